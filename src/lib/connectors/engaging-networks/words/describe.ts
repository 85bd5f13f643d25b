import type { Outcome } from '../../../checks/outcome.ts';
import type { CheckId } from '../fields.ts';
import type { EnFinding, ProblemCode, ProblemFacts } from '../problems/problems.ts';
import type { OutcomeWords, OutcomeWordsOf, Setting, Verdict, WordsOf } from './words.ts';

/** The words for one finding, from the words that are at hand; nothing where its code has none. */
export function describeFinding<Code extends ProblemCode>(
	words: Partial<WordsOf>,
	finding: EnFinding<Code>,
	setting: Setting
): Verdict | undefined {
	const { code, facts }: { code: Code; facts: ProblemFacts[Code] } = finding;
	return words[code]?.(facts, setting);
}

/** The words for an outcome, from the words that are at hand; nothing where its check has none. */
export const describeOutcome = (
	words: Partial<OutcomeWordsOf>,
	check: CheckId,
	outcome: Outcome<EnFinding>,
	setting: Setting
): OutcomeWords | undefined => words[check]?.(outcome, setting);
