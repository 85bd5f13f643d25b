import Papa from 'papaparse';

/** One row as it lies in the file. */
export interface Row {
	readonly fields: readonly string[];
	/** The line on which it begins; lines count from 1. */
	readonly line: number;
	readonly end: 'lf' | 'crlf' | 'cr' | 'none';
}

/** What the file ends with, besides whole rows. */
export type Rest =
	| { readonly kind: 'nothing' }
	/** A row without a line end. */
	| { readonly kind: 'row'; readonly row: Row }
	/** A quotation mark opened on that line, and the file, or what we keep of it, ended first. */
	| { readonly kind: 'open-quote'; readonly line: number; readonly sameLine: boolean };

export interface RowReader {
	/** Answers `stuck` once a quotation mark stays open for too long; then nothing more is read. */
	readonly push: (text: string) => 'more' | 'stuck';
	readonly end: () => Rest;
}

interface RowReaderOptions {
	readonly delimiter: string;
	readonly newline: '\n' | '\r';
	/** Is told every row that has a line end. */
	readonly onRow: (row: Row) => void;
	/** A row of so many characters cannot be read to its end. */
	readonly onLongRow: (line: number) => void;
}

/** In characters. EN's rows have some hundred; a row is kept until its end is seen. */
export const longestRow = 1_048_576;

/**
 * Cuts text into rows, wherever the text is cut into pieces itself. What comes in waits until it
 * is twice as long as the row that was not complete, so a long row is not read again and again.
 */
export function createRowReader(options: RowReaderOptions): RowReader {
	const { newline, onLongRow } = options;
	let [text, line, due, skipping, stuck] = ['', 1, 0, false, false];
	let openQuote: number | undefined;

	const parse = () => {
		const parsed = parseRows(text, line, options);
		[text, line, openQuote] = [text.slice(parsed.end), parsed.line, parsed.openQuote];
		due = 2 * text.length;
		if (text.length <= longestRow) return;
		if (openQuote !== undefined) stuck = true;
		else {
			onLongRow(line);
			[text, skipping] = ['', true];
		}
	};

	/** Leaves out what is left of a row that is too long. */
	const skip = () => {
		const at = text.indexOf(newline);
		text = at < 0 ? '' : text.slice(at + 1);
		if (at < 0) return;
		[skipping, line] = [false, line + 1];
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
			if (text === '' || skipping) return { kind: 'nothing' };
			if (openQuote === undefined) return { kind: 'row', row: lastRow(text, line, options) };
			const lines = countLines(text, 0, openQuote, newline);
			const sameLine = !text.includes(newline, openQuote);
			return { kind: 'open-quote', line: line + lines, sameLine };
		},
	};
}
