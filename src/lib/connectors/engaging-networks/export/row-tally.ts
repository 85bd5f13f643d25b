import { found, type EnFinding } from '../problems/problems.ts';
import type { ExportSummary, LineEnds } from './export-report.ts';
import { createTypeTally } from './type-tally.ts';
import { readHeader, type Header } from './header.ts';
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
}

/** Takes the rows of a file, the header among them, and counts. */
export function createRowTally() {
	const types = createTypeTally();
	const ends = new Set<Row['end']>();
	const lines: number[] = [];
	let header: Header | undefined;
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
		if (!header) {
			header = readHeader(fields);
			return header.untold.length ? 'enough' : 'more';
		}
		if (fields.length !== header.columns) addOff(line);
		else {
			rows += 1;
			types.add(fields[header.typeAt] ?? '');
		}
		return 'more';
	};

	/** Takes what is left at the end of the file. */
	const sum = (rest: Rest, cutInCharacter: boolean): Sums => {
		const cut = findCut(rest, header?.columns, cutInCharacter);
		if (cut || rest.kind === 'open-quote') rows += 1;
		else if (rest.kind === 'row') add(rest.row);
		const shape = header ?? readHeader([]);
		if (shape.untold.length) {
			const missing = found('EN-E64', { missing: shape.untold });
			return { findings: header ? [missing] : [missing, ...findOpen(rest)], seen: undefined };
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
		return { findings: findings.filter((one) => one !== false && one !== undefined), seen };
	};

	return { add, addLong: addOff, sum };
}

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
