import type { APIRoute, GetStaticPaths } from 'astro';
import {
	createStandalone,
	listStandaloneVersions,
} from '../../components/standalone/standalone.ts';

export const getStaticPaths = (async () =>
	(await listStandaloneVersions()).map((version) => ({
		params: { version },
	}))) satisfies GetStaticPaths;

/** The checker with the instructions, as one file. */
export const GET: APIRoute<never, { version: string }> = async ({ params, site }) =>
	new Response((await createStandalone(params.version, site)).html, {
		headers: { 'Content-Type': 'text/html; charset=utf-8' },
	});
