import { AstroError } from 'astro/errors';
import { listOtherAliases, type Permalink } from './permalinks.ts';

/** Leads from an address, or from all that begin like it when it ends with `*`, to another (`:splat`). */
export type Redirect = readonly [from: string, to: string];

/** How many rules with a `*` Cloudflare takes. */
const limit = 100;

/**
 * The rules of `_redirects`, in the order in which they are tried; `base` is the path of the site, without a slash
 * at its end. A host that has them asks for the case of letters one by one.
 */
export function createRedirects(
	base: string,
	permalinks: readonly Permalink[]
): readonly Redirect[] {
	const aliases = permalinks.flatMap((permalink) =>
		listOtherAliases(permalink).map((alias): Redirect => [
			`${base}${permalink.folder}${alias}*`,
			`${base}${permalink.folder}${permalink.prefix}:splat`,
		])
	);
	const folders = [...new Set(permalinks.map(({ folder }) => folder))];
	const capitals = folders.map((folder): Redirect => [
		`${base}${folder.toUpperCase()}*`,
		`${base}${folder}:splat`,
	]);
	const redirects = [...aliases, ...capitals];
	if (redirects.length > limit) {
		throw new AstroError(
			`The ids of steps and problems need ${redirects.length} redirects, and Cloudflare takes ${limit}.`,
			'See decisions/011: from here on a small Worker must lead them.'
		);
	}
	return redirects;
}

/** The `_redirects` file of Cloudflare and Netlify. */
export const formatRedirects = (redirects: readonly Redirect[]): string =>
	redirects.map(([from, to]) => `${from} ${to} 301\n`).join('');

/** The rules of a `_redirects` file. */
export const parseRedirects = (text: string): readonly Redirect[] =>
	text.split('\n').flatMap((line): readonly Redirect[] => {
		const [from, to] = line.split(' ');
		return from && to ? [[from, to]] : [];
	});

/** Where the first rule that fits leads; nothing when none does. */
export function redirect(path: string, redirects: readonly Redirect[]): string | undefined {
	for (const [from, to] of redirects) {
		const start = from.replace(/\*$/, '');
		if (path === from) return to;
		if (start !== from && path.startsWith(start))
			return to.replace(':splat', path.slice(start.length));
	}
	return undefined;
}
