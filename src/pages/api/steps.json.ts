import type { APIRoute } from 'astro';
import { createStepsJson, respondWithJson } from '../../components/step-json.ts';

export const GET: APIRoute = async ({ site }) => respondWithJson(await createStepsJson(site));
