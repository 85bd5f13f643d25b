import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachAtOnce } from '../for-each-at-once.ts';

const texts = '**/*.{html,css,js,svg,xml,json,md,txt,webmanifest}';

const {
	BROTLI_PARAM_QUALITY: quality,
	BROTLI_PARAM_MODE: mode,
	BROTLI_PARAM_SIZE_HINT: sizeHint,
	BROTLI_MODE_TEXT: text,
} = constants;

/** Writes a Brotli and a gzip twin beside every text file of a folder that is worth it. */
export const compressFolder = (folder: string): Promise<void> =>
	forEachAtOnce(glob(texts, { cwd: folder }), (path) =>
		compress(join(folder, path), getLevel(path.split(sep)[0] ?? ''))
	);

/**
 * Scripts are few and browsers keep them, what the search fetches is some more; of pages there are many, and the
 * last tenth of their size takes thirty times the time.
 */
const getLevel = (folder: string): number => ({ _astro: 11, search: 10 })[folder] ?? 6;

/** Up to here, as much as two packets, compressing saves no time. The doors to steps are of that size. */
const small = 2_048;

async function compress(file: string, level: number): Promise<void> {
	const content = await readFile(file);
	if (content.length <= small) return;
	const params = { [quality]: level, [mode]: text, [sizeHint]: content.length };
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(content, { params }),
		promisify(gzip)(content, { level: 9 }),
	]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
