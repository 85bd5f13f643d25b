import type { APIRoute, GetStaticPaths } from 'astro';
import { createStepsJson } from '../../site/step-json.ts';
import { macroFiles } from '../../lib/report/macros.ts';

export const getStaticPaths = (() =>
	macroFiles.map(({ file }) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
	const steps = await createStepsJson(site);
	return new Response(macroFiles.find(({ file }) => file === params['file'])?.write(steps));
};
