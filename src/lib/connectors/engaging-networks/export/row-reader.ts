import Papa from 'papaparse';
import { longestRow } from './limits.ts';

/** One row as it lies in the file. */
export interface Row {
	/** The last one of a row that ends in CR and LF may keep the CR. */
	readonly fields: readonly string[];
	/** The line on which it begins; lines count from 1. */
	readonly line: number;
	readonly end: 'lf' | 'crlf' | 'cr' | 'none';
}

/** What a file ends with, after its last row that has a line end. */
export type Rest =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'row'; readonly row: Row }
	/** A quotation mark opened on `line` and did not close; `cut` when the file ends on that line. */
	| { readonly kind: 'open-quote'; readonly line: number; readonly cut: boolean };

export interface RowReader {
	/** Answers `stuck` once a quotation mark stays open for too long: nothing more is read then. */
	readonly push: (text: string) => 'more' | 'stuck';
	readonly end: () => Rest;
}

export interface RowReaderOptions {
	readonly delimiter: string;
	readonly newline: '\n' | '\r';
	/** Is told every row that has a line end. */
	readonly onRow: (row: Row) => void;
	/** Is told of a row that is left out because it is too long. */
	readonly onLongRow: (line: number) => void;
}

/**
 * Cuts text into rows, wherever it was cut into pieces before. Takes linear time: what is there of
 * a row that has not ended is not looked at again until it is twice as long.
 */
export function createRowReader(options: RowReaderOptions): RowReader {
	const { newline, onLongRow } = options;
	let [text, due, skipping, stuck] = ['', 0, false, false];
	let open: OpenRow = { at: 0, line: 1, fields: [], quote: undefined };

	const parse = () => {
		open = parseRows(text, open.line, options);
		text = text.slice(open.at);
		due = 2 * text.length;
		if (text.length <= longestRow) return;
		stuck = open.quote !== undefined;
		if (stuck) return;
		onLongRow(open.line);
		[text, due, skipping] = ['', 0, true];
	};

	/** Leaves out what comes of a row that is too long. */
	const skip = () => {
		const at = text.indexOf(newline);
		text = at < 0 ? '' : text.slice(at + 1);
		if (at < 0) return;
		open = { ...open, line: open.line + 1 };
		skipping = false;
	};

	return {
		push: (piece) => {
			if (stuck) return 'stuck';
			text += piece;
			if (skipping) skip();
			if (!skipping && text.length >= due) parse();
			return stuck ? 'stuck' : 'more';
		},
		end: () => {
			if (!stuck && !skipping) parse();
			const { line, fields, quote } = open;
			if (text === '') return { kind: 'nothing' };
			if (quote === undefined) return { kind: 'row', row: { fields, line, end: 'none' } };
			const cut = !stuck && !text.includes(newline, quote);
			const opened = line + countLines(text, 0, quote, newline);
			return { kind: 'open-quote', line: opened, cut };
		},
	};
}

/** The row that has not ended in a text. */
interface OpenRow {
	/** Where it begins. */
	readonly at: number;
	readonly line: number;
	readonly fields: readonly string[];
	/** How far behind its beginning a quotation mark opened that has not closed. */
	readonly quote: number | undefined;
}

/** Tells every row of the text that has a line end, and returns what comes after the last. */
function parseRows(text: string, first: number, options: RowReaderOptions): OpenRow {
	const { delimiter, newline, onRow } = options;
	let open: OpenRow = { at: 0, line: first, fields: [], quote: undefined };
	Papa.parse(text, {
		delimiter,
		newline,
		step: ({ data: fields, errors, meta }) => {
			const to = meta.cursor;
			const { at, line } = open;
			const missing = errors.find(({ code }) => code === 'MissingQuotes')?.index;
			if (missing !== undefined || text[to - 1] !== newline || to === at) {
				open = { at, line, fields, quote: missing && missing - at };
				return;
			}
			onRow({ fields, line, end: getEnd(text, to, newline) });
			open = {
				at: to,
				line: line + countLines(text, at, to, newline),
				fields: [],
				quote: undefined,
			};
		},
	});
	return open;
}

const getEnd = (text: string, to: number, newline: string) =>
	newline === '\r' ? 'cr' : text[to - 2] === '\r' ? 'crlf' : 'lf';

function countLines(text: string, from: number, to: number, newline: string): number {
	let lines = 0;
	for (
		let at = text.indexOf(newline, from);
		at >= 0 && at < to;
		at = text.indexOf(newline, at + 1)
	) {
		lines += 1;
	}
	return lines;
}
