import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { boxKinds } from '../sealed-box/build-document.ts';
import { getSealedBoxDocument } from '../sealed-box/sealed-box.ts';
import { formatHeaders } from './headers.ts';
import { addPagePolicy } from './page-policy.ts';

/**
 * Gives every built page its content security policy, and writes the headers for the host into
 * `_headers`. Runs last, over what was really built.
 */
export const policy = (): AstroIntegration => {
	let base = '';
	return {
		name: 'policy',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '');
			},
			'astro:build:done': async ({ dir }) => {
				const hashes = await loadHashes();
				const cwd = fileURLToPath(dir);
				for await (const path of glob('**/*.html', { cwd })) {
					const file = `${cwd}${path}`;
					await writeFile(file, addPagePolicy(await readFile(file, 'utf8'), hashes));
				}
				await writeFile(`${cwd}_headers`, formatHeaders(base));
			},
		},
	};
};

/** The hash of each kind of box's script. */
async function loadHashes(): Promise<Readonly<Record<string, string>>> {
	const hashes = boxKinds.map(
		async (kind) => [kind, (await getSealedBoxDocument(kind)).scriptHash] as const
	);
	return Object.fromEntries(await Promise.all(hashes));
}
