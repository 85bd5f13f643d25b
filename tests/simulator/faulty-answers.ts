import {
	getRecorded,
	page,
	recordedAnswers,
	laterAnswers,
	type AnswerName,
	type RecordedAnswer,
	type RecordedCentre,
} from '../../src/lib/connectors/engaging-networks/probe/recorded-answers.ts';

/** What only the simulator does. */
export type SimulatedAnswer =
	| RecordedAnswer
	/** Breaks off after this text; `hangs` stays open instead. */
	| { readonly kind: 'cut-off' | 'hangs'; readonly sent: string }
	| { readonly kind: 'redirect'; readonly to: string }
	/** The connection is closed without an answer. */
	| { readonly kind: 'reset' };

/** Answers to an authentication that nobody can practise. */
const faultyAnswers = {
	'proxy-page': page(200, '<html><form>Sign in to the network</form></html>'),
	empty: page(200, ''),
	endless: page(200, 'x'.repeat(400_000)),
	redirect: { kind: 'redirect', to: 'https://us.engagingnetworks.app/elsewhere' },
	'cut-off': { kind: 'cut-off', sent: '{"expires":3600000,"ens-auth' },
	'hangs-in-body': { kind: 'hangs', sent: '{"expires":36' },
	reset: { kind: 'reset' },
} as const satisfies Record<string, SimulatedAnswer>;

export type SimulatedName = AnswerName | keyof typeof faultyAnswers;

/** What a simulated data centre answers to each request about one key. */
interface SimulatedCentre extends Omit<RecordedCentre, 'authenticate'> {
	readonly authenticate: SimulatedAnswer;
}

const isFaulty = (name: SimulatedName): name is keyof typeof faultyAnswers =>
	Object.hasOwn(faultyAnswers, name);

/** The answers that go by a name. */
export const getSimulated = (name: SimulatedName): SimulatedCentre =>
	isFaulty(name)
		? { ...getRecorded('accepted'), authenticate: faultyAnswers[name] }
		: getRecorded(name);

/** Every name of an answer. */
export const simulatedNames: readonly SimulatedName[] = [
	...Object.keys({ ...recordedAnswers, ...laterAnswers, ...faultyAnswers }).filter(
		(name): name is Exclude<SimulatedName, 'unreadable'> => name !== 'unreadable'
	),
	'unreadable',
];
