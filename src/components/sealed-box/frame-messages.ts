import * as z from 'zod/mini';
import { dataCentreIds } from '../../lib/connectors/engaging-networks/data-centres.ts';
import { longestResults, resultsPattern } from '../../lib/report/result-code.ts';

/** A place in the frame: no frame is higher. */
const PixelsSchema = z.int().check(z.gte(0), z.lte(20_000));

/**
 * What may come out of the frame. No free text: nothing typed into it fits through here, so that the numbers of
 * ids have a limit here that `lib/ids.ts` does not have. The page
 * reads these with `host/read-frame-message.ts`, which a test holds to this schema.
 */
export const FrameMessageSchema = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('ready') }),
	/** The height that the content needs, in CSS pixels. */
	z.strictObject({ type: z.literal('height'), height: PixelsSchema }),
	/** A part of the frame that the reader should see now, in CSS pixels from its top. */
	z.strictObject({ type: z.literal('in-view'), top: PixelsSchema, bottom: PixelsSchema }),
	/** What came of the checks so far, in letters and digits: see `lib/report/result-code.ts`. */
	z.strictObject({
		type: z.literal('result'),
		centre: z.enum(['ca', 'us', 'us2', 'x']),
		results: z.string().check(z.regex(resultsPattern), z.maxLength(longestResults)),
	}),
	z.strictObject({
		type: z.literal('go-to-step'),
		step: z.string().check(z.regex(/^EN-\d{2,4}$/)),
	}),
	z.strictObject({
		type: z.literal('go-to-problem'),
		code: z.string().check(z.regex(/^EN-E\d{2,3}$/)),
	}),
	/** The reader wants to practise: the page has a box for that, where nothing can be sent. */
	z.strictObject({ type: z.literal('open-practice') }),
	/** The reader wants to ask this data centre from a terminal: the page has a box for that. */
	z.strictObject({ type: z.literal('open-terminal'), centre: z.enum(dataCentreIds) }),
]);

export type FrameMessage = z.output<typeof FrameMessageSchema>;
