import * as z from 'zod';
import { StepIdSchema } from './ledger.ts';

const VersionTextSchema = z.strictObject({
	page: z.url().describe('The page of that version, at the step'),
	link: z.url().describe('The permanent address of the step in that version'),
	section: z.string().describe('The heading that the step stands under'),
	markdown: z.string(),
	text: z.string(),
	fingerprint: z.string().describe('Changes when the words change, and with nothing else'),
});

/** A step for machines: `/s/EN-14.json`. */
export const StepJsonSchema = z.strictObject({
	id: StepIdSchema,
	title: z.string(),
	since: z.string().describe('The first version that had the step'),
	retired: z.string().optional().describe('The version that no longer had it'),
	replacedBy: StepIdSchema.optional(),
	link: z.url().describe('The permanent address of the step'),
	history: z.url(),
	versions: z.record(z.string(), VersionTextSchema).describe('By version, such as "2.0"'),
});

/** All steps: `/api/steps.json`. */
export const StepsJsonSchema = z.strictObject({
	current: z.string().describe('The current version'),
	steps: z.array(StepJsonSchema),
});

/** All problems: `/api/problems.json`. */
export const ProblemsJsonSchema = z.strictObject({
	problems: z.array(
		z.strictObject({
			code: z.string().regex(/^EN-E\d{2,}$/),
			name: z.string(),
			title: z.string(),
			severity: z.enum(['blocker', 'warning', 'note']),
			steps: z.array(StepIdSchema).describe('The steps that mend it, likeliest first'),
			link: z.url().describe('The permanent address of the problem'),
			page: z.url(),
		})
	),
});

export type StepJson = z.output<typeof StepJsonSchema>;
export type StepsJson = z.output<typeof StepsJsonSchema>;
export type ProblemsJson = z.output<typeof ProblemsJsonSchema>;
