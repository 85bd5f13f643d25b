import { getHeaders, type HeaderRule } from '../policy/headers.ts';
import { listBuilt, type Permalink } from './permalinks.ts';
import { escapeRegExp, type HostedSite } from './hosted-site.ts';

/**
 * A site of Caddy, whole, with its own root. In a `route`, things are done in the order in which they
 * stand; elsewhere Caddy would put the general header behind the particular one, and it would win.
 */
export function formatCaddy({ origin, base, root, rules, permalinks }: HostedSite): string {
	const files = ['file_server {', '\tprecompressed br gzip', '}'];
	const site = [
		`root * ${quote(root)}`,
		...rules.flatMap(formatRule),
		/* Caddy says so of compressed files alone. */
		...['header {', '\tVary Accept-Encoding', '\tdefer', '}'],
		...permalinks.flatMap((permalink, index) => formatPermalink(permalink, base, `door${index}`)),
		...slash,
		...files,
	];
	const missing = [
		`root * ${quote(root)}`,
		/* Those of the page, not those of what was asked for: it must not be kept for ever. */
		...formatRule(['*', { ...getHeaders(`${base}/404.html`, rules), 'Content-Type': htmlType }]),
		`rewrite * ${base}/404.html`,
		...files,
	];
	return [
		'# A site of Caddy, written by the build: import it from the Caddyfile.',
		`${origin} {`,
		`\t@site path ${base === '' ? '*' : `${base} ${base}/*`}`,
		...indent(['route @site {', ...indent(site), '}']),
		/* Else Caddy answers 200 with nothing to what lies outside the path. */
		...(base === '' ? [] : ['\trespond 404']),
		'\thandle_errors {',
		`\t\t@missing expression \`{err.status_code} == 404 && path('${base}/*')\``,
		...indent(indent(['route @missing {', ...indent(missing), '}'])),
		'\t}',
		'}',
		'',
	].join('\n');
}

const htmlType = 'text/html; charset=utf-8';

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `\t${line}`);

/**
 * A page without its slash; what was asked behind it goes along, which Caddy’s own redirect would drop. Never
 * what a browser takes for another host, such as `//a/..`.
 */
const slash = [
	'@slash {',
	'\tvars_regexp slash {http.request.uri} `^(/[^/?\\\\](?:[^?]*[^/?])?)(\\?.*)?$`',
	'\tfile {path}/index.html',
	'}',
	'redir @slash {re.slash.1}/{re.slash.2} permanent',
];

const formatRule = ([path, headers]: HeaderRule): readonly string[] => [
	`header ${path} {`,
	...Object.entries(headers).map(([name, value]) =>
		value === '' ? `\t-${name}` : `\t${name} ${quote(value)}`
	),
	'}',
];

/** Any spelling of an id, but those that have a page; what was asked behind it goes along. */
function formatPermalink(permalink: Permalink, base: string, name: string): readonly string[] {
	const any = `${base}${permalink.folder}${permalink.prefix}`;
	const built = listBuilt(permalink).map((start) => escapeRegExp(`${base}${start}`));
	return [
		`@${name} {`,
		`\tvars_regexp ${name} {http.request.uri} ${quote(`^(?i:${escapeRegExp(any)})(.*)$`)}`,
		`\tnot path_regexp ${quote(`^(?:${built.join('|')})`)}`,
		'}',
		`redir @${name} ${any}{re.${name}.1} permanent`,
	];
}

/** As it stands; nothing that is written here holds a backquote. */
const quote = (text: string): string => `\`${text}\``;
