import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, type BrotliOptions } from 'node:zlib';
import { makeOnce } from '../disk-cache.ts';
import { forEachAtOnce } from '../for-each-at-once.ts';
import { getArchivedVersion } from '../../steps/versions.ts';
import { hashedFolders } from '../policy/headers.ts';

const texts = /\.(?:html|css|js|svg|xml|json|md|txt|webmanifest)$/;

const {
	BROTLI_PARAM_QUALITY: quality,
	BROTLI_PARAM_MODE: mode,
	BROTLI_PARAM_SIZE_HINT: sizeHint,
	BROTLI_MODE_TEXT: text,
} = constants;

/** Writes a Brotli and a gzip twin beside every text file of a folder. */
export async function compressFolder(folder: string): Promise<void> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	await forEachAtOnce(
		paths.filter((path) => texts.test(path)),
		async (path) => {
			const file = join(folder, path);
			const content = await readFile(file);
			await compress(file, content, getLevel(path.replaceAll('\\', '/'), content.length));
		}
	);
}

/** Of pages there are many, and the last tenth of their size takes thirty times the time. */
const pageLevel = 6;

/** Except of the guides of today, in bytes: there are few, and they are what readers come for. */
const large = 100_000;

/** Scripts, and what the search fetches, are few, and browsers keep them. */
function getLevel(path: string, size: number): number {
	const hashed = hashedFolders.some((folder) => path.startsWith(`${folder}/`));
	return hashed || (size > large && getArchivedVersion(path) === undefined) ? 11 : pageLevel;
}

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
