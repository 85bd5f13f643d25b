import type { OutcomeWordsOf, WordsOf } from './words.ts';

type ExportCode =
	| 'EN-E62'
	| 'EN-E63'
	| 'EN-E64'
	| 'EN-E65'
	| 'EN-E66'
	| 'EN-E67'
	| 'EN-E68'
	| 'EN-E69'
	| 'EN-E70'
	| 'EN-E71'
	| 'EN-E72'
	| 'EN-E73'
	| 'EN-E74'
	| 'EN-E75';

/** Problems of an export file. */
export const exportWords: WordsOf<ExportCode> = {
	'EN-E62': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E63': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E64': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E65': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E66': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E67': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E68': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E69': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E70': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E71': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E72': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E73': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E74': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E75': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
};

export const exportOutcomes: OutcomeWordsOf<'export-file'> = {
	'export-file': ({ outcome }) => ({ heading: outcome, proves: 'only' }),
};
