import { expect, test } from 'vitest';
import {
	loadDatedPages,
	loadPageDates,
} from '../../src/lib/integrations/page-dates/page-dates-fs.ts';
import { getPageDate, listUndated, updateDates } from '../../src/lib/steps/page-dates.ts';

const page = { id: 'trust', body: '\nOne line.\n' };
const dates = updateDates([page], {}, '2026-11-24');

test('a page is dated by its text, however that is wrapped', () => {
	expect(getPageDate(page, dates)).toBe('2026-11-24');
	expect(getPageDate({ ...page, body: 'One\nline.' }, dates)).toBe('2026-11-24');
	expect(getPageDate({ ...page, body: 'Two lines.' }, dates)).toBeUndefined();
	expect(getPageDate({ ...page, id: 'other' }, dates)).toBeUndefined();
});

test('only what has changed gets another date, and what is gone goes', () => {
	const changed = { id: 'changes', body: 'Changed.' };
	const next = updateDates(
		[page, changed],
		{ ...dates, gone: dates['trust'] ?? never() },
		'2027-01-02'
	);
	expect(Object.entries(next).map(([id, { date }]) => [id, date])).toEqual([
		['changes', '2027-01-02'],
		['trust', '2026-11-24'],
	]);
});

test('an archive has no date, a translation has one', () => {
	const pages = ['1.0', '1.0/a', 'fr/1.0/a', 'fr/a'].map((id) => ({ id, body: id }));
	expect(listUndated(pages, {})).toEqual(['fr/a']);
	expect(Object.keys(updateDates(pages, {}, '2026-11-24'))).toEqual(['fr/a']);
});

/** `npm run pages:date` */
test('every page of today has the date of its text: run `npm run pages:date`', async () => {
	const [pages, kept] = [await loadDatedPages(), await loadPageDates()];
	expect(listUndated(pages, kept)).toEqual([]);
	const today = new Set(pages.map(({ id }) => id));
	expect(Object.keys(kept).filter((id) => !today.has(id))).toEqual([]);
});

function never(): never {
	throw new Error('The page of this test has no date.');
}
