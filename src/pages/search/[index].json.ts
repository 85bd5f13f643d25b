import type { APIRoute, GetStaticPaths } from 'astro';
import { listVersions, loadSearchIndex } from '../../components/search/load-entries.ts';
import { languages } from '../../lib/words/languages.ts';

export const getStaticPaths = (async () => {
	const versions = await listVersions();
	const indexes = languages.flatMap((language) =>
		versions.map((version) => loadSearchIndex(version, language))
	);
	return (await Promise.all(indexes)).map(({ name, json }) => ({
		params: { index: name },
		props: { json },
	}));
}) satisfies GetStaticPaths;

/** What the search finds in a version and language; fetched when a reader opens the search. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
	new Response(props.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
