import type { APIRoute, GetStaticPaths } from 'astro';
import { listVersions, loadSearchEntries } from '../../components/search/load-entries.ts';

export const getStaticPaths = (async () =>
	(await listVersions()).map((version) => ({
		params: { version },
	}))) satisfies GetStaticPaths;

/** What the search finds in a version; fetched when a reader opens the search. */
export const GET: APIRoute<never, { version: string }> = async ({ params }) =>
	new Response(JSON.stringify(await loadSearchEntries(params.version)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
