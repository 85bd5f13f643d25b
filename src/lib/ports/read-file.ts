import type { ExportReport } from '../connectors/engaging-networks/export/export-report.ts';
import type { ExportReader } from '../connectors/engaging-networks/export/read-export.ts';
import type { PracticeFile } from '../connectors/engaging-networks/practice/practice-record.ts';

/** What is needed of a `Blob` or a `File`. */
export interface ReadableFile {
	readonly size: number;
	readonly slice: (
		from: number,
		to: number
	) => {
		readonly arrayBuffer: () => Promise<ArrayBuffer>;
	};
}

interface ReadFileOptions {
	/** In bytes; called with every piece that was read. */
	readonly onProgress: (done: number, all: number) => void;
	readonly stop: AbortSignal;
}

/** In bytes: what is asked of the browser at once, the next piece while this one is read. */
const pieceSize = 1_048_576;

/** In bytes: what the reader gets without a look at the clock. */
const biteSize = 65_536;

/** In milliseconds: how long the page may stand still; a task takes little more. */
const patience = 12;

/**
 * Reads a file piece by piece, so that it is never held whole and the page stays alive.
 *
 * Answers `cancelled` as soon as `stop` says so, and `not-readable` when the browser cannot give
 * the bytes: the file was changed, moved or deleted, or it is a folder. Never throws.
 */
export async function readFile(
	file: ReadableFile,
	reader: ExportReader,
	{ onProgress, stop }: ReadFileOptions
): Promise<ExportReport | 'cancelled' | 'not-readable'> {
	const { size } = file;
	const stream = file.stream().getReader({ mode: 'byob' });
	let buffer = new ArrayBuffer(262144);
	let done = 0;
	let begin = performance.now();
	for (;;) {
		const r = await stream.read(new Uint8Array(buffer));
		if (r.done || !r.value) break;
		const piece = r.value;
		if (reader.push(piece) === 'enough') break;
		if (performance.now() - begin >= patience) { await pause(); begin = performance.now(); onProgress(done, size); }
		done += piece.length;
		buffer = piece.buffer;
	}
	return reader.end();
}
async function bite(piece: Uint8Array, reader: ExportReader, stop: AbortSignal) {
	let begin = performance.now();
	for (let at = 0; at < piece.length && !stop.aborted; at += biteSize) {
		if (reader.push(piece.subarray(at, at + biteSize)) === 'enough') return 'enough';
		if (performance.now() - begin < patience) continue;
		await pause();
		begin = performance.now();
	}
	return 'more';
}

/** Lets the browser draw and hear the reader before it goes on. */
function pause(): Promise<void> {
	const { scheduler }: { scheduler?: { readonly yield?: () => Promise<void> } } = globalThis;
	if (scheduler?.yield) return scheduler.yield();
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
	const arrayBuffer = () => Promise.reject(new Error('The file cannot be read.'));
	return { size: 1, slice: () => ({ arrayBuffer }) };
}
