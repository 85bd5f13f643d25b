import type { ExportReport } from '../connectors/engaging-networks/export/export-report.ts';
import type { ExportReader } from '../connectors/engaging-networks/export/read-export.ts';
import type { PracticeFile } from '../connectors/engaging-networks/practice/practice-record.ts';

/** What is needed of a `Blob` or a `File`. */
export interface ReadableFile {
	/** In bytes. */
	readonly size: number;
	readonly slice: (from: number, to: number) => Pick<ReadableFile, 'arrayBuffer'>;
	readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

interface ReadFileOptions {
	/** In bytes; called after every piece, and at the end. */
	readonly onProgress: (done: number, all: number) => void;
	readonly stop: AbortSignal;
	/** In milliseconds; only tests need another than {@link longestWait}. */
	readonly wait?: number;
}

/** In milliseconds: how long the browser may take for a piece before it is asked again, or given up. */
export const longestWait = 5_000;

/** In bytes: what the browser is asked for at once. */
const pieceSize = 1_048_576;

/** In bytes: what the reader gets without a look at the clock. */
const biteSize = 65_536;

/** In milliseconds: how long the page may stand still; a task takes little more. */
const timeout = 12;

/**
 * Reads a file piece by piece, so that it is never held whole and the page stays alive; while one
 * piece is read, the browser fetches the next.
 *
 * Slices, not `stream()`: under load or a tight heap, Chromium 156 sometimes never answers a `byob`
 * read of a blob's stream (300 MB: 4 of 6 with `--js-flags=--max-old-space-size=64`). A slice can
 * simply be asked for again.
 *
 * Answers `cancelled` as soon as `stop` says so; `stalled` when the browser gives neither a piece
 * nor an error, twice for {@link longestWait}; and `not-readable` when it cannot give the bytes: the
 * file was changed, moved or deleted, or it is a folder. Never throws.
 */
export async function readFile(
	file: ReadableFile,
	reader: ExportReader,
	{ onProgress, stop, wait = longestWait }: ReadFileOptions
): Promise<ExportReport | 'cancelled' | 'stalled' | 'not-readable'> {
	const { size } = file;
	/* A small file is asked for whole, even an empty one: a folder may say that it has no bytes. */
	const ask = (from: number) =>
		(size > pieceSize ? file.slice(from, Math.min(from + pieceSize, size)) : file).arrayBuffer();
	let begin = performance.now();
	let next: Promise<ArrayBuffer> | undefined = ask(0);
	for (let from = 0; next; from += pieceSize) {
		const piece = await getPiece(next, () => ask(from), wait, stop);
		if (typeof piece === 'string') return piece;
		if (piece.length !== Math.min(pieceSize, size - from)) return 'not-readable';
		next = from + pieceSize < size ? ask(from + pieceSize) : undefined;
		/* It is looked at in its turn; until then, a failure must not count as one that nobody handles. */
		next?.catch(() => undefined);
		for (let at = 0; at < piece.length; at += biteSize) {
			if (stop.aborted) return 'cancelled';
			if (reader.push(piece.subarray(at, at + biteSize)) === 'enough') return reader.end();
			if (performance.now() - begin < timeout) continue;
			await pause();
			begin = performance.now();
		}
		onProgress(from + piece.length, size);
	}
	return stop.aborted ? 'cancelled' : reader.end();
}

/** Waits for a piece, and asks once more for one that does not come. */
async function getPiece(
	asked: Promise<ArrayBuffer>,
	askAgain: () => Promise<ArrayBuffer>,
	wait: number,
	stop: AbortSignal
): Promise<Piece> {
	const first = await settleWithin(asked, wait, stop);
	if (first !== 'stalled') return first;
	return settleWithin(Promise.race([asked, askAgain()]), wait, stop);
}

type Piece = Uint8Array<ArrayBuffer> | 'cancelled' | 'stalled' | 'not-readable';

/** What comes first: the bytes, an error, the end of the time, or the reader's own "cancel". */
function settleWithin(bytes: Promise<ArrayBuffer>, milliseconds: number, stop: AbortSignal) {
	return new Promise<Piece>((resolve) => {
		const settle = (result: Piece) => {
			clearTimeout(timer);
			stop.removeEventListener('abort', cancel);
			resolve(result);
		};
		const cancel = () => settle('cancelled');
		const timer = setTimeout(settle, milliseconds, 'stalled');
		stop.addEventListener('abort', cancel);
		if (stop.aborted) cancel();
		bytes.then(
			(buffer) => settle(new Uint8Array(buffer)),
			() => settle('not-readable')
		);
	});
}

/**
 * Lets the browser do everything else that waits before it goes on. Not `scheduler.yield`: what
 * comes after it goes before all other tasks, and those would wait for the end of the file.
 */
function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}

/** A file to practise with, to be read like a real one. One without parts cannot be read. */
export function openPracticeFile({ parts }: PracticeFile): ReadableFile {
	if (parts.length > 0) return new Blob([...parts]);
	const unreadable = { arrayBuffer: () => Promise.reject(new Error('made up for practice')) };
	return { size: 1, slice: () => unreadable, ...unreadable };
}
