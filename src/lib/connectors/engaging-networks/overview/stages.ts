import type { Outcome } from '../../../checks/outcome.ts';
import type { EnFinding, ProblemCode } from '../problems/problems.ts';
import { isUndocumented } from '../problems/value-problems.ts';
import type { CheckOutcomes } from './check-result.ts';

/** The stations on the way from the reader to Omatic Cloud, in order. */
export const stageIds = [
	'browser',
	'data-centre',
	'key',
	'address-list',
	'rights',
	'omatic-cloud',
] as const;

export type StageId = (typeof stageIds)[number];

/** A station with its outcome, and which sentence tells why (`station.*` in the words). */
export interface Stage {
	readonly id: StageId;
	readonly outcome: Outcome['outcome'];
	readonly reason: StageReason;
}

export type StageReason =
	| 'answer-read'
	| 'answer-not-readable'
	| 'not-reached'
	| 'accepted-here'
	| 'accepted-elsewhere'
	| 'accepted-in-terminal'
	| 'key-or-centre'
	| 'known-nowhere'
	| 'answer-about-key'
	| 'refused'
	| 'shape-wrong'
	| 'shape-only'
	| 'not-in-list'
	| 'list-wrong'
	| 'list-as-documented'
	| 'list-undocumented'
	| 'your-computer-refused'
	| 'your-computer-admitted'
	| 'fields-read'
	| 'rights-not-clear'
	| 'not-asked'
	| 'cannot-be-seen';

type Evaluated = Omit<Stage, 'id'>;

const evaluate = (outcome: Stage['outcome'], reason: StageReason): Evaluated => ({
	outcome,
	reason,
});

const notAsked = evaluate('not-run', 'not-asked');

const has = (outcome: Outcome<EnFinding> | undefined, ...codes: readonly ProblemCode[]) =>
	outcome?.findings.some(({ code }) => codes.includes(code)) ?? false;

/** Whether there is an outcome that was asked for. */
const isAsked = (outcome: Outcome<EnFinding> | undefined) =>
	outcome !== undefined && outcome.outcome !== 'not-run';

/**
 * The way from the reader's browser to Omatic Cloud. An answer that came by the reader's own
 * terminal counts where the browser got none. What was not asked is `not-run`, and so is the last
 * station always: no page can see it.
 */
export function getStages(outcomes: CheckOutcomes): readonly Stage[] {
	const evaluated: Readonly<Record<StageId, Evaluated>> = {
		browser: evaluateBrowser(outcomes),
		'data-centre': evaluateDataCentre(outcomes),
		key: evaluateKey(outcomes),
		'address-list': evaluateAddressList(outcomes),
		rights: evaluateRights(outcomes),
		'omatic-cloud': evaluate('not-run', 'cannot-be-seen'),
	};
	return stageIds.map((id) => ({ id, ...evaluated[id] }));
}

/** Whether what counts came from the reader's terminal: for the key and the host that it was given. */
const isPasted = (outcomes: CheckOutcomes) =>
	outcomes['pasted-answer'] !== undefined && getAnswer(outcomes) === outcomes['pasted-answer'];

/** What Engaging Networks said about the key, be it to the browser or in the terminal. */
const getAnswer = ({ authenticate, 'pasted-answer': pasted }: CheckOutcomes) =>
	pasted && authenticate?.outcome !== 'pass' && authenticate?.outcome !== 'fail'
		? pasted
		: authenticate;

function evaluateBrowser({ authenticate }: CheckOutcomes): Evaluated {
	if (!isAsked(authenticate)) return notAsked;
	if (has(authenticate, 'EN-E24')) return evaluate('unknown', 'answer-not-readable');
	const silent = authenticate?.outcome === 'unknown' && authenticate.findings.length === 0;
	if (silent || has(authenticate, 'EN-E25', 'EN-E26')) return evaluate('unknown', 'not-reached');
	return has(authenticate, 'EN-E27')
		? evaluate('unknown', 'answer-not-readable')
		: evaluate('pass', 'answer-read');
}

/** Codes of answers in EN's own words about the key itself; they suggest the right data centre. */
const aboutKey = ['EN-E20', 'EN-E21', 'EN-E23'] as const;

function evaluateDataCentre(outcomes: CheckOutcomes): Evaluated {
	const { 'other-centres': others, 'data-centre': address } = outcomes;
	const answer = getAnswer(outcomes);
	if (answer?.outcome === 'pass') {
		return isPasted(outcomes)
			? evaluate('unknown', 'accepted-in-terminal')
			: evaluate('pass', 'accepted-here');
	}
	if (others?.outcome === 'pass') return evaluate('fail', 'accepted-elsewhere');
	if (others?.outcome === 'fail') return evaluate('unknown', 'known-nowhere');
	if (has(answer, 'EN-E19')) return evaluate('unknown', 'key-or-centre');
	if (has(answer, ...aboutKey)) return evaluate('unknown', 'answer-about-key');
	if (address?.outcome === 'fail') return evaluate('fail', 'shape-wrong');
	if (address?.outcome === 'unknown') return evaluate('unknown', 'not-in-list');
	return isAsked(answer) ? evaluate('unknown', 'not-reached') : notAsked;
}

function evaluateKey(outcomes: CheckOutcomes): Evaluated {
	const { 'api-key-format': format, 'other-centres': others } = outcomes;
	const answer = getAnswer(outcomes);
	if (answer?.outcome === 'pass') {
		return evaluate('pass', isPasted(outcomes) ? 'accepted-in-terminal' : 'accepted-here');
	}
	if (others?.outcome === 'pass') return evaluate('pass', 'accepted-elsewhere');
	if (others?.outcome === 'fail') return evaluate('fail', 'known-nowhere');
	if (has(answer, 'EN-E19')) return evaluate('unknown', 'key-or-centre');
	if (has(answer, ...aboutKey)) return evaluate('unknown', 'answer-about-key');
	if (answer?.outcome === 'fail') return evaluate('fail', 'refused');
	if (isAsked(answer) || format?.outcome === 'unknown') return evaluate('unknown', 'not-reached');
	if (format?.outcome === 'fail') return evaluate('fail', 'shape-wrong');
	return format?.outcome === 'pass' ? evaluate('unknown', 'shape-only') : notAsked;
}

function evaluateAddressList(outcomes: CheckOutcomes): Evaluated {
	const list = outcomes['remote-address-format'];
	const answer = getAnswer(outcomes);
	if (list?.outcome === 'fail') return evaluate('fail', 'list-wrong');
	if (has(answer, 'EN-E20')) return evaluate('unknown', 'your-computer-refused');
	if (list?.outcome === 'pass') {
		return evaluate('unknown', isUndocumented(list) ? 'list-undocumented' : 'list-as-documented');
	}
	return answer?.outcome === 'pass' ? evaluate('unknown', 'your-computer-admitted') : notAsked;
}

function evaluateRights({ rights }: CheckOutcomes): Evaluated {
	if (!isAsked(rights)) return notAsked;
	return rights?.outcome === 'pass'
		? evaluate('pass', 'fields-read')
		: evaluate('unknown', 'rights-not-clear');
}
