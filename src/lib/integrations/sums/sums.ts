import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forEachAtOnce } from '../for-each-at-once.ts';
import { listFiles } from '../link-files.ts';
import { formatSums, type Sums } from '../../sums/sums.ts';

/**
 * Writes the sum of every built file into `SHA256SUMS`, but for compressed twins. Runs when all of them are as
 * they ship. The same commit,
 * built for the same address, gives the same sums on every machine.
 */
export const sums = (): AstroIntegration => ({
	name: 'sums',
	hooks: {
		'astro:config:setup': ({ command }) => {
			if (command !== 'build') return;
			/* What the caller's shell has there would change the bundles: Astro reads them as `import.meta.env`. */
			process.env['NODE_ENV'] = 'production';
			for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) {
				Reflect.deleteProperty(process.env, name);
			}
		},
		'astro:build:done': async ({ dir, logger }) => {
			const list = formatSums(await sumFiles(fileURLToPath(dir)));
			await writeFile(new URL('SHA256SUMS', dir), list);
			logger.info(`The SHA-256 of SHA256SUMS is ${hash(list)}`);
		},
	},
});

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The files below a folder by their paths in it, with forward slashes. */
async function sumFiles(folder: string): Promise<Sums> {
	const found: [string, string][] = [];
	const paths = listFiles(folder)
		.map((path) => path.replaceAll('\\', '/'))
		/* How a file is sent is not what it is; what begins with a dot is for the host alone. */
		.filter((path) => !/(?:^|\/)\.|\.(?:br|gz)$/.test(path));
	await forEachAtOnce(paths, async (path) => {
		found.push([path, hash(await readFile(join(folder, path)))]);
	});
	return Object.fromEntries(found);
}
