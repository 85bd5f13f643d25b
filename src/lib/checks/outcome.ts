/** How much a finding matters. It says nothing about how sure we are: that is the outcome's part. */
export type Severity = 'blocker' | 'warning' | 'note';

/**
 * One thing that was seen: a permanent code and the facts that go into its words (counts, places,
 * enumerated kinds). Never prose, never a piece of what the reader typed.
 */
export interface Finding {
	readonly code: string;
	readonly facts: Readonly<Record<string, number | string | readonly (number | string)[]>>;
}

/** Why we looked or asked and still cannot tell. */
export type UnknownReason =
	| 'answer-says-nothing-certain'
	| 'unreadable'
	| 'not-reachable'
	| 'timeout'
	| 'unexpected-answer'
	| 'cancelled'
	| 'check-crashed';

/** Why nothing was looked at. */
export type NotRunReason = 'missing-input' | 'not-asked' | 'stopped-by-earlier-check';

/**
 * What a check or probe came to. Four outcomes that are never mixed up; `fail` means at least one
 * blocker. Stored nowhere as such: a capsule has its own shape.
 */
export type Outcome<F extends Finding = Finding> =
	| { readonly outcome: 'pass'; readonly findings: readonly F[] }
	| { readonly outcome: 'fail'; readonly findings: readonly [F, ...F[]] }
	| {
			readonly outcome: 'unknown';
			readonly because: UnknownReason;
			readonly findings: readonly F[];
	  }
	| {
			readonly outcome: 'not-run';
			readonly because: NotRunReason;
			readonly findings: readonly [];
	  };

/** A check that did not run. */
export const notRun = (because: NotRunReason) =>
	({ outcome: 'not-run', because, findings: [] }) as const;
