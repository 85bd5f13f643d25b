import type { APIRoute, GetStaticPaths } from 'astro';
import { listVersions, loadSearchIndex } from '../../components/search/load-entries.ts';

export const getStaticPaths = (async () =>
	Promise.all(
		(await listVersions()).map(async (version) => {
			const { name, json } = await loadSearchIndex(version);
			return { params: { index: name }, props: { json } };
		})
	)) satisfies GetStaticPaths;

/** What the search finds in a version; fetched when a reader opens the search. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
	new Response(props.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
