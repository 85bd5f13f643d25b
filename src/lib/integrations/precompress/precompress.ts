import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const texts = '**/*.{html,css,js,svg,xml,json,txt,webmanifest}';

/** Writes a Brotli and a gzip twin beside every text file, for hosts that serve them. */
export const precompress = (): AstroIntegration => ({
	name: 'precompress',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const cwd = fileURLToPath(dir);
			for await (const path of glob(texts, { cwd })) {
				const text = await readFile(`${cwd}${path}`);
				await writeFile(`${cwd}${path}.br`, await promisify(brotliCompress)(text));
				await writeFile(`${cwd}${path}.gz`, await promisify(gzip)(text, { level: 9 }));
			}
		},
	},
});
