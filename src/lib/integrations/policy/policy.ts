import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allDoors } from '../hosting/all-doors.ts';
import { createRedirects, formatRedirects } from '../hosting/redirects.ts';
import { boxKinds } from '../sealed-box/frame-kinds.ts';
import { getFrame } from '../sealed-box/sealed-box.ts';
import { createHeaderRules, formatHeadersFile } from './headers.ts';
import { addPolicies, readPolicies } from './page-policies-fs.ts';
import { createSitePolicy, type BoxHashes } from './page-policy.ts';

/**
 * Gives every page its content security policy, and writes the headers that hosts send (`_headers`) and where they lead
 * other spellings of ids (`_redirects`). The headers come from the policies that were really built.
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
				const folder = fileURLToPath(dir);
				addPolicies(folder, await loadHashes());
				const rules = createHeaderRules(base, createSitePolicy(readPolicies(folder)));
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
