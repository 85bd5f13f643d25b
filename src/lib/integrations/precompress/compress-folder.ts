import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
	brotliCompress,
	brotliCompressSync,
	constants,
	gzip,
	gzipSync,
	type BrotliOptions,
} from 'node:zlib';
import { makeOnce } from '../disk-cache.ts';
import { forEachAtOnce } from '../for-each-at-once.ts';
import { hashedFolders } from '../policy/headers.ts';

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
		const level = getLevel(path.replaceAll('\\', '/'));
		await compress(file, await readFile(file), level);
	});
}

/** The same for one page, which is at hand. Called in threads of their own: there it costs less to wait than to ask others. */
export async function compressPage(file: string, html: string, archived: boolean): Promise<void> {
	const content = Buffer.from(html);
	const br =
		content.length > large && !archived
			? await compressOnce(content, 11)
			: brotliCompressSync(content, createOptions(content, pageLevel));
	writeFileSync(`${file}.br`, br);
	writeFileSync(`${file}.gz`, gzipSync(content));
}

/** Of pages there are many, and the last tenth of their size takes thirty times the time. */
const pageLevel = 6;

/** Except of the guides of today, in bytes: there are few, and they are what readers come for. */
const large = 100_000;

/** Scripts, and what the search fetches, are few, and browsers keep them. */
const getLevel = (path: string): number =>
	hashedFolders.some((folder) => path.startsWith(`${folder}/`)) ? 11 : pageLevel;

async function compress(file: string, content: Buffer, level: number): Promise<void> {
	const [br, gz] = await Promise.all([
		level === pageLevel ? compressTo(content, level) : compressOnce(content, level),
		promisify(gzip)(content),
	]);
	writeFileSync(`${file}.br`, br);
	writeFileSync(`${file}.gz`, gz);
}

/** What takes long is kept for the next build. */
function compressOnce(content: Buffer, level: number): Promise<Buffer> {
	const sum = createHash('sha256').update(content).digest('hex');
	return makeOnce('compressed', [process.versions.brotli, level, sum], () =>
		compressTo(content, level)
	);
}

const compressTo = (content: Buffer, level: number): Promise<Buffer> =>
	promisify(brotliCompress)(content, createOptions(content, level));

const createOptions = (content: Buffer, level: number): BrotliOptions => ({
	params: { [quality]: level, [mode]: text, [sizeHint]: content.length },
});
