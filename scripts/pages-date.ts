/**
 * Dates the pages whose text has changed: `npm run pages:date`, or another day, `npm run pages:date -- 2026-11-24`.
 * The dates are in the repository, not in its history, so that the same commit gives the same site from any copy.
 */
import * as z from 'zod';
import {
	datesPath,
	loadDatedPages,
	loadPageDates,
} from '../src/lib/integrations/page-dates/page-dates-fs.ts';
import { writeFormatted } from '../src/lib/integrations/versions/write-fs.ts';
import { listUndated, updateDates } from '../src/lib/steps/page-dates.ts';

const day = z.iso.date().safeParse(process.argv[2] ?? new Date().toISOString().slice(0, 10));
if (!day.success) {
	console.error('A day is written as 2026-11-24.');
	process.exit(1);
}
const [pages, dates] = [await loadDatedPages(), await loadPageDates()];
const changed = listUndated(pages, dates);
await writeFormatted({ [datesPath]: JSON.stringify(updateDates(pages, dates, day.data)) });
console.log(changed.length === 0 ? 'Every page has its date.' : `Dated ${day.data}:`);
for (const id of changed) console.log(`  ${id}`);
