import type { CheckId } from '../fields.ts';
import { problems, type EnFinding, type ProblemCode, type StepId } from '../problems/problems.ts';
import type { CheckOutcomes } from './check-result.ts';

/** One thing to do next: the finding that asks for it, and the step that likeliest mends it. */
export interface NextStep {
	readonly finding: EnFinding;
	readonly check: CheckId;
	readonly step: StepId;
}

/** In this order causes come before what they cause. */
const order = [
	'api-key-format',
	'private-token-format',
	'values-together',
	'data-centre',
	'other-centres',
	'authenticate',
	'pasted-answer',
	'remote-address-format',
	'rights',
	'username-format',
	'export-file',
] as const satisfies readonly CheckId[];

const ranks = { blocker: 0, warning: 1, note: 2 } as const;

/** Notes that ask for something all the same. */
const asking: ReadonlySet<ProblemCode> = new Set(['EN-E20', 'EN-E24', 'EN-E32']);

/** Said by a later and better answer: "invalid key" once the other data centres were asked. */
const isOutdated = (code: ProblemCode, outcomes: CheckOutcomes) =>
	(code === 'EN-E19' && ['pass', 'fail'].includes(outcomes['other-centres']?.outcome ?? '')) ||
	(code === 'EN-E24' && outcomes['pasted-answer'] !== undefined);

/**
 * What to do next, most likely cause first: blockers before warnings, causes before what follows
 * from them. Notes ask for nothing, but some do. Each code once.
 */
export function listNextSteps(outcomes: CheckOutcomes): readonly NextStep[] {
	const all = order.flatMap((check) =>
		(outcomes[check]?.findings ?? []).map((finding) => ({ check, finding }))
	);
	const seen = new Set<ProblemCode>();
	return all
		.filter(({ finding: { code } }) => {
			const idle = problems[code].severity === 'note' && !asking.has(code);
			if (idle || seen.has(code) || isOutdated(code, outcomes)) return false;
			seen.add(code);
			return true;
		})
		.toSorted((one, other) => getRank(one.finding) - getRank(other.finding))
		.map(({ check, finding }) => ({ check, finding, step: problems[finding.code].steps[0] }));
}

const getRank = ({ code }: EnFinding) => (code === 'EN-E32' ? 0 : ranks[problems[code].severity]);
