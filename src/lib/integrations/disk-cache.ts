import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { listFiles } from './link-files.ts';
import { createShared } from './shared.ts';

/** Astro's cache folder, which hosts keep between builds; there is none before Astro has been configured. */
export const cacheFolder = createShared<string>('cache-folder');

/** How many characters the checksum in front of an entry has, its line break included. */
const head = 65;

const checksumOf = (content: Uint8Array | string) =>
	createHash('sha256').update(content).digest('hex');

/** Writes an entry of the cache: a line with the SHA-256 of its content, and the content. */
export function writeEntry(file: string, content: Uint8Array | string): void {
	writeFileSync(
		file,
		Buffer.concat([Buffer.from(`${checksumOf(content)}\n`), Buffer.from(content)])
	);
}

/** The content of an entry; nothing for one that is not there, was cut off or was changed. */
export function readEntry(file: string): Buffer | undefined {
	if (!existsSync(file)) return undefined;
	const entry = readFileSync(file);
	const content = entry.subarray(head);
	return entry.toString('latin1', 0, head) === `${checksumOf(content)}\n` ? content : undefined;
}

/**
 * Makes something that takes long once, and takes it from the disk from then on; what is damaged there is made again.
 * `name` is a folder's; `from` must be all that the result depends on, versions of packages included.
 */
export async function makeOnce(
	name: string,
	from: readonly unknown[],
	make: () => Promise<string | Uint8Array>
): Promise<Buffer> {
	const folder = cacheFolder.get();
	if (folder === undefined) return Buffer.from(await make());
	const key = createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 32);
	const file = join(folder, name, key);
	const known = readEntry(file);
	if (known) {
		const now = new Date();
		utimesSync(file, now, now);
		return known;
	}
	const made = Buffer.from(await make());
	mkdirSync(dirname(file), { recursive: true });
	/* Whole under its name, or not there at all: other threads look for it, and a build may be stopped. */
	const part = `${file}.${process.pid}-${threadId}`;
	writeEntry(part, made);
	renameSync(part, file);
	return made;
}

/** How long something is kept that no build asks for, in milliseconds: 30 days. */
const keepFor = 30 * 24 * 3_600_000;

/** Takes away what no build has asked for in a long time, and what a stopped one left half done. */
export function dropUnused(folder: string, now: number): void {
	for (const name of ['pictures', 'short', 'compressed']) {
		const files = existsSync(join(folder, name)) ? listFiles(join(folder, name)) : [];
		for (const path of files) {
			const file = join(folder, name, path);
			if (now - statSync(file).mtimeMs > keepFor) rmSync(file);
		}
	}
}
