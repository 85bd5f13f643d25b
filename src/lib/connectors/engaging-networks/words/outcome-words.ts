import type { Outcome } from '../../../checks/outcome.ts';
import type { CheckId } from '../fields.ts';
import type { EnFinding } from '../problems/problems.ts';
import { askOutcomes } from './ask-words.ts';
import { exportOutcomes } from './export-words.ts';
import { pastedOutcomes } from './pasted-words.ts';
import { secretOutcomes } from './secret-words.ts';
import { togetherOutcomes } from './together-words.ts';
import { valueOutcomes } from './value-words.ts';
import type { OutcomeWords, OutcomeWordsOf, Setting } from './words.ts';

/** The words of every outcome; a check does not compile without them. */
export const outcomeWords: OutcomeWordsOf = {
	...secretOutcomes,
	...askOutcomes,
	...pastedOutcomes,
	...valueOutcomes,
	...togetherOutcomes,
	...exportOutcomes,
};

/** The words for an outcome, from the words that are at hand; nothing where its check has none. */
export const describeOutcome = (
	words: Partial<OutcomeWordsOf>,
	check: CheckId,
	outcome: Outcome<EnFinding>,
	setting: Setting
): OutcomeWords | undefined => words[check]?.(outcome, setting);
