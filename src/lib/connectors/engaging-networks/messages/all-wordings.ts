import { askWordings } from './ask-wordings.ts';
import { exportWordings } from './export-wordings.ts';
import { secretWordings } from './secret-wordings.ts';
import { togetherWordings } from './together-wordings.ts';
import { valueWordings } from './value-wordings.ts';
import type { Wordings } from './wordings.ts';

/** How every problem is said; a code does not compile without a text, or without what stands in it. */
export const allWordings: Wordings = {
	...secretWordings,
	...askWordings,
	...valueWordings,
	...togetherWordings,
	...exportWordings,
};
