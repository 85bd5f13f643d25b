import { probeVariants } from './ask-forms.ts';
import { exportVariants } from './export-forms.ts';
import type { OutcomeVariants } from './outcome-forms.ts';
import { valueVariants } from './value-forms.ts';

/** Of every check. */
export const allVariants: OutcomeVariants = {
	...probeVariants,
	...valueVariants,
	...exportVariants,
};
