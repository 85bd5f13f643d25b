import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allDoors } from '../hosting/all-doors.ts';
import { createRedirects, formatRedirects } from '../hosting/redirects.ts';
import { boxKinds } from '../sealed-box/frame-kinds.ts';
import { getFrame } from '../sealed-box/sealed-box.ts';
import { readBuiltPolicies } from './built-policies-fs.ts';
import { startFinishing, stopFinishing } from './finishing.ts';
import { createHeaderRules, formatHeadersFile } from './headers.ts';
import { createSitePolicy, type BoxHashes } from './page-policy.ts';

/**
 * Gives every page its content security policy when it is made, and writes the headers that hosts send (`_headers`)
 * and where they lead other spellings of ids (`_redirects`). The headers come from the policies that were really built.
 */
export const policy = (): AstroIntegration => {
	let base = '';
	let folder = '';
	return {
		name: 'policy',
		hooks: {
			'astro:config:setup': ({ addMiddleware, command }) => {
				if (command !== 'build') return;
				/* By its alias: Astro writes a path into quotation marks as it is, and one with an apostrophe breaks them. */
				addMiddleware({ entrypoint: '~/lib/integrations/policy/finish-pages.ts', order: 'pre' });
			},
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '');
				folder = fileURLToPath(config.outDir);
			},
			'astro:build:start': async () => startFinishing({ folder, base, hashes: await loadHashes() }),
			'astro:build:done': async ({ dir }) => {
				await stopFinishing();
				const rules = createHeaderRules(base, createSitePolicy(readBuiltPolicies(folder)));
				const redirects = createRedirects(base, allDoors);
				await writeFile(new URL('_headers', dir), formatHeadersFile(rules));
				await writeFile(new URL('_redirects', dir), formatRedirects(redirects));
			},
		},
	};
};

/** The hashes of each kind of box, the same in every language. */
async function loadHashes(): Promise<Readonly<Record<string, BoxHashes>>> {
	const hashes = boxKinds.map(async (kind) => {
		const { scriptHash, styleHash } = await getFrame(kind);
		return [kind, { script: scriptHash, style: styleHash }] as const;
	});
	return Object.fromEntries(await Promise.all(hashes));
}
