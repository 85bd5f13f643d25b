import * as z from 'zod';

/** Who has read all the words of a language, and on which day; nothing where a machine alone wrote them. */
export const ReviewedSchema = z.strictObject({
	fr: z.nullable(z.strictObject({ by: z.string().min(1), on: z.iso.date() })),
});
