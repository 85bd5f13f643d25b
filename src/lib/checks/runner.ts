import type { Finding, Outcome, Severity } from './outcome.ts';

/** Looks at an input and returns what it found; an empty list means that it stays quiet. */
export type Check<Input, F extends Finding = Finding> = (input: Input) => readonly F[];

/** Nothing found. */
export const quiet = [] as const;

/**
 * Runs every check on the input and sums them up.
 *
 * Takes checks in the order in which their findings are shown, and a function that gives a
 * finding's severity. Returns `fail` when there is a blocker, else `unknown` when a check crashed
 * (one crash never loses what the others found), else `pass` with whatever notes there are.
 */
export function runChecks<Input, F extends Finding>(
	checks: readonly Check<Input, F>[],
	input: Input,
	severityOf: (finding: F) => Severity
): Outcome<F> {
	const findings: F[] = [];
	let crashed = false;
	for (const check of checks) {
		try {
			findings.push(...check(input));
		} catch {
			crashed = true;
		}
	}
	const [first, ...rest] = findings;
	if (first && findings.some((finding) => severityOf(finding) === 'blocker')) {
		return { outcome: 'fail', findings: [first, ...rest] };
	}
	if (crashed) return { outcome: 'unknown', because: 'check-crashed', findings };
	return { outcome: 'pass', findings };
}
