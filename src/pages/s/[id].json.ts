import type { APIRoute, GetStaticPaths } from 'astro';
import { stepLedger } from '../../components/site-steps.ts';
import { createStepJson, respondWithJson } from '../../components/step-json.ts';
import { listSpellings } from '../../lib/steps/spellings.ts';

export const getStaticPaths = (() =>
	Object.keys(stepLedger).flatMap((step) =>
		listSpellings(step).map((id) => ({ params: { id }, props: { step } }))
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ step: string }> = async ({ props, site }) =>
	respondWithJson(await createStepJson(props.step, site));
