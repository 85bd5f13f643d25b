import { probeMessageParams } from './ask-wordings.ts';
import { exportMessageParams } from './export-wordings.ts';
import { secretMessageParams } from './secret-wordings.ts';
import { crossFieldMessageParams } from './together-wordings.ts';
import { valueMessageParams } from './value-wordings.ts';
import type { MessageParamsByCode } from './wordings.ts';

/** How every problem is said; a code does not compile without a text, or without what stands in it. */
export const allMessageParams: MessageParamsByCode = {
	...secretMessageParams,
	...probeMessageParams,
	...valueMessageParams,
	...crossFieldMessageParams,
	...exportMessageParams,
};
