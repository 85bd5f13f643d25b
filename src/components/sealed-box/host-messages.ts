import * as z from 'zod/mini';
import { fieldIds } from '../../lib/connectors/engaging-networks/fields.ts';

const ThemeSchema = z.enum(['light', 'dark']);

/** What the frame listens to. */
export const HostMessageSchema = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('set-up'), theme: ThemeSchema, field: z.enum(fieldIds) }),
	z.strictObject({ type: z.literal('theme'), theme: ThemeSchema }),
	z.strictObject({ type: z.literal('focus') }),
]);

export type HostMessage = z.output<typeof HostMessageSchema>;
export type Theme = z.output<typeof ThemeSchema>;
