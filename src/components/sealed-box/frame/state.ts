import { notRun, type Outcome } from '../../../lib/checks/outcome.ts';
import {
	parseDataCentre,
	type DataCentreId,
} from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { EnFinding } from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import {
	checkShape,
	type ShapeResult,
} from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';

type EnOutcome = Outcome<EnFinding>;

/** Where the question to Engaging Networks stands. */
export type Asking =
	{ readonly phase: 'settled'; readonly outcome: EnOutcome } | { readonly phase: 'asking' };

/** Everything that a box knows; lives in memory alone and goes with the frame. */
export interface BoxState {
	readonly text: string;
	readonly shape: ShapeResult;
	readonly centre: DataCentreId | undefined;
	readonly addressText: string;
	/** What came of the address; nothing while there is none to speak of. */
	readonly address: EnOutcome | undefined;
	/** Nothing until there is something to ask, or until the reader tries. */
	readonly asking: Asking | undefined;
	/** Whether the reader has put something in, be it to take it out again. */
	readonly touched: boolean;
	/** Counts how often the box was emptied: the field is made anew each time, its undo with it. */
	readonly generation: number;
	/** Why the field is emptier than the reader left it. */
	readonly notice: 'too-long-to-keep' | 'dropped-after-a-while' | undefined;
}

export type BoxEvent =
	| { readonly type: 'typed'; readonly text: string }
	| { readonly type: 'chose-centre'; readonly centre: DataCentreId }
	/** While an address is still being typed it is too early to call it wrong. */
	| { readonly type: 'gave-address'; readonly address: string; readonly typing: boolean }
	| { readonly type: 'asked-too-early' }
	| { readonly type: 'asked' }
	| { readonly type: 'answered'; readonly outcome: EnOutcome }
	| { readonly type: 'emptied'; readonly notice?: 'dropped-after-a-while' };

/** A longer text is checked and not kept: a field that holds megabytes stops the page. */
export const longestKept = 10_000;

export const emptyBox: BoxState = {
	text: '',
	shape: checkShape(''),
	centre: undefined,
	addressText: '',
	address: undefined,
	asking: undefined,
	touched: false,
	generation: 0,
	notice: undefined,
};

const settled = (outcome: EnOutcome): Asking => ({ phase: 'settled', outcome });

/** What a box knows after an event. An answer that comes when none is awaited changes nothing. */
export function reduce(state: BoxState, event: BoxEvent): BoxState {
	switch (event.type) {
		case 'typed':
			return readText(state, event.text);
		case 'chose-centre':
			return { ...forgetAnswer(state), centre: event.centre, ...noAddress };
		case 'gave-address':
			return readAddress(forgetAnswer(state), event);
		case 'asked-too-early': {
			const because =
				state.text !== '' && state.shape.value === undefined
					? 'stopped-by-earlier-check'
					: 'missing-input';
			return { ...state, asking: settled(notRun(because)) };
		}
		case 'asked':
			return { ...state, asking: { phase: 'asking' } };
		case 'answered':
			return state.asking?.phase === 'asking'
				? { ...state, asking: settled(event.outcome) }
				: state;
		case 'emptied':
			return {
				...emptyBox,
				centre: state.centre,
				generation: state.generation + 1,
				notice: event.notice,
			};
	}
}

function readText(state: BoxState, text: string): BoxState {
	const shape = checkShape(text);
	const kept = text.length <= longestKept;
	return {
		...state,
		text: kept ? text : '',
		shape,
		asking: shape.value === undefined ? undefined : settled(notRun('not-asked')),
		touched: true,
		notice: kept ? undefined : 'too-long-to-keep',
	};
}

const noAddress = { addressText: '', address: undefined } as const;

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
	return typing ? next : { ...next, address: { outcome: 'fail', findings: [read.finding] } };
}

const forgetAnswer = (state: BoxState): BoxState => ({
	...state,
	asking: state.shape.value === undefined ? undefined : settled(notRun('not-asked')),
});
