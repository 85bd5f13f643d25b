import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const texts = '**/*.{html,css,js,svg,xml,json,md,txt,webmanifest}';

/** Writes a Brotli and a gzip twin beside every text file, for hosts that serve them. */
export const precompress = (): AstroIntegration => ({
	name: 'precompress',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const cwd = fileURLToPath(dir);
			const paths = await Array.fromAsync(glob(texts, { cwd }));
			await Promise.all(paths.map((path) => compress(`${cwd}${path}`)));
		},
	},
});

async function compress(file: string): Promise<void> {
	const text = await readFile(file);
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(text),
		promisify(gzip)(text, { level: 9 }),
	]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
