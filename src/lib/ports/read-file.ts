import type { ExportReport } from '../connectors/engaging-networks/export/export-report.ts';
import type { ExportReader } from '../connectors/engaging-networks/export/read-export.ts';
import type { PracticeFile } from '../connectors/engaging-networks/practice/practice-record.ts';

/** What is needed of a `Blob` or a `File`. */
export interface ReadableFile {
	/** In bytes. */
	readonly size: number;
	readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

interface ReadFileOptions {
	/** In bytes; called after every MB or so, and at the end. */
	readonly onProgress: (done: number, all: number) => void;
	readonly stop: AbortSignal;
}

/** In bytes: what is asked of the browser at once, into the same place of memory every time. */
const pieceSize = 262_144;

/** In bytes: how often progress is told. */
const progressSize = 1_000_000;

/** In bytes: what the reader gets without a look at the clock. */
const biteSize = 65_536;

/** In milliseconds: how long the page may stand still; a task takes little more. */
const patience = 12;

/**
 * Reads a file piece by piece, so that it is never held whole and the page stays alive.
 *
 * Answers `cancelled` when `stop` says so, and `not-readable` when the browser cannot give the
 * bytes: the file was changed, moved or deleted, or it is a folder. Never throws.
 */
export async function readFile(
	file: ReadableFile,
	reader: ExportReader,
	{ onProgress, stop }: ReadFileOptions
): Promise<ExportReport | 'cancelled' | 'not-readable'> {
	const { size } = file;
	const source = openSource(file.stream());
	let [done, told, begin] = [0, 0, performance.now()];
	for (let piece = await source.read(); piece !== 'end'; piece = await source.read()) {
		if (piece === 'broken') return stop.aborted ? 'cancelled' : 'not-readable';
		for (let at = 0; at < piece.length; at += biteSize) {
			if (stop.aborted) return source.leave('cancelled');
			const bite = piece.subarray(at, at + biteSize);
			if (reader.push(bite) === 'enough') return source.leave(reader.end());
			done += bite.length;
			if (done - told >= progressSize) {
				onProgress(done, size);
				told = done;
			}
			if (performance.now() - begin < patience) continue;
			await pause();
			begin = performance.now();
		}
	}
	if (stop.aborted) return 'cancelled';
	if (done !== size) return 'not-readable';
	onProgress(done, size);
	return reader.end();
}

interface Source {
	/** A piece is only good until the next is asked for. */
	readonly read: () => Promise<Uint8Array | 'end' | 'broken'>;
	/** Lets the browser close the file, and passes on what it gets. */
	readonly leave: <Result>(result: Result) => Result;
}

/** Opens a stream; of a browser that cannot fill the same buffer again and again, in any pieces. */
function openSource(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Source {
	const { reader, next } = openRefilled(stream) ?? openPlain(stream);
	return {
		read: async () => {
			try {
				return (await next()) ?? 'end';
			} catch {
				return 'broken';
			}
		},
		leave: (result) => {
			reader.cancel().catch(() => undefined);
			return result;
		},
	};
}

function openRefilled(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
	try {
		const reader = stream.getReader({ mode: 'byob' });
		let buffer = new ArrayBuffer(pieceSize);
		const next = async () => {
			const { value, done } = await reader.read(new Uint8Array(buffer));
			if (value) buffer = value.buffer;
			return done ? undefined : value;
		};
		return { reader, next };
	} catch {
		return undefined;
	}
}

function openPlain(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
	const reader = stream.getReader();
	return { reader, next: async () => (await reader.read()).value };
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
	return {
		size: 1,
		stream: () => new ReadableStream({ pull: (controller) => controller.error() }),
	};
}
