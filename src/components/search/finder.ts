import type { SearchEntry } from '../../lib/search/search-entry.ts';

export { excerpt } from '../../lib/search/excerpt.ts';
export { createFind, limit, type Find } from '../../lib/search/find.ts';
export type { SearchEntry };

const kinds = ['step', 'problem', 'page'] as const;

/**
 * The entries of the site's own file. Read by hand, since zod would be most of what the search loads; a build
 * has held them to their schema. Entries of another shape are left out.
 */
export const readEntries = (data: unknown): readonly SearchEntry[] =>
	Array.isArray(data) ? data.flatMap((entry: unknown) => readEntry(entry) ?? []) : [];

function readEntry(data: unknown): SearchEntry | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const texts = new Map<string, unknown>(Object.entries(data));
	const read = (name: string) => String(texts.get(name) ?? '');
	const kind = kinds.find((each) => each === texts.get('kind'));
	if (!kind) return undefined;
	return {
		kind,
		mark: read('mark'),
		title: read('title'),
		path: read('path'),
		text: read('text'),
		keywords: read('keywords'),
	};
}
