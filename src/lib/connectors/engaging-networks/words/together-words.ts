import type { OutcomeWordsOf, WordsOf } from './words.ts';

type TogetherCode = 'EN-E59' | 'EN-E60' | 'EN-E61';

/** Problems that show when fields are compared. */
export const togetherWords: WordsOf<TogetherCode> = {
	'EN-E59': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E60': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E61': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
};

export const togetherOutcomes: OutcomeWordsOf<'values-together'> = {
	'values-together': ({ outcome }) => ({ heading: outcome, proves: 'only' }),
};
