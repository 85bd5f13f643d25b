import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHeadersFile } from '../policy/headers.ts';
import { addPolicies, loadHeaderRules } from '../policy/page-policies-fs.ts';
import { loadBoxHashes } from '../sealed-box/sealed-box.ts';
import { copyAliases } from '../id-aliases/id-aliases.ts';
import { writeChecksums } from '../checksums/checksums.ts';
import { allPermalinks } from './all-permalinks.ts';
import { createCompressor } from './compression.ts';
import { layOut } from './stage-release-fs.ts';
import { createRedirects, formatRedirects } from './redirects.ts';
import { writeConfigs } from './write-configs-fs.ts';

/**
 * Makes of the pages that Astro has built what a host serves: policies, headers and redirects, other spellings of ids,
 * checksums, compressed copies. Into `hosting/`, beside them, go whole configurations of nginx, Caddy and Cloudflare;
 * under a path other than `/`, the files are laid out there as well. Stands last in the list of integrations.
 */
export const hosting = (): AstroIntegration => {
	let origin = '';
	let base = '';
	return {
		name: 'hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ origin } = new URL(config.site ?? 'http://localhost:4321'));
				base = config.base.replace(/\/$/, '');
			},
			/* In this order: each looks at what those before it have written. */
			'astro:build:done': async (build) => {
				const dist = fileURLToPath(build.dir);
				addPolicies(dist, await loadBoxHashes());
				const rules = loadHeaderRules(dist, base);
				await writeFile(`${dist}_headers`, formatHeadersFile(rules));
				await writeFile(`${dist}_redirects`, formatRedirects(createRedirects(base, allPermalinks)));
				copyAliases(dist);
				build.logger.info(`The SHA-256 of SHA256SUMS is ${writeChecksums(dist)}`);
				await createCompressor(dist).hooks['astro:build:done']?.(build);
				const folder = fileURLToPath(new URL('../hosting/', build.dir));
				if (base !== '') await layOut(dist, `${folder}site`, base);
				const root = base === '' ? dist.replace(/[\\/]$/, '') : `${folder}site`;
				await writeConfigs(folder, { origin, base, root, rules, permalinks: allPermalinks });
			},
		},
	};
};
