import type { OutcomeWordsOf, WordsOf } from './words.ts';

type ValueCode =
	| 'EN-E42'
	| 'EN-E43'
	| 'EN-E44'
	| 'EN-E45'
	| 'EN-E46'
	| 'EN-E47'
	| 'EN-E48'
	| 'EN-E49'
	| 'EN-E50'
	| 'EN-E51'
	| 'EN-E52'
	| 'EN-E53'
	| 'EN-E54'
	| 'EN-E55'
	| 'EN-E56'
	| 'EN-E57'
	| 'EN-E58';

/** Problems of the address list and the username. */
export const valueWords: WordsOf<ValueCode> = {
	'EN-E42': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E43': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E44': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E45': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E46': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E47': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E48': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E49': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E50': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E51': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E52': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E53': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E54': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E55': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E56': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E57': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E58': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
};

export const valueOutcomes: OutcomeWordsOf<'username-format' | 'remote-address-format'> = {
	'username-format': ({ outcome }) => ({ heading: outcome, proves: 'only' }),
	'remote-address-format': ({ outcome }) => ({ heading: outcome, proves: 'only' }),
};
