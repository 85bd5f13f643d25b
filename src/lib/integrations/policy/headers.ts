import { requestSources } from '../../connectors/engaging-networks/probe/requests.ts';
import { permissionsPolicy } from './permissions.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * Headers for a path; one `*` in it stands for any text. Later rules add to earlier ones, and take back what they set
 * to nothing.
 */
export type HeaderRule = readonly [path: string, headers: Headers];

/** Where the name of a file changes with what is in it. */
export const hashedFolders = ['_astro', 'search'] as const;

/** URL patterns: without the star, a path with a slash at its end would be that path alone. */
const connectionAllowlist = `(response-origin ${requestSources
	.map((source) => `"${source.replace(/\/$/, '/*')}"`)
	.join(' ')})`;

/** What says how a page may behave has no use on the files it loads, and is three times their size. */
const ofNoPage = {
	'Connection-Allowlist': '',
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
	'Permissions-Policy': '',
} as const satisfies Headers;

/**
 * The one source of what a host sends with the site's files. `base` is the path that the site is served
 * under, without a slash at its end; `sitePolicy` is the content security policy for every page.
 */
export const createHeaderRules = (base: string, sitePolicy: string): readonly HeaderRule[] => [
	[
		`${base}/*`,
		{
			'Cache-Control': 'public, max-age=0, must-revalidate',
			'Connection-Allowlist': connectionAllowlist,
			'Content-Security-Policy': sitePolicy,
			/* Not `require-corp`: a reachable data centre would then look like one that is not there. */
			'Cross-Origin-Embedder-Policy': 'credentialless',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'Permissions-Policy': permissionsPolicy,
			'Referrer-Policy': 'no-referrer',
			'Strict-Transport-Security': 'max-age=31536000',
			'X-Content-Type-Options': 'nosniff',
		},
	],
	...hashedFolders.map((folder): HeaderRule => [
		`${base}/${folder}/*`,
		{ 'Cache-Control': 'public, max-age=31536000, immutable', ...ofNoPage },
	]),
	[`${base}/favicon.svg`, ofNoPage],
	/* Pictures of links are shown by other sites; nothing else is. */
	[`${base}/og/*`, { 'Cross-Origin-Resource-Policy': 'cross-origin' }],
	/* Hosts do not agree on these types. */
	[`${base}/*.md`, { 'Content-Type': 'text/markdown; charset=utf-8' }],
	[`${base}/*.txt`, { 'Content-Type': 'text/plain; charset=utf-8' }],
	[`${base}/SHA256SUMS`, { 'Content-Type': 'text/plain; charset=utf-8' }],
];

/** The headers that a host sends with a path. */
export function getHeaders(path: string, rules: readonly HeaderRule[]): Headers {
	const fit = rules.filter((rule) => covers(rule, path)).map(([, headers]) => headers);
	return Object.fromEntries(
		Object.entries<string>(Object.assign({}, ...fit)).filter(([, value]) => value !== '')
	);
}

function covers([pattern]: HeaderRule, path: string): boolean {
	const [start = '', end] = pattern.split('*');
	if (end === undefined) return path === pattern;
	return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/**
 * The `_headers` file of Cloudflare and Netlify. They join the values of rules that both fit, so that a later
 * rule first takes back what it sets anew (`! name`).
 */
export const formatHeadersFile = (rules: readonly HeaderRule[]): string =>
	rules
		.map(([path, headers], index) => {
			const before = rules.slice(0, index).flatMap(([, earlier]) => Object.keys(earlier));
			const lines = Object.entries(headers).flatMap(([name, value]) => [
				...(before.includes(name) ? [`  ! ${name}`] : []),
				...(value === '' ? [] : [`  ${name}: ${value}`]),
			]);
			return [path, ...lines, ''].join('\n');
		})
		.join('\n');
