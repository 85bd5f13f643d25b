import type { HostedSite } from './hosted-site.ts';

/** What Cloudflare's run-time is asked to behave like. */
const compatibilityDate = '2026-11-01';

/**
 * The configuration for `wrangler deploy`: files, and a Worker for the rest (`formatWorker`). Headers and
 * redirects are in the files `_headers` and `_redirects` of the folder, `assets`.
 */
export function formatWrangler({ origin, base }: HostedSite, assets: string): string {
	const { hostname, protocol } = new URL(origin);
	const routes =
		base === ''
			? [{ pattern: hostname, custom_domain: true }]
			: [`${hostname}${base}`, `${hostname}${base}/*`];
	const config = {
		name: hostname.replaceAll(/[^a-z0-9]+/g, '-'),
		compatibility_date: compatibilityDate,
		main: 'worker.js',
		/* On this machine there is no domain to put it on. */
		...(protocol === 'https:' ? { routes } : {}),
		assets: {
			directory: assets,
			binding: 'ASSETS',
			html_handling: 'force-trailing-slash',
			not_found_handling: 'none',
			run_worker_first: [`${base}/downloads/*`],
		},
	};
	return `${JSON.stringify(config, null, '\t')}\n`;
}
