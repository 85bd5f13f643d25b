import type { ProblemCode, ProblemFacts, EnFinding } from '../problems/problems.ts';
import { askWords } from './ask-words.ts';
import { exportWords } from './export-words.ts';
import { pastedWords } from './pasted-words.ts';
import { secretWords } from './secret-words.ts';
import { togetherWords } from './together-words.ts';
import { valueWords } from './value-words.ts';
import type { Setting, Verdict, WordsOf } from './words.ts';

/** The words of every problem; a code does not compile without them. */
export const problemWords: WordsOf = {
	...secretWords,
	...askWords,
	...pastedWords,
	...valueWords,
	...togetherWords,
	...exportWords,
};

/** The words for one finding, from the words that are at hand; nothing where its code has none. */
export function describeFinding<Code extends ProblemCode>(
	words: Partial<WordsOf>,
	finding: EnFinding<Code>,
	setting: Setting
): Verdict | undefined {
	const { code, facts }: { code: Code; facts: ProblemFacts[Code] } = finding;
	return words[code]?.(facts, setting);
}
