import type { APIRoute, GetStaticPaths } from 'astro';
import * as z from 'zod';
import { respondWithJson } from '../../site/step-json.ts';
import {
	ProblemsJsonSchema,
	StepJsonSchema,
	StepsJsonSchema,
} from '../../lib/schemas/step-json.ts';

const schemas = { steps: StepsJsonSchema, step: StepJsonSchema, problems: ProblemsJsonSchema };

export const getStaticPaths = (() =>
	Object.entries(schemas).map(([name, schema]) => ({
		params: { name },
		props: { schema },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: z.ZodType }> = ({ props }) =>
	respondWithJson(z.toJSONSchema(props.schema));
