import type { Outcome } from '../../../checks/outcome.ts';
import { dataCentres, type DataCentreId } from '../data-centres.ts';
import type { CheckId } from '../fields.ts';
import type { EnFinding, ProblemCode, ProblemFacts } from '../problems/problems.ts';

/** A verdict on one finding: what was found, why it matters, what to do now. */
export interface Verdict {
	readonly saw: string;
	readonly why: string;
	readonly now: string;
}

/** What the words may speak of besides the finding itself; none of it is secret. */
export interface Setting {
	/** The field's label: `API key`, `Private token`, `Username` or `Remote Address`. */
	readonly field: string;
	readonly centre?: DataCentreId;
}

/** The words of some problems, by code. */
export type WordsOf<Code extends ProblemCode = ProblemCode> = {
	readonly [C in Code]: (facts: ProblemFacts[C], setting: Setting) => Verdict;
};

/** A heading for an outcome, and what the outcome does not prove. */
export interface OutcomeWords {
	readonly heading: string;
	readonly proves: string;
}

/** The words of some checks' outcomes, by check. */
export type OutcomeWordsOf<Check extends CheckId = CheckId> = {
	readonly [C in Check]: (outcome: Outcome<EnFinding>, setting: Setting) => OutcomeWords;
};

const number = new Intl.NumberFormat('en');

/** `1,000`. */
export const formatNumber = (amount: number): string => number.format(amount);

/** `1 space`, `2 spaces`. */
export const count = (amount: number, one: string, many = `${one}s`): string =>
	`${formatNumber(amount)} ${amount === 1 ? one : many}`;

/** `a, b and c`. */
export const list = (words: readonly (string | number)[]): string =>
	new Intl.ListFormat('en', { type: 'conjunction' }).format(words.map(String));

/** The host of a data centre, for a sentence to begin with. */
export const hostOf = (centre: DataCentreId | undefined): string =>
	centre ? dataCentres[centre].host : 'Engaging Networks';

/** What to say when a check of ours crashed. */
export const brokenCheck: OutcomeWords = {
	heading: 'Our check broke down.',
	proves: 'This is our fault, and it says nothing about the value.',
};
