import type { Outcome } from '../../../checks/outcome.ts';
import type { EnFinding, ProblemCode } from '../problems/problems.ts';
import { isUndocumented } from '../problems/value-problems.ts';
import type { CheckOutcomes } from './check-result.ts';

/** The stations on the way from the reader to Omatic Cloud, in order. */
export const stationIds = [
	'browser',
	'data-centre',
	'key',
	'address-list',
	'rights',
	'omatic-cloud',
] as const;

export type StationId = (typeof stationIds)[number];

/** A station with its outcome, and which sentence tells why (`station.*` in the words). */
export interface Station {
	readonly id: StationId;
	readonly outcome: Outcome['outcome'];
	readonly reason: StationReason;
}

export type StationReason =
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

type Judged = Omit<Station, 'id'>;

const judge = (outcome: Station['outcome'], reason: StationReason): Judged => ({ outcome, reason });

const notAsked = judge('not-run', 'not-asked');

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
export function getStations(outcomes: CheckOutcomes): readonly Station[] {
	const judged: Readonly<Record<StationId, Judged>> = {
		browser: judgeBrowser(outcomes),
		'data-centre': judgeDataCentre(outcomes),
		key: judgeKey(outcomes),
		'address-list': judgeAddressList(outcomes),
		rights: judgeRights(outcomes),
		'omatic-cloud': judge('not-run', 'cannot-be-seen'),
	};
	return stationIds.map((id) => ({ id, ...judged[id] }));
}

/** Whether what counts came from the reader's terminal: for the key and the host that it was given. */
const isPasted = (outcomes: CheckOutcomes) =>
	outcomes['pasted-answer'] !== undefined && getAnswer(outcomes) === outcomes['pasted-answer'];

/** What Engaging Networks said about the key, be it to the browser or in the terminal. */
const getAnswer = ({ authenticate, 'pasted-answer': pasted }: CheckOutcomes) =>
	pasted && authenticate?.outcome !== 'pass' && authenticate?.outcome !== 'fail'
		? pasted
		: authenticate;

function judgeBrowser({ authenticate }: CheckOutcomes): Judged {
	if (!isAsked(authenticate)) return notAsked;
	if (has(authenticate, 'EN-E24')) return judge('unknown', 'answer-not-readable');
	const silent = authenticate?.outcome === 'unknown' && authenticate.findings.length === 0;
	if (silent || has(authenticate, 'EN-E25', 'EN-E26')) return judge('unknown', 'not-reached');
	return has(authenticate, 'EN-E27')
		? judge('unknown', 'answer-not-readable')
		: judge('pass', 'answer-read');
}

/** Codes of answers in EN's own words about the key itself; they suggest the right data centre. */
const aboutKey = ['EN-E20', 'EN-E21', 'EN-E23'] as const;

function judgeDataCentre(outcomes: CheckOutcomes): Judged {
	const { 'other-centres': others, 'data-centre': address } = outcomes;
	const answer = getAnswer(outcomes);
	if (answer?.outcome === 'pass') {
		return isPasted(outcomes)
			? judge('unknown', 'accepted-in-terminal')
			: judge('pass', 'accepted-here');
	}
	if (others?.outcome === 'pass') return judge('fail', 'accepted-elsewhere');
	if (others?.outcome === 'fail') return judge('unknown', 'known-nowhere');
	if (has(answer, 'EN-E19')) return judge('unknown', 'key-or-centre');
	if (has(answer, ...aboutKey)) return judge('unknown', 'answer-about-key');
	if (address?.outcome === 'fail') return judge('fail', 'shape-wrong');
	if (address?.outcome === 'unknown') return judge('unknown', 'not-in-list');
	return isAsked(answer) ? judge('unknown', 'not-reached') : notAsked;
}

function judgeKey(outcomes: CheckOutcomes): Judged {
	const { 'api-key-format': format, 'other-centres': others } = outcomes;
	const answer = getAnswer(outcomes);
	if (answer?.outcome === 'pass') {
		return judge('pass', isPasted(outcomes) ? 'accepted-in-terminal' : 'accepted-here');
	}
	if (others?.outcome === 'pass') return judge('pass', 'accepted-elsewhere');
	if (others?.outcome === 'fail') return judge('fail', 'known-nowhere');
	if (has(answer, 'EN-E19')) return judge('unknown', 'key-or-centre');
	if (has(answer, ...aboutKey)) return judge('unknown', 'answer-about-key');
	if (answer?.outcome === 'fail') return judge('fail', 'refused');
	if (isAsked(answer) || format?.outcome === 'unknown') return judge('unknown', 'not-reached');
	if (format?.outcome === 'fail') return judge('fail', 'shape-wrong');
	return format?.outcome === 'pass' ? judge('unknown', 'shape-only') : notAsked;
}

function judgeAddressList(outcomes: CheckOutcomes): Judged {
	const list = outcomes['remote-address-format'];
	const answer = getAnswer(outcomes);
	if (list?.outcome === 'fail') return judge('fail', 'list-wrong');
	if (has(answer, 'EN-E20')) return judge('unknown', 'your-computer-refused');
	if (list?.outcome === 'pass') {
		return judge('unknown', isUndocumented(list) ? 'list-undocumented' : 'list-as-documented');
	}
	return answer?.outcome === 'pass' ? judge('unknown', 'your-computer-admitted') : notAsked;
}

function judgeRights({ rights }: CheckOutcomes): Judged {
	if (!isAsked(rights)) return notAsked;
	return rights?.outcome === 'pass'
		? judge('pass', 'fields-read')
		: judge('unknown', 'rights-not-clear');
}
