import * as z from 'zod/mini';
import { dataCentreIds } from '../../lib/connectors/engaging-networks/data-centres.ts';
import { fieldIds } from '../../lib/connectors/engaging-networks/fields.ts';
import { practicePattern } from '../../lib/connectors/engaging-networks/practice/practice-record.ts';

const ThemeSchema = z.enum(['light', 'dark']);

/**
 * What the frame listens to: theme, which fields to show and where it stands, focus, practice on or off. The frame
 * reads these with `frame/read-host-message.ts`, which a test holds to this schema.
 */
export const HostMessageSchema = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('set-up'),
		theme: ThemeSchema,
		fields: z.array(z.enum(fieldIds)).check(z.maxLength(fieldIds.length)),
		/** The data centre that a terminal asks. */
		centre: z.optional(z.enum(dataCentreIds)),
		/** The step that the box is in. */
		step: z.optional(z.string().check(z.regex(/^EN-\d{2,4}$/))),
	}),
	z.strictObject({ type: z.literal('theme'), theme: ThemeSchema }),
	z.strictObject({ type: z.literal('focus') }),
	/** Plays a record, or ends the practice: `none`. */
	z.strictObject({
		type: z.literal('practice'),
		play: z.string().check(z.regex(practicePattern)),
	}),
]);

export type HostMessage = z.output<typeof HostMessageSchema>;
export type Theme = z.output<typeof ThemeSchema>;
