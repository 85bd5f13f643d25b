import type { APIRoute, GetStaticPaths } from 'astro';
import { listLanguagePaths } from '../../../components/language-paths.ts';
import { listVersions, loadSearchEntries } from '../../../components/search/load-entries.ts';
import type { Language } from '../../../lib/words/languages.ts';

export const getStaticPaths = (async () => {
	const versions = await listVersions();
	return listLanguagePaths().flatMap(({ params, props }) =>
		versions.map((version) => ({ params: { ...params, version }, props }))
	);
}) satisfies GetStaticPaths;

/** What the search finds in a version and language; fetched when a reader opens the search. */
export const GET: APIRoute<{ language: Language }, { version: string }> = async ({
	params,
	props,
}) =>
	new Response(JSON.stringify(await loadSearchEntries(params.version, props.language)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
