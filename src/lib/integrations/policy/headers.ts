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
const createRules = (base: string): readonly (readonly [string, Headers])[] => [
	[`${base}/*`, everywhere],
	[`${base}/_astro/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }],
];

/**
 * The rules in the `_headers` format of Cloudflare and Netlify. `base` is the path that the site is
 * served under, without a slash at its end.
 */
export const formatHeaders = (base: string): string =>
	createRules(base)
		.map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
				'\n'
			)
		)
		.join('\n');

/** The headers that a host sends with a path, by the same rules. */
export const getHeaders = (path: string, base: string): Headers =>
	Object.assign(
		{},
		...createRules(base)
			.filter(([pattern]) => path.startsWith(pattern.slice(0, -1)))
			.map(([, headers]) => headers)
	);
