import { askOutcomes } from './ask-words.ts';
import { exportOutcomes } from './export-words.ts';
import { pastedOutcomes } from './pasted-words.ts';
import { secretOutcomes } from './secret-words.ts';
import { togetherOutcomes } from './together-words.ts';
import { valueOutcomes } from './value-words.ts';
import type { OutcomeWordsOf } from './words.ts';

/** The words of every outcome; a check does not compile without them. */
export const outcomeWords: OutcomeWordsOf = {
	...secretOutcomes,
	...askOutcomes,
	...pastedOutcomes,
	...valueOutcomes,
	...togetherOutcomes,
	...exportOutcomes,
};
