import MiniSearch from 'minisearch';
import { meansId } from '../ids.ts';
import type { SearchEntry } from './search-entry.ts';

/** How many are shown; who finds nothing among them writes another word. */
export const limit = 12;

/** Steps before pages before problems, where the words fit all as well. */
const weights: Readonly<Record<SearchEntry['kind'], number>> = { step: 2, page: 1.6, problem: 1 };

/** Finds what fits a search, the best first; an empty search finds nothing. */
export type Find = (search: string) => readonly SearchEntry[];

/**
 * Prepares a search among entries: by id or code in any spelling (`EN-14`, `en14`, `14`, `e19`), else
 * by all words of title, keywords and text, their beginnings and small slips included, else by as many of
 * the words as there are, so that an error text with a name or number in it is found too.
 */
export function createFind(entries: readonly SearchEntry[]): Find {
	const index = new MiniSearch<SearchEntry & { id: number }>({
		fields: ['mark', 'title', 'keywords', 'text'],
		/* `étape` and `etape` are the same word to who types. */
		processTerm: (term) => term.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''),
		searchOptions: {
			boost: { title: 4, keywords: 3 },
			boostDocument: (id) => weights[entries[Number(id)]?.kind ?? 'page'],
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
		},
	});
	index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	return (search) => {
		const marked = entries.filter(({ mark }) => meansId(search, mark));
		if (marked.length > 0) return marked;
		const all = index.search(search, { combineWith: 'AND' });
		const found = all.length > 0 ? all : index.search(search, { combineWith: 'OR', fuzzy: false });
		return found.slice(0, limit).flatMap(({ id }) => entries[Number(id)] ?? []);
	};
}
