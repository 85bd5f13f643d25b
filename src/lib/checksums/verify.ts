import type { Sums } from './checksums.ts';

/** Sums of one file as they were found: in the browser's own store, and as the server sends it now. */
export interface Found {
	/** The address on the site, without its host: `/engaging-networks/check/`. */
	readonly address: string;
	/** Nothing: the browser keeps no copy. */
	readonly kept: string | undefined;
	/** Nothing: it could not be read. */
	readonly sent: string | undefined;
}

export type Verdict =
	'same' | 'not-kept' | 'kept-differs' | 'sent-differs' | 'not-listed' | 'not-read';

/** Whether a file is as published, as far as it was there to compare. */
export const isRight = ({ verdict }: Verified): boolean =>
	verdict === 'same' || verdict === 'not-kept';

export interface Verified {
	/** As in the list of sums. */
	readonly path: string;
	readonly verdict: Verdict;
}

/** The file that a host sends for an address; `base` is the site's own path, without a slash at its end. */
export function toFilePath(address: string, base: string): string {
	const path = address.startsWith(`${base}/`) ? address.slice(base.length + 1) : address;
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The addresses of the bundled files that a page, a script or a style of the site names. */
export const findBundled = (text: string, base: string): readonly string[] => [
	...new Set(
		Array.from(
			text.matchAll(/["'`(](?:\.|[\w/.~-]*\/_astro)\/([\w.~-]+\.(?:css|js|woff2?))["'`)]/g),
			([, name = '']) => `${base}/_astro/${name}`
		)
	),
];

/** Compares a file with the list. Never says `same` of what was not read both ways: then it is `not-kept`. */
export function verify({ address, kept, sent }: Found, sums: Sums, base: string): Verified {
	const path = toFilePath(address, base);
	const listed = Object.hasOwn(sums, path) ? sums[path] : undefined;
	const evaluate = (): Verdict => {
		if (sent === undefined) return 'not-read';
		if (listed === undefined) return 'not-listed';
		if (sent !== listed) return 'sent-differs';
		if (kept === undefined) return 'not-kept';
		return kept === listed ? 'same' : 'kept-differs';
	};
	return { path, verdict: evaluate() };
}
