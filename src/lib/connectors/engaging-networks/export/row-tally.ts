import { found, type EnFinding, type FormatKind } from '../problems/problems.ts';
import { campaignTypes } from './campaign-types.ts';
import type { ExportSummary, LineEnds } from './export-report.ts';
import { createTypeTally } from './type-tally.ts';
import { findHeaderInside, nameColumn, readHeader, type Header } from './header.ts';
import { mostLines } from './limits.ts';
import type { Rest, Row } from './row-reader.ts';

type Seen = Pick<
	ExportSummary,
	'rows' | 'columns' | 'lineEnds' | 'version' | 'types' | 'otherRows'
>;

/** What the rows of a file come to. */
export interface Sums {
	readonly findings: readonly EnFinding[];
	/** Nothing when the file is no transaction export. */
	readonly seen: Seen | undefined;
	/** How the rows differ in form from what EN writes. */
	readonly kinds: readonly FormatKind[];
}

/** Takes the rows of a file, the header among them, and counts. */
export function createRowTally() {
	const types = createTypeTally();
	const ends = new Set<Row['end']>();
	const lines: number[] = [];
	const kinds = new Set<FormatKind>();
	let header: Header | undefined;
	/** Where values lie now: that of the last header, where files were joined. */
	let layout: Header | undefined;
	let [rows, off] = [0, 0];

	const addOff = (line: number) => {
		rows += 1;
		off += 1;
		if (lines.length < mostLines) lines.push(line);
	};

	/** Answers `enough` when the header is not that of a transaction export. */
	const add = ({ fields, line, end }: Row): 'more' | 'enough' => {
		if (fields.length === 1 && fields[0]?.trim() === '') return 'more';
		ends.add(end);
		if (!layout) {
			header = layout = readHeader(fields);
			if (header.respelled) kinds.add('names');
			return header.untold.length ? 'enough' : 'more';
		}
		const type = fields[layout.typeAt] ?? '';
		const even = fields.length === layout.columns;
		/* A row of a type that is in our list, or is no name of a column, is no header: most rows end here. */
		const plain = even && (campaignTypes.has(type) || nameColumn(type) === undefined);
		const inside = plain ? undefined : findHeaderInside(fields, layout);
		if (inside) kinds.add('joined');
		if (inside === 'header') layout = readHeader(fields);
		else if (!even) addOff(line);
		else {
			rows += 1;
			types.add(type);
			addChanges(fields, layout);
		}
		return 'more';
	};

	const addChanges = (fields: readonly string[], { datesAt, numbersAt }: Header) => {
		if (!kinds.has('dates') && datesAt.some((at) => isOtherDate(fields[at] ?? ''))) {
			kinds.add('dates');
		}
		if (!kinds.has('numbers') && numbersAt.some((at) => isOtherNumber(fields[at] ?? ''))) {
			kinds.add('numbers');
		}
	};

	/** Takes what is left at the end of the file. */
	const sum = (rest: Rest, cutInCharacter: boolean): Sums => {
		const cut = findCut(rest, header?.columns, cutInCharacter);
		if (cut || rest.kind === 'open-quote') rows += 1;
		else if (rest.kind === 'row') add(rest.row);
		const shape = header ?? readHeader([]);
		if (shape.untold.length) {
			const missing = found('EN-E64', { missing: shape.untold });
			const findings = header ? [missing] : [missing, ...findOpen(rest)];
			return { findings, seen: undefined, kinds: [] };
		}
		const { shortRows, unlistedRows, unlistedCodes, ...shown } = types.sum();
		const findings: readonly (EnFinding | false | undefined)[] = [
			shortRows > 0 && found('EN-E65', { rows: shortRows }),
			shape.missing.length > 0 && found('EN-E66', { missing: shape.missing }),
			shape.unknown.length > 0 && found('EN-E67', { places: shape.unknown }),
			off > 0 && found('EN-E68', { count: off, lines }),
			unlistedRows > 0 && found('EN-E69', { rows: unlistedRows, codes: unlistedCodes }),
			cut,
			rows === 0 && found('EN-E73', {}),
			...findOpen(rest),
		];
		const seen = { rows, columns: shape.columns, lineEnds: nameEnds(ends), ...shown };
		return {
			findings: findings.filter((one) => one !== false && one !== undefined),
			seen,
			kinds: [...kinds],
		};
	};

	return { add, addLong: addOff, sum };
}

/**
 * A date or a time that is not written as `2026-11-27` or `17:05:00`, as EN writes them (docs/facts/engaging-networks.md, section 6: C):
 * `27/11/2026`, `27.11.26`, `27-Nov-26`, `17:05`, a spreadsheet's `46353` and `#######`. Quiet on what is neither, and
 * on nothing.
 */
const isOtherDate = (field: string): boolean => {
	const value = field.trim();
	/* Asked of every row: this is much quicker than a pattern. */
	const [third, fifth] = [value.charCodeAt(2), value.charCodeAt(4)];
	if (value === '' || (fifth === hyphen && value.length >= 10) || third === colon) {
		return third === colon && value.length < 8;
	}
	return /^(?:(?=.*\d)[\p{L}\d\s./:,-]{1,40}|#{4,})$/u.test(value);
};

const [hyphen, colon] = [45, 58];

/** A number that a spreadsheet program has shortened: `2.12E+05`, `100000001.0`, `#######`. */
const isOtherNumber = (value: string): boolean =>
	(value.includes('+') || value.endsWith('.0') || value.startsWith('##')) &&
	/^(?:\d+(?:[.,]\d+)?E\+\d+|\d+\.0|#{4,})$/i.test(value.trim());

/**
 * Fires when the file breaks off: inside a character, inside quotation marks that opened on its
 * last line, or before the last row has its fields. Stays quiet on a last row that only lacks its
 * line end, and on a header.
 */
function findCut(rest: Rest, columns: number | undefined, cutInCharacter: boolean) {
	if (columns === undefined || rest.kind === 'nothing') return undefined;
	if (rest.kind === 'open-quote') return rest.cut && found('EN-E70', { line: rest.line });
	const { fields, line } = rest.row;
	const blank = fields.length === 1 && fields[0]?.trim() === '';
	const short = fields.length < columns && !blank;
	return short || cutInCharacter ? found('EN-E70', { line }) : undefined;
}

/** Fires on a quotation mark that does not close, unless it opened on the last line. */
const findOpen = (rest: Rest) =>
	rest.kind === 'open-quote' && !rest.cut ? [found('EN-E75', { line: rest.line })] : [];

function nameEnds(ends: ReadonlySet<Row['end']>): LineEnds {
	const [first = 'none', second] = [...ends].filter((end) => end !== 'none');
	return second ? 'mixed' : first;
}
