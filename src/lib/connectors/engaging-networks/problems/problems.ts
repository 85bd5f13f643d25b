import type { Severity } from '../../../checks/outcome.ts';
import type { InvisibleKind, LookAlikeKind } from '../secrets/characters.ts';

/** A permanent step id, minted in `src/content/ledger/steps.json`. */
export type StepId = `EN-${number}`;

/** What stood around a key that does not belong to it. */
export type WrapperKind = 'quotes' | 'brackets' | 'bearer' | 'json' | 'address';

/** What was seen at a place where a hexadecimal digit or a dash belongs. */
export type CharacterKind = 'letter-o' | 'letter-l' | 'letter' | 'sign' | 'digit';

/**
 * The facts of each problem: counts, places (from 1) and enumerated kinds. Nothing here can hold a
 * piece of a secret.
 */
export interface ProblemFacts {
	'EN-E01': Record<never, never>;
	'EN-E02': Record<never, never>;
	'EN-E03': { readonly kinds: readonly WrapperKind[] };
	'EN-E04': { readonly kinds: readonly InvisibleKind[] };
	'EN-E05': { readonly kinds: readonly LookAlikeKind[] };
	'EN-E06': Record<never, never>;
	'EN-E07': { readonly before: number; readonly after: number; readonly lineEnds: number };
	'EN-E08': Record<never, never>;
	'EN-E09': { readonly length: number; readonly missing: number };
	'EN-E10': { readonly length: number; readonly extra: number };
	'EN-E11': { readonly count: number; readonly distinct: number; readonly cut: 'yes' | 'no' };
	'EN-E12': Record<never, never>;
	'EN-E13': {
		readonly place: number;
		readonly expected: 'hex' | 'dash';
		readonly saw: CharacterKind;
	};
	'EN-E14': Record<never, never>;
	'EN-E15': Record<never, never>;
	'EN-E16': { readonly count: number };
	'EN-E17': Record<never, never>;
	'EN-E18': { readonly kind: 'does-not-exist' | 'test-region' | 'not-in-our-list' };
	'EN-E19': Record<never, never>;
	'EN-E20': Record<never, never>;
	'EN-E21': Record<never, never>;
	'EN-E22': Record<never, never>;
	'EN-E23': Record<never, never>;
	'EN-E24': Record<never, never>;
	'EN-E25': Record<never, never>;
	'EN-E26': { readonly seconds: number };
	'EN-E27': { readonly status: number; readonly kind: NotEnsKind };
	'EN-E28': { readonly status: number };
	/** How long the session lasts, as EN says; 0 when it does not say. */
	'EN-E29': { readonly minutes: number };
}

/** Why an answer cannot be Engaging Networks' own. */
export type NotEnsKind = 'html' | 'cut-off' | 'empty' | 'redirect' | 'too-large' | 'other';

export type ProblemCode = keyof ProblemFacts;

/** One thing that was found: a code with the facts of that very code. */
export type EnFinding<Code extends ProblemCode = ProblemCode> = {
	[C in Code]: { readonly code: C; readonly facts: ProblemFacts[C] };
}[Code];

/** Makes the finding of a code; the compiler holds the facts to that code. */
export const found = <Code extends ProblemCode>(code: Code, facts: ProblemFacts[Code]) => ({
	code,
	facts,
});

export interface ProblemEntry {
	/** Permanent, in the ledger as well; means the problem to developers. */
	readonly name: string;
	readonly severity: Severity;
	/** Steps that mend it, likeliest first; never empty. */
	readonly steps: readonly [StepId, ...StepId[]];
}

const [apiKey, privateToken] = ['EN-14', 'EN-13'] as const;
const eitherSecret = [apiKey, privateToken] as const;

/** Every problem that can be found; a code does not compile without its entry. */
export const problems = {
	'EN-E01': { name: 'nothing-but-blanks', severity: 'blocker', steps: eitherSecret },
	'EN-E02': { name: 'label-pasted-along', severity: 'blocker', steps: eitherSecret },
	'EN-E03': { name: 'wrapped', severity: 'blocker', steps: eitherSecret },
	'EN-E04': { name: 'invisible-characters', severity: 'blocker', steps: eitherSecret },
	'EN-E05': { name: 'look-alike-characters', severity: 'blocker', steps: eitherSecret },
	'EN-E06': { name: 'masked-field-copied', severity: 'blocker', steps: eitherSecret },
	'EN-E07': { name: 'spaces-around', severity: 'note', steps: eitherSecret },
	'EN-E08': { name: 'email-instead', severity: 'blocker', steps: eitherSecret },
	'EN-E09': { name: 'too-short', severity: 'blocker', steps: eitherSecret },
	'EN-E10': { name: 'too-long', severity: 'blocker', steps: eitherSecret },
	'EN-E11': { name: 'several-values', severity: 'blocker', steps: eitherSecret },
	'EN-E12': { name: 'no-dashes', severity: 'blocker', steps: eitherSecret },
	'EN-E13': { name: 'wrong-character', severity: 'blocker', steps: eitherSecret },
	'EN-E14': { name: 'sample-value', severity: 'blocker', steps: eitherSecret },
	'EN-E15': { name: 'other-text-around', severity: 'blocker', steps: eitherSecret },
	'EN-E16': { name: 'spaces-inside', severity: 'blocker', steps: eitherSecret },
	'EN-E17': { name: 'address-not-of-en', severity: 'blocker', steps: ['EN-16'] },
	'EN-E18': { name: 'no-such-data-centre', severity: 'blocker', steps: ['EN-16'] },
	'EN-E19': {
		name: 'invalid-key-or-other-centre',
		severity: 'blocker',
		steps: ['EN-16', apiKey],
	},
	'EN-E20': { name: 'unregistered-address', severity: 'note', steps: ['EN-15'] },
	'EN-E21': { name: 'user-not-active', severity: 'blocker', steps: ['EN-10', 'EN-06'] },
	'EN-E22': { name: 'no-user-for-key', severity: 'blocker', steps: [apiKey, 'EN-09'] },
	'EN-E23': { name: 'limit-used-up', severity: 'warning', steps: ['EN-09'] },
	'EN-E24': { name: 'answer-unreadable', severity: 'note', steps: ['EN-17'] },
	'EN-E25': { name: 'not-reachable', severity: 'warning', steps: ['EN-16'] },
	'EN-E26': { name: 'no-answer-in-time', severity: 'warning', steps: ['EN-16'] },
	'EN-E27': { name: 'answer-not-of-en', severity: 'warning', steps: ['EN-16'] },
	'EN-E28': { name: 'answer-unfamiliar', severity: 'warning', steps: [apiKey] },
	'EN-E29': { name: 'session-not-ended', severity: 'note', steps: ['EN-17'] },
} as const satisfies Record<ProblemCode, ProblemEntry>;

export const severityOf = ({ code }: EnFinding): Severity => problems[code].severity;
