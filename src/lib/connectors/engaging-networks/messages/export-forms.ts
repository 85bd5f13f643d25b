import type { OutcomeVariants } from './outcome-forms.ts';

/** Of an export file. */
export const exportVariants: OutcomeVariants = {
	'export-file': (outcome) => {
		if (outcome.outcome === 'unknown') {
			return outcome.because === 'cancelled' ? 'cancelled' : undefined;
		}
		const lacks = outcome.findings.some(({ code }) => code === 'EN-E66');
		return outcome.outcome === 'pass' && lacks ? 'columns-missing' : undefined;
	},
};
