import type { PageDates } from '../schemas/page-dates.ts';
import { hashText } from './hash-text.ts';
import { getArchivedVersion } from './versions.ts';

/** A page's id and its text, without front matter. */
export interface DatedPage {
	readonly id: string;
	readonly body: string;
}

const getFingerprint = ({ body }: DatedPage) => hashText(body.replace(/\s+/g, ' ').trim());

/** The day on which a page's text last changed; nothing when it was changed since, or never dated. */
export function getPageDate(page: DatedPage, dates: PageDates): string | undefined {
	const dated = dates[page.id];
	return dated?.text === getFingerprint(page) ? dated.date : undefined;
}

/** The pages of today whose date is missing or that of another text. Archives never change, and have none. */
export const listUndated = (pages: readonly DatedPage[], dates: PageDates): readonly string[] =>
	pages
		.filter((page) => isDated(page) && getPageDate(page, dates) === undefined)
		.map(({ id }) => id);

const isDated = ({ id }: DatedPage) => getArchivedVersion(id) === undefined;

/** Gives the pages that have changed the date `today`, as `2026-11-24`; pages that are gone are left out. */
export const updateDates = (
	pages: readonly DatedPage[],
	dates: PageDates,
	today: string
): PageDates =>
	Object.fromEntries(
		pages
			.filter(isDated)
			.toSorted((one, other) => (one.id < other.id ? -1 : 1))
			.map((page) => [
				page.id,
				{ date: getPageDate(page, dates) ?? today, text: getFingerprint(page) },
			])
	);
