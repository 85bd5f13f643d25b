import { dataCentreOrigins } from '../../connectors/engaging-networks/data-centres.ts';

type Headers = Readonly<Record<string, string>>;

const everywhere: Headers = {
	'Connection-Allowlist': `(response-origin ${dataCentreOrigins.map((origin) => `"${origin}"`).join(' ')})`,
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
};

/** Paths as the hosts write them, with `*` at the end for all below. */
export const headerRules: readonly (readonly [string, Headers])[] = [
	['/*', everywhere],
	['/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
];

/** The rules in the `_headers` format of Cloudflare and Netlify. */
export const formatHeaders = (): string =>
	headerRules
		.map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
				'\n'
			)
		)
		.join('\n');

/** The headers that a host sends with a path, by the same rules. */
export const getHeaders = (path: string): Headers =>
	Object.assign(
		{},
		...headerRules
			.filter(([pattern]) => path.startsWith(pattern.slice(0, -1)))
			.map(([, headers]) => headers)
	);
