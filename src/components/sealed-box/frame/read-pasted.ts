import { maskPasted } from '../../../lib/connectors/engaging-networks/terminal/mask-pasted.ts';
import { readPastedAnswer } from '../../../lib/connectors/engaging-networks/terminal/read-pasted.ts';

/** Reads what came back in a terminal, and masks it; the text itself is not kept. */
export const readPasted = (text: string) => ({
	masked: maskPasted(text),
	outcome: readPastedAnswer(text).outcome,
});
