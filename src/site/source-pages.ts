import { getPageOf } from '../lib/guide/alternates.ts';
import { compareVersions, currentVersion, getArchivedVersion } from '../lib/guide/versions.ts';
import { once } from './memoize.ts';
import { loadAllPages, loadPages } from './pages-and-steps.ts';

/** The ids of all pages that are written, in any language and version. */
export const loadSourcePageIds: () => Promise<ReadonlySet<string>> = once(
	async () => new Set((await loadAllPages()).map(({ id }) => id))
);

const loadFindVersions = once(async () => {
	const pages = await loadPages();
	const versions = [...new Set(pages.map(({ id }) => getVersion(id)))];
	const newestFirst = versions.toSorted((one, other) => compareVersions(other, one));
	const ids = new Set(pages.map(({ id }) => `${getVersion(id)} ${getPageOf(id)}`));
	return (page: string) => newestFirst.filter((version) => ids.has(`${version} ${page}`));
});

const getVersion = (id: string) => getArchivedVersion(id) ?? currentVersion;

/** The versions that have a page, newest first; none for a page that is generated. */
export const loadVersionsOf = async (id: string): Promise<readonly string[]> =>
	(await loadFindVersions())(getPageOf(id));
