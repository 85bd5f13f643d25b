import type { OutcomeForms } from './outcome-forms.ts';

/** Of an export file. */
export const exportForms: OutcomeForms = {
	'export-file': (outcome) => {
		if (outcome.outcome === 'unknown') {
			return outcome.because === 'cancelled' ? 'cancelled' : undefined;
		}
		const lacks = outcome.findings.some(({ code }) => code === 'EN-E66');
		return outcome.outcome === 'pass' && lacks ? 'columns-missing' : undefined;
	},
};
