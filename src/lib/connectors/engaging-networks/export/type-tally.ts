import { campaignTypes } from './campaign-types.ts';
import type { ExportSummary } from './export-report.ts';
import { mostUnlisted } from './limits.ts';

/** What was seen in the column of campaign types. */
export interface TypeTally extends Pick<ExportSummary, 'version' | 'types' | 'otherRows'> {
	/** Rows of a one- or two-letter code. */
	readonly shortRows: number;
	/** Rows of a value that is neither in our list, nor that short, nor empty. */
	readonly unlistedRows: number;
	/** Such values that differ; counted up to 21. */
	readonly unlistedCodes: number;
}

/**
 * Counts the campaign types of rows. Memory does not grow with what the rows hold.
 *
 * A code that is not in our list is shown only in three or four capitals, and only where most rows
 * have codes that are: a column of something else may hold somebody's name.
 */
export function createTypeTally() {
	const rowsOf = new Map<string, number>();
	let [rows, unlistedKept, unlistedRows] = [0, 0, 0];

	const isKept = (code: string) => {
		if (rowsOf.has(code) || campaignTypes.has(code)) return true;
		if (unlistedKept > mostUnlisted) return isShort(code);
		if (!isShort(code)) unlistedKept += 1;
		return true;
	};

	return {
		add: (field: string) => {
			const code = field.trim();
			rows += 1;
			if (code === '') return;
			if (isKept(code)) rowsOf.set(code, (rowsOf.get(code) ?? 0) + 1);
			else unlistedRows += 1;
		},
		sum: (): TypeTally => sum([...rowsOf], rows, unlistedRows),
	};
}

/** Version 2 has three-letter codes (C), version 1's are not known: so either length only suggests a version (L). */
const isShort = (code: string) => /^[a-z]{1,2}$/i.test(code);
const isLong = (code: string) => /^[A-Z]{3,4}$/.test(code);

function sum(all: readonly (readonly [string, number])[], rows: number, lost: number): TypeTally {
	const total = (some: typeof all) => some.reduce((sum, [, amount]) => sum + amount, 0);
	const short = all.filter(([code]) => isShort(code));
	const unlisted = all.filter(([code]) => !isShort(code) && !campaignTypes.has(code));
	const listed = all.filter(([code]) => campaignTypes.has(code));
	const likely = unlisted.length <= mostUnlisted && total(listed) >= total(unlisted);
	const types = [...listed, ...unlisted.filter(([code]) => likely && isLong(code))]
		.toSorted(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))
		.map(([code, amount]) => ({ code, meaning: campaignTypes.get(code), rows: amount }));
	return {
		version: nameVersion(types.length > 0, short.length > 0),
		types,
		otherRows: rows - types.reduce((sum, each) => sum + each.rows, 0),
		shortRows: total(short),
		unlistedRows: total(unlisted) + lost,
		unlistedCodes: unlisted.length,
	};
}

/** Codes of both lengths tell nothing: a switch of the version takes a day (docs/facts/engaging-networks.md, section 6: C). */
const nameVersion = (long: boolean, short: boolean) =>
	long === short ? 'not-known' : long ? 'likely-2' : 'likely-1';
