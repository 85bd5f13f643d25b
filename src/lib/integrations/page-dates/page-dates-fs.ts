import { readFile } from 'node:fs/promises';
import { PageDatesSchema, type PageDates } from '../../schemas/page-dates.ts';
import { getPageSlug } from '../../steps/archive-page.ts';
import type { DatedPage } from '../../steps/page-dates.ts';
import { loadPages } from '../ledger-guard/pages-fs.ts';

/** Where the dates are kept, in the repository. */
export const datesPath = 'src/content/page-dates.json';

const file = new URL(`../../../../${datesPath}`, import.meta.url);

export const loadPageDates = async (): Promise<PageDates> =>
	PageDatesSchema.parse(JSON.parse(await readFile(file, 'utf8')));

/** Every page by its id, as the site has it, without its front matter. */
export async function loadDatedPages(): Promise<readonly DatedPage[]> {
	return Object.entries(await loadPages()).map(([path, mdx]) => ({
		id: getPageSlug(path) || 'index',
		body: mdx.replace(/^---\n[^]*?\n---\n/, ''),
	}));
}
