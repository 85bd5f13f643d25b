import { isUndocumented } from '../problems/value-problems.ts';
import type { OutcomeVariants } from './outcome-forms.ts';

/** Of an address list. */
export const valueVariants: OutcomeVariants = {
	'remote-address-format': (outcome) =>
		outcome.outcome === 'pass' && isUndocumented(outcome) ? 'undocumented' : undefined,
};
