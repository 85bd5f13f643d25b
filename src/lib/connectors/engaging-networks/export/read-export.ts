import type { Outcome } from '../../../checks/outcome.ts';
import { compareIds } from '../../../ids.ts';
import { found, severityOf, type EnFinding, type FormatKind } from '../problems/problems.ts';
import { createDecoder } from './decode.ts';
import { unreadReports, type ExportReport, type ExportSummary } from './export-report.ts';
import { findDelimiter, nameDelimiter, sniffNewline } from './header.ts';
import { createRowReader } from './row-reader.ts';
import { createRowTally } from './row-tally.ts';
import { headSize, sniff, type Label } from './sniff.ts';

/** Reads a file that comes in pieces, once. */
export interface ExportReader {
	/** Answers `enough` when what is still to come would change nothing. */
	readonly push: (piece: Uint8Array) => 'more' | 'enough';
	/** Tells what came of it. Called once, after the last piece. */
	readonly end: () => ExportReport;
}

/**
 * Reads an exported file: whether it is a transaction export, of which version and format, which
 * rows and types it has. Takes any bytes, however they are cut into pieces, and keeps at most some
 * MB of them. Throws on nothing. No piece of the file gets into the report, but type codes that are
 * in our list or that are three or four capitals.
 *
 * `unit` is how much text is read at once, in characters; only tests need another.
 */
export function createExportReader(unit: number = headSize): ExportReader {
	const block = new Uint8Array(headSize);
	let filled = 0;
	let body: Body | undefined;

	/** Always of the same places in the file, so that the pieces leave no trace. */
	const flush = () => {
		const bytes = block.subarray(0, filled);
		body ??= createBody(bytes, unit);
		filled = 0;
		return body.push(bytes);
	};

	return {
		push: (piece) => {
			for (let at = 0; at < piece.length;) {
				const part = piece.subarray(at, at + headSize - filled);
				block.set(part, filled);
				[at, filled] = [at + part.length, filled + part.length];
				if (filled === headSize && flush() === 'enough') return 'enough';
			}
			return 'more';
		},
		end: () => {
			if (filled > 0 || !body) flush();
			return body?.end() ?? settle([], undefined);
		},
	};
}

/** A reader that has seen the beginning of the file. */
interface Body {
	readonly push: (bytes: Uint8Array) => 'more' | 'enough';
	readonly end: () => ExportReport;
}

function createBody(head: Uint8Array, unit: number): Body {
	const sniffed = sniff(head);
	if ('finding' in sniffed) return createEnd(settle([sniffed.finding], undefined));
	const { label, mark } = sniffed;
	const begin = createDecoder(label).decode(head.subarray(mark)).replaceAll('\0', '');
	const delimiter = findDelimiter(begin);
	if (delimiter === 'unclear') return createEnd(unreadReports['no-delimiter']);
	return createTable(
		{ label, mark, delimiter: delimiter ?? ',', newline: sniffNewline(begin) },
		unit
	);
}

/** For what is known from its beginning. */
const createEnd = (report: ExportReport): Body => ({ push: () => 'enough', end: () => report });

interface Format {
	readonly label: Label;
	readonly mark: number;
	readonly delimiter: string;
	readonly newline: '\n' | '\r';
}

function createTable({ label, mark, delimiter, newline }: Format, unit: number): Body {
	const decoder = createDecoder(label);
	const tally = createRowTally();
	let [enough, skip, zeros] = [false, mark, false];
	const rows = createRowReader({
		delimiter,
		newline,
		onRow: (row) => {
			if (!enough) enough = tally.add(row) === 'enough';
		},
		onLongRow: tally.addLong,
	});

	const push = (bytes: Uint8Array) => {
		/* Marks inside come from files that were joined; papaparse would leave out some of them. */
		let text = decoder.decode(bytes.subarray(skip)).replaceAll('\uFEFF', '');
		skip = 0;
		if (text.includes('\0')) {
			zeros = true;
			text = text.replaceAll('\0', '');
		}
		for (let at = 0; at < text.length && !enough; at += unit) {
			enough = rows.push(text.slice(at, at + unit)) === 'stuck' || enough;
		}
		return enough ? 'enough' : 'more';
	};

	const end = (): ExportReport => {
		const cutInCharacter = decoder.end();
		const rest = rows.end();
		const { findings, seen, kinds } = tally.sum(rest, cutInCharacter);
		if (!seen) return settle(findings, undefined);
		const encoding = decoder.encoding();
		const summary: ExportSummary = {
			...seen,
			delimiter: nameDelimiter(delimiter),
			encoding,
			byteOrderMark: mark > 0,
		};
		const finished = rest.kind !== 'open-quote' || rest.cut;
		const format = findFormat(summary, [
			...kinds,
			...(zeros && encoding !== 'utf-32' ? (['zeros'] as const) : []),
		]);
		return settle([...findings, ...format], summary, finished);
	};

	return { push, end };
}

/**
 * Fires on another encoding than UTF-8 (EN-E71) and on a format other than EN's default (EN-E72), what the rows
 * show of it among that. Stays quiet on commas, LF and plain UTF-8 (docs/facts/engaging-networks.md, section 6: C, the encoding L).
 */
function findFormat(summary: ExportSummary, seen: readonly FormatKind[]): readonly EnFinding[] {
	const { delimiter, encoding, lineEnds, byteOrderMark } = summary;
	const kinds: readonly (FormatKind | false)[] = [
		delimiter !== 'comma' && delimiter,
		byteOrderMark && 'byte-order-mark',
		lineEnds === 'crlf' && 'crlf',
		lineEnds === 'mixed' && 'mixed-line-ends',
	];
	const differing = [...kinds.filter((kind) => kind !== false), ...seen];
	return [
		...(encoding === 'utf-8' ? [] : [found('EN-E71', { kind: encoding })]),
		...(differing.length ? [found('EN-E72', { kinds: differing })] : []),
	];
}

/** Fails on a blocker alone; a file that could not be read to its end leaves us not knowing. */
function settle(
	unsorted: readonly EnFinding[],
	summary: ExportSummary | undefined,
	finished = true
): ExportReport {
	const findings = unsorted.toSorted((one, other) => compareIds(one.code, other.code));
	const [first, ...rest] = findings;
	const failed = findings.some((finding) => severityOf(finding) === 'blocker');
	const outcome: Outcome<EnFinding> =
		first && failed
			? { outcome: 'fail', findings: [first, ...rest] }
			: finished
				? { outcome: 'pass', findings }
				: { outcome: 'unknown', because: 'unreadable', findings };
	return { outcome, summary };
}
