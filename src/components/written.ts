import { getPageOf } from '../lib/steps/twins.ts';
import { compareVersions, currentVersion, getArchivedVersion } from '../lib/steps/versions.ts';
import { once } from './once.ts';
import { loadAllPages, loadPages } from './site-steps.ts';

/** The ids of all pages that are written, in any language and version. */
export const loadWritten: () => Promise<ReadonlySet<string>> = once(
	async () => new Set((await loadAllPages()).map(({ id }) => id))
);

const loadPagesByTwin = once(async () => Map.groupBy(await loadPages(), ({ id }) => getPageOf(id)));

/** The versions that have a page, newest first; none for a page that is generated. */
export const loadVersionsOf = async (id: string): Promise<readonly string[]> =>
	((await loadPagesByTwin()).get(getPageOf(id)) ?? [])
		.map((page) => getArchivedVersion(page.id) ?? currentVersion)
		.toSorted((one, other) => compareVersions(other, one));
