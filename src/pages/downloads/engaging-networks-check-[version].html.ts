import type { APIRoute, GetStaticPaths } from 'astro';
import { createOneFile, listOneFileVersions } from '../../components/standalone/standalone.ts';

export const getStaticPaths = (async () =>
	(await listOneFileVersions()).map((version) => ({
		params: { version },
	}))) satisfies GetStaticPaths;

/** The checker with the instructions, as one file. */
export const GET: APIRoute<never, { version: string }> = async ({ params, site }) =>
	new Response((await createOneFile(params.version, site)).html, {
		headers: { 'Content-Type': 'text/html; charset=utf-8' },
	});
