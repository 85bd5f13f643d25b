import type { APIRoute } from 'astro';
import { createProblemsJson, respondWithJson } from '../../site/step-json.ts';

export const GET: APIRoute = ({ site }) => respondWithJson(createProblemsJson(site));
