import { requestSources } from '../../connectors/engaging-networks/probe/requests.ts';
import type { PageParts } from './page-parts.ts';

/** The hashes of a kind of box: its one script and its one style sheet. */
export interface BoxHashes {
	readonly script: string;
	readonly style: string;
}

type AllBoxHashes = Readonly<Record<string, BoxHashes>>;

/**
 * The policy of one page. Scripts run from the site's own files or by hash; so do styles. A page with sealed
 * boxes also allows what their frames need, because a frame inherits the page's policy; the frame's own
 * is narrower. Markup is made from text by nobody but what opens a box (Trusted Types), and there is
 * no way to evaluate code.
 */
export function createPagePolicy(parts: PageParts, allBoxes: AllBoxHashes): string {
	const boxes = parts.boxes.flatMap((kind) => {
		const hashes = allBoxes[kind];
		return hashes ? [{ kind, ...hashes }] : [];
	});
	const attributes = ["'unsafe-hashes'", ...parts.styleAttributes];
	return [
		"default-src 'none'",
		`script-src ${["'self'", ...parts.scripts, ...boxes.map(({ script }) => script)].join(' ')}`,
		`style-src ${["'self'", ...parts.styles, ...boxes.map(({ style }) => style)].join(' ')}`,
		`style-src-attr ${parts.styleAttributes.length > 0 ? attributes.join(' ') : "'none'"}`,
		"img-src 'self' data:",
		`connect-src ${["'self'", ...(boxes.length > 0 ? requestSources : [])].join(' ')}`,
		...closed,
		`trusted-types ${boxes.map(({ kind }) => `sealed-box-${kind}`).join(' ') || "'none'"}`,
	].join('; ');
}

/**
 * The policy for all pages at once, as the host's header has it: what any of their own policies allows, and that no
 * other site may frame one. Each page's own policy stands in the page and is narrower. Hashes of styles are left to
 * that, since some hosts allow 2,000 characters a header.
 */
export function createSitePolicy(policies: readonly string[]): string {
	const collect = (directive: string) => {
		const sources = policies.flatMap((policy) => readSources(policy, directive));
		return [...new Set(sources)].filter((source) => !/^'(?:self|none)'$/.test(source)).toSorted();
	};
	return [
		"default-src 'none'",
		`script-src ${["'self'", ...collect('script-src')].join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		`connect-src ${["'self'", ...requestSources].join(' ')}`,
		...closed,
		`trusted-types ${collect('trusted-types').join(' ') || "'none'"}`,
		"frame-ancestors 'none'",
	].join('; ');
}

const readSources = (policy: string, directive: string): readonly string[] =>
	policy
		.split('; ')
		.find((each) => each.startsWith(`${directive} `))
		?.split(' ')
		.slice(1) ?? [];

const closed = [
	"frame-src 'none'",
	"object-src 'none'",
	"form-action 'none'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
];

/** Puts a policy into a page, as the first thing in its head. */
export const addPolicy = (html: string, policy: string): string =>
	html.replace(
		/<head[^>]*>/i,
		(head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`
	);
