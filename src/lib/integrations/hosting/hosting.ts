import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHeadersFile } from '../policy/headers.ts';
import { allDoors } from './all-doors.ts';
import { layOut } from './lay-out-fs.ts';
import { writeConfigs } from './write-configs-fs.ts';

/**
 * Writes what hosts need besides the files into `hosting/`, beside them: whole configurations of nginx, Caddy
 * and Cloudflare. Under a path other than `/`, the files are laid out there as well. Runs last.
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
			'astro:build:done': async ({ dir }) => {
				const [dist, folder] = [fileURLToPath(dir), fileURLToPath(new URL('../hosting/', dir))];
				if (base !== '') await layOut(dist, `${folder}site`, base);
				const root = base === '' ? dist.replace(/[\\/]$/, '') : `${folder}site`;
				const rules = parseHeadersFile(await readFile(`${dist}_headers`, 'utf8'));
				await writeConfigs(folder, { origin, base, root, rules, doors: allDoors });
			},
		},
	};
};
