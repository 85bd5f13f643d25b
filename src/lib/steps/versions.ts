/** The version of the guides that is current; archives stand in `src/content/docs/<version>/`. */
export const currentVersion = '2.0';

/** The archived version that a page's id or path begins with; nothing for a current page. */
export const getArchivedVersion = (path: string): string | undefined =>
	/^\/?(\d+\.\d+)(?:\/|$)/.exec(path)?.[1];
