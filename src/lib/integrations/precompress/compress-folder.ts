import { glob, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = '**/*.{html,css,js,svg,xml,json,md,txt,webmanifest}';

const {
	BROTLI_PARAM_QUALITY: quality,
	BROTLI_PARAM_MODE: mode,
	BROTLI_PARAM_SIZE_HINT: sizeHint,
	BROTLI_MODE_TEXT: text,
} = constants;

/**
 * Writes a Brotli and a gzip twin beside every text file of a folder. A few at a time: all at once would hold
 * a whole site in memory.
 */
export async function compressFolder(cwd: string): Promise<void> {
	const paths = glob(texts, { cwd });
	const worker = async () => {
		for await (const path of paths) await compress(`${cwd}/${path}`);
	};
	await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker));
}

/**
 * Pages are many, and the last tenth of their size costs thirty times the time; other files are few and are
 * kept by browsers.
 */
const qualityOf = (file: string): number => (file.endsWith('.html') ? 6 : 11);

async function compress(file: string): Promise<void> {
	const content = await readFile(file);
	const params = { [quality]: qualityOf(file), [mode]: text, [sizeHint]: content.length };
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(content, { params }),
		promisify(gzip)(content, { level: 9 }),
	]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
