import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import {
	brotliCompress,
	brotliCompressSync,
	constants,
	gzip,
	gzipSync,
	type BrotliOptions,
} from 'node:zlib';
import { hashedFolders } from '../policy/headers.ts';
import { forEachAtOnce } from '../for-each-at-once.ts';

const texts = /\.(?:html|css|js|svg|xml|json|md|txt|webmanifest)$/;

const {
	BROTLI_PARAM_QUALITY: quality,
	BROTLI_PARAM_MODE: mode,
	BROTLI_PARAM_SIZE_HINT: sizeHint,
	BROTLI_MODE_TEXT: text,
} = constants;

/** Writes a Brotli and a gzip twin beside every text file of a folder that has none yet. */
export async function compressFolder(folder: string): Promise<void> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const there = new Set(paths);
	const left = paths.filter((path) => texts.test(path) && !there.has(`${path}.br`));
	await forEachAtOnce(left, async (path) => {
		const file = join(folder, path);
		await compress(file, await readFile(file), getLevel(path.split(sep)[0] ?? ''));
	});
}

/** The same for one page, which is at hand; waits for it. */
export function compressPage(file: string, html: string): void {
	const content = Buffer.from(html);
	const level = content.length > large && !isArchived(file) ? 11 : pageLevel;
	writeFileSync(`${file}.br`, brotliCompressSync(content, createOptions(content, level)));
	writeFileSync(`${file}.gz`, gzipSync(content));
}

/** Of pages there are many, and the last tenth of their size takes thirty times the time. */
const pageLevel = 6;

/** Except of the guides of today, in bytes: there are few, and they are what readers come for. */
const large = 100_000;

const isArchived = (file: string) => /[\\/]\d+\.\d+[\\/]/.test(file);

/** Scripts, and what the search fetches, are few, and browsers keep them. */
const getLevel = (folder: string): number =>
	hashedFolders.some((each) => each === folder) ? 11 : pageLevel;

async function compress(file: string, content: Buffer, level: number): Promise<void> {
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(content, createOptions(content, level)),
		promisify(gzip)(content),
	]);
	writeFileSync(`${file}.br`, br);
	writeFileSync(`${file}.gz`, gz);
}

const createOptions = (content: Buffer, level: number): BrotliOptions => ({
	params: { [quality]: level, [mode]: text, [sizeHint]: content.length },
});
