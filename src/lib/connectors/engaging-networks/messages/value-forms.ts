import { isUndocumented } from '../problems/value-problems.ts';
import type { OutcomeForms } from './outcome-forms.ts';

/** Of an address list. */
export const valueForms: OutcomeForms = {
	'remote-address-format': (outcome) =>
		outcome.outcome === 'pass' && isUndocumented(outcome) ? 'undocumented' : undefined,
};
