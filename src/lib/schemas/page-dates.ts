import * as z from 'zod';

/** The day on which the text of each page last changed, with the text's fingerprint, by the page's id. */
export const PageDatesSchema = z.record(
	z.string(),
	z.strictObject({ date: z.iso.date(), text: z.string().regex(/^[0-9a-f]{8}$/) })
);

export type PageDates = z.output<typeof PageDatesSchema>;
