import { askWords } from './ask-words.ts';
import { exportWords } from './export-words.ts';
import { pastedWords } from './pasted-words.ts';
import { secretWords } from './secret-words.ts';
import { togetherWords } from './together-words.ts';
import { valueWords } from './value-words.ts';
import type { WordsOf } from './words.ts';

/** The words of every problem; a code does not compile without them. */
export const problemWords: WordsOf = {
	...secretWords,
	...askWords,
	...pastedWords,
	...valueWords,
	...togetherWords,
	...exportWords,
};
