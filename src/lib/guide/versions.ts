import { dropLanguage, getLanguage, original } from '../i18n/languages.ts';

/**
 * The version of the guides that is current; archives stand in `src/content/docs/<version>/`.
 * `npm run release` changes this line.
 */
export const currentVersion = '2.0';

/** The archived version that a page's id or path begins with, after its language; nothing for a current page. */
export const getArchivedVersion = (path: string): string | undefined =>
	/^\/?(\d+\.\d+)(?:\/|$)/.exec(dropLanguage(path))?.[1];

/** Below 0 when `one` is the older version, 0 when they are the same; 2.10 is newer than 2.9. */
export const compareVersions = (one: string, other: string): number =>
	one.localeCompare(other, 'en', { numeric: true });

/** Puts a version into a page's slug or path, after its language: `fr/trust` is `fr/1.0/trust` then. */
export function insertVersion(path: string, version: string): string {
	const language = getLanguage(path);
	return `${language === original ? '' : `${language}/`}${version}/${dropLanguage(path)}`;
}
