import type { APIRoute, GetStaticPaths } from 'astro';
import { loadScopes, loadSearchIndex } from '../../site/search-index.ts';

export const getStaticPaths = (async () => {
	const indexes = (await loadScopes()).map(loadSearchIndex);
	return (await Promise.all(indexes)).map(({ name, json }) => ({
		params: { index: name },
		props: { json },
	}));
}) satisfies GetStaticPaths;

/** What the search finds in a version, language and connector; fetched when a reader opens the search. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
	new Response(props.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
