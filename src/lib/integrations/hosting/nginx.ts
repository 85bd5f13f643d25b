import { getHeaders } from '../policy/headers.ts';
import { listBuilt } from './permalinks.ts';
import { escapeRegExp, type HostedSite } from './hosted-site.ts';

/**
 * The contents of a `server { … }` of nginx, with its own root, so that loading it anew switches files and headers
 * in one. Each location has all its headers, because one that adds any inherits none.
 */
export function formatNginx(site: HostedSite): string {
	const { base, root, rules } = site;
	const [[all] = ['/*'], ...particular] = rules;
	return [
		'# The contents of a server block of nginx, written by the build.',
		'# brotli_static: Debian has it in libnginx-mod-http-brotli-static.',
		...(base === '' ? [] : [`location = ${base} {`, '\tabsolute_redirect off;']),
		...(base === '' ? [] : [`\treturn 301 ${base}/$is_args$args;`, '}']),
		`location ${base}/ {`,
		`\troot ${quote(root)};`,
		'\tabsolute_redirect off;',
		'\tcharset utf-8;',
		'\tgzip_static on;',
		'\tgzip_vary on;',
		'\tbrotli_static on;',
		/* A folder without a page is nothing to be forbidden. */
		`\terror_page 403 404 =404 ${base}/404.html;`,
		...listRewrites(site).map((line) => `\t${line}`),
		...formatHeaders(all, site).map((line) => `\t${line}`),
		...particular.flatMap(([path]) => [
			`\tlocation ${formatPath(path)} {`,
			...formatHeaders(path, site).map((line) => `\t\t${line}`),
			'\t}',
		]),
		'}',
		'',
	].join('\n');
}

/** Any spelling of an id, but those that have a page. */
const listRewrites = ({ base, permalinks }: HostedSite): readonly string[] =>
	permalinks.map((permalink) => {
		const built = listBuilt(permalink).map(escapeRegExp).join('|');
		const any = escapeRegExp(`${permalink.folder}${permalink.prefix}`);
		const from = `^${escapeRegExp(base)}(?!${built})(?i)${any}(.*)$`;
		return `rewrite ${quote(from)} ${base}${permalink.folder}${permalink.prefix}$1 permanent;`;
	});

function formatHeaders(path: string, { rules }: HostedSite): readonly string[] {
	const { 'Content-Type': type, ...headers } = getHeaders(path.replaceAll('*', 'x'), rules);
	const lines = Object.entries(headers).map(
		([name, value]) => `add_header ${name} ${quote(value)} always;`
	);
	return type === undefined ? lines : ['types { }', `default_type ${quote(type)};`, ...lines];
}

const formatPath = (path: string): string => {
	if (!path.includes('*')) return `= ${path}`;
	const start = path.slice(0, -1);
	if (!start.includes('*')) return start;
	return `~ ${quote(`^${path.split('*').map(escapeRegExp).join('.*')}$`)}`;
};

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
