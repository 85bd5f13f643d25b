import * as z from 'zod';

/** `EN-14`: minted in order, never reused. */
export const StepIdSchema = z.templateLiteral(['EN-', z.string().regex(/^\d{2,}$/)]);

/** `EN-E03`. */
export const ProblemIdSchema = z.templateLiteral(['EN-E', z.string().regex(/^\d{2,}$/)]);

const VersionSchema = z.string().regex(/^\d+\.\d+$/, 'a version is two numbers, such as "2.0"');

/**
 * One line of the ledger of steps. `title` names the step for ever and is not what the page
 * shows; changing it counts as a reuse of the id.
 */
export const StepEntrySchema = z.strictObject({
	title: z.string().min(1),
	since: VersionSchema,
	retired: VersionSchema.optional(),
	replacedBy: StepIdSchema.optional(),
});

/** One line of the ledger of problems. `name` is the one that the code uses. */
export const ProblemEntrySchema = z.strictObject({
	name: z.string().regex(/^[a-z0-9-]+$/),
	since: VersionSchema,
});

export const StepLedgerSchema = z.record(StepIdSchema, StepEntrySchema);
export const ProblemLedgerSchema = z.record(ProblemIdSchema, ProblemEntrySchema);

export type StepEntry = z.output<typeof StepEntrySchema>;
export type ProblemEntry = z.output<typeof ProblemEntrySchema>;
