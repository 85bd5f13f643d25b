import { askForms } from './ask-forms.ts';
import { exportForms } from './export-forms.ts';
import type { OutcomeForms } from './outcome-forms.ts';
import { valueForms } from './value-forms.ts';

/** Of every check. */
export const allForms: OutcomeForms = { ...askForms, ...valueForms, ...exportForms };
