import type { OutcomeWordsOf, WordsOf } from './words.ts';

type PastedCode =
	'EN-E34' | 'EN-E35' | 'EN-E36' | 'EN-E37' | 'EN-E38' | 'EN-E39' | 'EN-E40' | 'EN-E41';

/** Problems that only a terminal tells. */
export const pastedWords: WordsOf<PastedCode> = {
	'EN-E34': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E35': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E36': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E37': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E38': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E39': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E40': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
	'EN-E41': () => ({ saw: 'TODO.', why: 'TODO.', now: 'TODO.' }),
};

export const pastedOutcomes: OutcomeWordsOf<'pasted-answer'> = {
	'pasted-answer': ({ outcome }) => ({ heading: outcome, proves: 'only' }),
};
