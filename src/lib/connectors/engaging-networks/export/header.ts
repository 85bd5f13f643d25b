import Papa from 'papaparse';
import { standardColumns, identifyingColumns } from './columns.ts';
import type { Delimiter } from './export-report.ts';
import { mostPlaces } from './limits.ts';

/** What the names of the columns tell. */
export interface Header {
	readonly columns: number;
	/** Where the campaign type is, from 0; -1 when it is not there. */
	readonly typeAt: number;
	/** Where dates and times are, and where numbers that are no amounts are. */
	readonly datesAt: readonly number[];
	readonly numbersAt: readonly number[];
	/** Of the names that make a transaction export, those that are not there. */
	readonly untold: readonly string[];
	/** Standard names that are not there. */
	readonly missing: readonly string[];
	/** Places, from 1, of columns that are not in our list or that come again; at most 50. */
	readonly unknown: readonly number[];
	/** Whether a standard name is spelled in another way than today's. */
	readonly respelled: boolean;
	/** The names that make a transaction export, as this file spells them. Never shown. */
	readonly telling: readonly string[];
}

/**
 * A name as it is compared: EN's own page has also spelled `Supporter email` and `Date last modified`
 * (docs/facts/engaging-networks.md, section 6: C), and programs on the way write `supporter_email`.
 */
const normalise = (name: string): string => {
	/* `ï»¿` is a byte order mark that a program has taken for letters. */
	const plain = name
		.replace(/^ï»¿/, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '');
	return plain === 'datelastmodified' ? 'datemodified' : plain;
};

const standard: ReadonlyMap<string, string> = new Map(
	standardColumns.map((name) => [normalise(name), name])
);

/** EN's name for a column, however it is spelled; nothing for a name that is not EN's. */
export const nameColumn = (name: string): string | undefined => standard.get(normalise(name));

const dates = ['Date Created', 'Date Modified', 'Campaign Date', 'Campaign Time'];
const numbers = ['Account ID', 'Supporter ID', 'Campaign Number', 'Phone Number'];

/**
 * Reads the first row. Names are compared by their letters and digits alone. An empty name is EN's
 * own at the last place, and unknown anywhere else.
 */
export function readHeader(fields: readonly string[]): Header {
	const names = fields.map(nameColumn);
	const respelled = fields.some((name, at) => names[at] !== undefined && name.trim() !== names[at]);
	const isKnown = (at: number) =>
		names[at] === undefined
			? fields[at]?.trim() === '' && at === fields.length - 1
			: names.indexOf(names[at]) === at;
	const places = fields.flatMap((_, at) => (isKnown(at) ? [] : [at + 1]));
	const find = (some: readonly string[]) =>
		some.map((name) => names.indexOf(name)).filter((at) => at >= 0);
	return {
		columns: fields.length,
		typeAt: names.indexOf('Campaign Type'),
		datesAt: find(dates),
		numbersAt: find(numbers),
		untold: identifyingColumns.filter((name) => !names.includes(name)),
		missing: standardColumns.filter((name) => !names.includes(name)),
		unknown: places.slice(0, mostPlaces),
		respelled,
		telling: identifyingColumns.map((name) => fields[names.indexOf(name)] ?? name),
	};
}

/**
 * Whether a row further down is a header again, as of files that were joined; `stuck` when the last
 * row of the file before has no line end and lies in the same row.
 */
export function findHeaderInside(
	fields: readonly string[],
	{ telling }: Header
): 'header' | 'stuck' | undefined {
	const has = (names: readonly string[]) => names.every((name) => fields.includes(name));
	if (!has(telling) && !has(identifyingColumns)) return undefined;
	return fields.slice(0, 2).some(nameColumn) ? 'header' : 'stuck';
}

const usual = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

export const nameDelimiter = (delimiter: string): Delimiter =>
	Object.entries(usual).find(([each]) => each === delimiter)?.[1] ?? 'other';

/** The first line that is not blank. */
const findFirstLine = (text: string): string => /[^\s].*/.exec(text.slice(0, 65_536))?.[0] ?? '';

/**
 * Finds the delimiter from the beginning of a file: what separates most of EN's names in the first
 * line, whatever it is, because it is set per account (docs/facts/engaging-networks.md, section 6: allowed values U). Nothing
 * when the line has none of EN's names on their own; `unclear` when it has many of them, but hardly
 * any on its own, such as with spaces between names that have spaces.
 */
export function findDelimiter(text: string): string | 'unclear' | undefined {
	const line = findFirstLine(text);
	const runs = line.match(/[^\p{L}\p{N}"\r]+/gu) ?? [];
	const signs = runs.flatMap((run) => Array.from(run));
	const candidates = [...new Set([...Object.keys(usual), ...signs, ...runs])].slice(0, 60);
	let [best, most]: [string | undefined, number] = [undefined, 0];
	for (const candidate of candidates) {
		const count = countNames(line, candidate);
		if (count > most) [best, most] = [candidate, count];
	}
	const open = line.split('"').length % 2 === 0;
	return !open && countInside(line) > Math.max(10, 2 * most) ? 'unclear' : best;
}

/** Names of EN's between delimiters; less one for each empty one, so that `||` is not two of `|`. */
function countNames(line: string, delimiter: string): number {
	let count = 0;
	Papa.parse(line, {
		delimiter,
		newline: '\n',
		step: ({ data }) => {
			for (const name of data) count += name.trim() === '' ? -1 : nameColumn(name) ? 1 : 0;
		},
	});
	return count;
}

/** Names of EN's anywhere in a line. */
function countInside(line: string): number {
	const plain = normalise(line);
	return [...standard.keys()].filter((name) => plain.includes(name)).length;
}

/** Lines end in CR alone only in a file that has no LF at its beginning. */
export const sniffNewline = (text: string): '\n' | '\r' =>
	text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
