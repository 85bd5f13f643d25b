import type { APIRoute } from 'astro';
import { createStepsJson, respondWithJson } from '../../site/step-json.ts';

export const GET: APIRoute = async ({ site }) => respondWithJson(await createStepsJson(site));
