import type { OutcomeForms } from './outcome-forms.ts';

const undocumented = new Set<string>(['EN-E52', 'EN-E53', 'EN-E54', 'EN-E55']);

/** Of an address list. */
export const valueForms: OutcomeForms = {
	'remote-address-format': ({ outcome, findings }) =>
		outcome === 'pass' && findings.some(({ code }) => undocumented.has(code))
			? 'undocumented'
			: undefined,
};
