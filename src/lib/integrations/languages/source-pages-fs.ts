import { getPageSlug } from '../../guide/archive-page.ts';
import { listDocs } from '../ledger-guard/pages-fs.ts';

/** The ids of all pages that are written, in any language and version. */
export const loadSourcePages = async (): Promise<ReadonlySet<string>> =>
	new Set((await listDocs('**/*.mdx')).map((path) => getPageSlug(path)));
