import type { APIRoute, GetStaticPaths } from 'astro';
import { listStepPaths } from '../../site/pages-and-steps.ts';
import { createStepJson, respondWithJson } from '../../site/step-json.ts';

export const getStaticPaths = listStepPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ step: string }> = async ({ props, site }) =>
	respondWithJson(await createStepJson(props.step, site));
