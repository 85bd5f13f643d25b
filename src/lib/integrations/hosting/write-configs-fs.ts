import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formatCaddy } from './caddy.ts';
import type { HostedSite } from './hosted-site.ts';
import { formatNginx } from './nginx.ts';
import { formatWorker } from './worker.ts';
import { formatWrangler } from './wrangler.ts';

/** Writes the configuration of each host into a folder. */
export async function writeConfigs(folder: string, site: HostedSite): Promise<void> {
	const assets = relative(folder, site.root).replaceAll('\\', '/');
	await mkdir(folder, { recursive: true });
	await Promise.all([
		writeFile(join(folder, 'nginx.conf'), formatNginx(site)),
		writeFile(join(folder, 'Caddyfile'), formatCaddy(site)),
		writeFile(join(folder, 'wrangler.json'), formatWrangler(site, assets)),
		writeFile(join(folder, 'worker.js'), formatWorker(site.base)),
	]);
}
