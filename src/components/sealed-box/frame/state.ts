import { notRun, type Outcome } from '../../../lib/checks/outcome.ts';
import type { AskResult } from '../../../lib/connectors/engaging-networks/probe/ask.ts';
import {
	parseDataCentre,
	type DataCentreId,
} from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { FieldResult } from '../../../lib/connectors/engaging-networks/field-result.ts';
import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { EnFinding } from '../../../lib/connectors/engaging-networks/problems/problems.ts';

type EnOutcome = Outcome<EnFinding>;

/** What stands in a field. */
export interface Entry {
	readonly text: string;
	readonly result: FieldResult;
	/** Whether the reader has put something in, be it to take it out again. */
	readonly touched: boolean;
	/** Whether it was checked and not kept, so that the field is emptier than the reader left it. */
	readonly tooLong: boolean;
	/** Counts how often it was emptied: the field is made anew each time, its undo with it. */
	readonly generation: number;
}

/** Where the question to Engaging Networks stands. */
export type Asking =
	| { readonly phase: 'asking'; readonly centre: DataCentreId; readonly others: boolean }
	| { readonly phase: 'settled'; readonly authenticate: EnOutcome; readonly rights?: EnOutcome };

/** Everything that a box knows; lives in memory alone and goes with the frame. */
export interface BoxState {
	readonly entries: Readonly<Partial<Record<FieldId, Entry>>>;
	readonly centre: DataCentreId | undefined;
	readonly addressText: string;
	/** What came of the address; nothing while there is none to speak of. */
	readonly address: EnOutcome | undefined;
	/** Nothing until there is something to ask, or until the reader tries. */
	readonly asking: Asking | undefined;
	/** What the first data centre said, while others are asked and after. */
	readonly first: Extract<Asking, { phase: 'settled' }> | undefined;
	readonly others: EnOutcome | undefined;
	/** What came back in the reader's terminal: its masked text, and how it was read. */
	readonly pasted: { readonly masked: string; readonly outcome: EnOutcome } | undefined;
	readonly file: EnOutcome | undefined;
	/** Whether values are gone that the reader did not take out. */
	readonly forgot: boolean;
}

export type BoxEvent =
	| {
			readonly type: 'typed';
			readonly field: FieldId;
			readonly text: string;
			readonly result: FieldResult;
	  }
	| { readonly type: 'chose-centre'; readonly centre: DataCentreId }
	/** While an address is still being typed it is too early to call it wrong. */
	| { readonly type: 'gave-address'; readonly address: string; readonly typing: boolean }
	| { readonly type: 'asked-too-early' }
	| { readonly type: 'asked'; readonly centre: DataCentreId; readonly others: boolean }
	| { readonly type: 'answered'; readonly result: AskResult }
	| { readonly type: 'answered-others'; readonly outcome: EnOutcome; readonly rights?: EnOutcome }
	| { readonly type: 'pasted-answer'; readonly masked: string; readonly outcome: EnOutcome }
	| { readonly type: 'read-file'; readonly outcome: EnOutcome | undefined }
	| { readonly type: 'emptied'; readonly field: FieldId }
	/** Forgets everything, the data centre too: practice begins or ends. */
	| { readonly type: 'started-anew' };

/** A longer text is checked and not kept: a field that holds megabytes stops the page. */
export const longestKept = 10_000;

export const emptyBox: BoxState = {
	entries: {},
	centre: undefined,
	addressText: '',
	address: undefined,
	asking: undefined,
	first: undefined,
	others: undefined,
	pasted: undefined,
	file: undefined,
	forgot: false,
};

const nothing: FieldResult = {
	outcome: notRun('missing-input'),
	value: undefined,
	offer: undefined,
};

export const emptyEntry: Entry = {
	text: '',
	result: nothing,
	touched: false,
	tooLong: false,
	generation: 0,
};

const settled = (authenticate: EnOutcome): Extract<Asking, { phase: 'settled' }> => ({
	phase: 'settled',
	authenticate,
});

/** What a box of values alone knows after an event; of questions and files it knows nothing. */
export function reduceValues(state: BoxState, event: BoxEvent): BoxState {
	switch (event.type) {
		case 'typed':
			return readText(state, event);
		case 'emptied':
			return empty(state, event.field);
		case 'started-anew':
			return emptyBox;
		default:
			return state;
	}
}

/** What a box knows after an event. An answer that comes when none is awaited changes nothing. */
export function reduce(state: BoxState, event: BoxEvent): BoxState {
	switch (event.type) {
		case 'chose-centre':
			return { ...forgetAnswer(state), centre: event.centre, ...noAddress };
		case 'gave-address':
			return readAddress(forgetAnswer(state), event);
		case 'asked-too-early':
			return { ...state, asking: settled(notRun(getObstacle(state))), ...noOthers };
		case 'asked':
		case 'answered':
		case 'answered-others':
			return readAnswer(state, event);
		case 'pasted-answer':
			return { ...state, pasted: { masked: event.masked, outcome: event.outcome } };
		case 'read-file':
			return { ...state, file: event.outcome };
		default:
			return reduceValues(state, event);
	}
}

/** What the data centre that was chosen said, also while others are asked. */
export const getFirst = ({ asking, first }: BoxState): BoxState['first'] =>
	first ?? (asking?.phase === 'settled' ? asking : undefined);

/** Whether the reader asked for more than the box could do: something is missing, or has the wrong shape. */
export function wasTooEarly({ asking }: BoxState): boolean {
	if (asking?.phase !== 'settled') return false;
	const { authenticate } = asking;
	return authenticate.outcome === 'not-run' && authenticate.because !== 'not-asked';
}

/** Whether the reader asked without a data centre. */
export const lacksCentre = (state: BoxState): boolean =>
	wasTooEarly(state) && state.centre === undefined;

/** Whether the reader asked without a key. */
export const lacksKey = (state: BoxState): boolean =>
	wasTooEarly(state) && !state.entries['api-key']?.text;

const noOthers = { first: undefined, others: undefined } as const;
const noAddress = { addressText: '', address: undefined } as const;

const getObstacle = ({ entries }: BoxState) => {
	const key = entries['api-key'];
	return key && key.text !== '' && key.result.value === undefined
		? 'stopped-by-earlier-check'
		: 'missing-input';
};

type Answer = BoxEvent & { type: 'asked' | 'answered' | 'answered-others' };

function readAnswer(state: BoxState, event: Answer): BoxState {
	const { asking } = state;
	if (event.type === 'asked') {
		const { centre, others } = event;
		const next: BoxState = { ...state, asking: { phase: 'asking', centre, others }, ...noOthers };
		return others ? { ...next, first: getFirst(state) } : next;
	}
	if (asking?.phase !== 'asking') return state;
	if (event.type === 'answered') {
		const { authenticate, rights } = event.result;
		const known = rights.outcome === 'not-run' ? {} : { rights };
		return { ...state, asking: { ...settled(authenticate), ...known } };
	}
	const rights = event.rights ? { rights: event.rights } : {};
	const { authenticate } = state.first ?? settled(notRun('not-asked'));
	return { ...state, asking: { ...settled(authenticate), ...rights }, others: event.outcome };
}

function readText(
	state: BoxState,
	{ field, text, result }: BoxEvent & { type: 'typed' }
): BoxState {
	const kept = text.length <= longestKept;
	const { generation } = state.entries[field] ?? emptyEntry;
	const entry: Entry = {
		...{ result, generation },
		text: kept ? text : '',
		touched: true,
		tooLong: !kept,
	};
	return keep({ ...state, forgot: false }, field, entry);
}

function keep(state: BoxState, field: FieldId, entry: Entry): BoxState {
	const next = { ...state, entries: { ...state.entries, [field]: entry } };
	return field === 'api-key' ? forgetAnswer(next) : next;
}

function readAddress(
	state: BoxState,
	{ address, typing }: BoxEvent & { type: 'gave-address' }
): BoxState {
	const next = { ...state, addressText: address.slice(0, longestKept), address: undefined };
	if (address.trim() === '') return next;
	const read = parseDataCentre(address);
	if ('centre' in read) {
		return { ...next, centre: read.centre, address: { outcome: 'pass', findings: [] } };
	}
	const findings = [read.finding] as const;
	/* Only what is known not to be a data centre of clients is wrong: our list may be out of date. */
	const wrong: EnOutcome =
		read.finding.code === 'EN-E18' && read.finding.facts.kind === 'not-in-our-list'
			? { outcome: 'unknown', because: 'answer-says-nothing-certain', findings }
			: { outcome: 'fail', findings };
	return typing ? next : { ...next, centre: undefined, address: wrong };
}

/** Another key or data centre: what was answered about the last one says nothing about it. */
const forgetAnswer = (state: BoxState): BoxState => ({
	...state,
	...noOthers,
	pasted: undefined,
	asking:
		state.entries['api-key']?.result.value === undefined ? undefined : settled(notRun('not-asked')),
});

/** Takes the value out of a field, which is made anew. */
function empty(state: BoxState, field: FieldId): BoxState {
	const { generation } = state.entries[field] ?? emptyEntry;
	return keep(state, field, { ...emptyEntry, generation: generation + 1 });
}
