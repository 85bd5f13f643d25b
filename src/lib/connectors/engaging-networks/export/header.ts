import { standardColumns, tellingColumns } from './columns.ts';
import type { Delimiter } from './export-report.ts';
import { mostPlaces } from './limits.ts';

/** What the names of the columns tell; no name of the file is in it. */
export interface Header {
	readonly columns: number;
	/** Where the campaign type stands, from 0; -1 when it is not there. */
	readonly typeAt: number;
	/** Of the names that make a transaction export, those that are not there. */
	readonly untold: readonly string[];
	/** Standard names that are not there. */
	readonly missing: readonly string[];
	/** Places, from 1, of columns that are not in our list or that come again; at most 50. */
	readonly unknown: readonly number[];
}

export const delimiters = {
	comma: ',',
	semicolon: ';',
	tab: '\t',
	pipe: '|',
} as const satisfies Record<Delimiter, string>;

const delimiterNames = ['comma', 'semicolon', 'tab', 'pipe'] as const;

const standard: ReadonlySet<string> = new Set(standardColumns);

/**
 * Reads the first row. Names are compared as EN writes them, but for blanks around. An empty name
 * is EN's own at the last place, and unknown anywhere else.
 */
export function readHeader(fields: readonly string[]): Header {
	const names = fields.map((name) => name.trim());
	const known = (name: string, at: number) =>
		name === '' ? at === names.length - 1 : standard.has(name) && names.indexOf(name) === at;
	const places = names.flatMap((name, at) => (known(name, at) ? [] : [at + 1]));
	return {
		columns: names.length,
		typeAt: names.indexOf('Campaign Type'),
		untold: tellingColumns.filter((name) => !names.includes(name)),
		missing: standardColumns.filter((name) => !names.includes(name)),
		unknown: places.slice(0, mostPlaces),
	};
}

/**
 * Finds the delimiter from the beginning of a file: the one that most of EN's names stand between
 * in the first line that is not blank; a comma when none does.
 */
export function sniffDelimiter(text: string): Delimiter {
	const [line = ''] = /[^\s].*/.exec(text.slice(0, 65_536)) ?? [];
	const counts = delimiterNames.map((name) => [name, countNames(line, delimiters[name])] as const);
	const [best] = counts.toSorted(([, one], [, other]) => other - one);
	return best?.[1] ? best[0] : 'comma';
}

const countNames = (line: string, delimiter: string) =>
	line.split(delimiter).filter((name) => standard.has(name.replaceAll('"', '').trim())).length;

/** Lines end in CR alone only in a file that has no LF at its beginning. */
export const sniffNewline = (text: string): '\n' | '\r' =>
	text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
