import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Ask } from '../../../lib/connectors/engaging-networks/asking/ask.ts';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type {
	PracticeId,
	PracticeRecord,
} from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import type { Kit } from './kit.ts';
import { play } from './play.ts';
import { emptyBox, reduce, type BoxEvent, type BoxState } from './state.ts';

/** What a box needs from outside. */
export interface BoxTools {
	readonly kit: Kit;
	/** What the page around orders to be played; a new object for each order. */
	readonly order: { readonly play: string } | undefined;
	/** Whether the box before this one was taken away with what stood in it. */
	readonly forgot: boolean;
}

/** What a reader can do in a box. */
export interface BoxActions {
	readonly setText: (field: FieldId, text: string) => void;
	/** Takes the value out of a field. */
	readonly clear: (field: FieldId) => void;
	readonly askNow: () => void;
	readonly askOthersNow: () => void;
	readonly cancel: () => void;
	/** Plays a record, in place of the network; nothing ends the practice. */
	readonly practise: (id: PracticeId | undefined) => void;
	readonly dispatch: (event: BoxEvent) => void;
}

export interface Box {
	readonly kit: Kit;
	readonly state: BoxState;
	readonly actions: BoxActions;
	/** What is played now; nothing when this is no practice. */
	readonly practice: { readonly id: PracticeId; readonly record: PracticeRecord } | undefined;
	/** Whether the page ordered a practice: then the box is never used in earnest. */
	readonly ordered: boolean;
}

/** Everything that a box knows and can do; the components only show it. */
export function useBox({ kit, order, forgot }: BoxTools): Box {
	const { asking } = kit;
	const [state, dispatch] = useReducer(reduce, { ...emptyBox, forgot });
	const [practice, setPractice] = useState<Box['practice']>(undefined);
	const cancelled = useRef<AbortController | undefined>(undefined);
	const played = useRef<object | undefined>(undefined);

	const stop = () => {
		cancelled.current?.abort();
		cancelled.current = undefined;
	};
	const begin = () => {
		const controller = new AbortController();
		cancelled.current = controller;
		return controller;
	};
	const getAsk = () => (practice ? asking?.practise(practice.record) : asking?.ask);

	async function askAbout(key: string, centre: DataCentreId, asker: Ask) {
		const controller = begin();
		dispatch({ type: 'asked', centre, others: false });
		const result = await asker({ key, centre, cancel: controller.signal });
		if (cancelled.current === controller) dispatch({ type: 'answered', result });
	}

	async function askTheOthers(key: string, centre: DataCentreId, asker: Ask) {
		if (!asking) return;
		const controller = begin();
		const { outcome, accepted } = await asking.askOthers(
			asker,
			{ key, centre, cancel: controller.signal },
			(other) =>
				cancelled.current === controller && dispatch({ type: 'asked', centre: other, others: true })
		);
		const rights = accepted && { rights: accepted.result.rights };
		if (cancelled.current === controller) dispatch({ type: 'answered-others', outcome, ...rights });
	}

	const setText = (field: FieldId, text: string, omatic = practice?.record.omatic) => {
		if (field === 'api-key') stop();
		dispatch({ type: 'typed', field, text, result: kit.checkField(field, text, omatic) });
	};

	const actions: BoxActions = {
		setText,
		dispatch,
		cancel: () => cancelled.current?.abort(),
		clear: (field) => {
			if (field === 'api-key') stop();
			dispatch({ type: 'emptied', field });
		},
		askNow: () => {
			const key = state.entries['api-key']?.result.value;
			const asker = getAsk();
			if (key === undefined || state.centre === undefined) dispatch({ type: 'asked-too-early' });
			else if (asker) void askAbout(key, state.centre, asker);
		},
		askOthersNow: () => {
			const key = state.entries['api-key']?.result.value;
			const asker = getAsk();
			if (key !== undefined && state.centre !== undefined && asker) {
				void askTheOthers(key, state.centre, asker);
			}
		},
		practise: (id) => {
			stop();
			dispatch({ type: 'started-anew' });
			const record = id && kit.records[id];
			setPractice(id && record && { id, record });
			const isCurrent = () => played.current === record;
			played.current = record;
			if (record) void play(record, { isCurrent, kit, dispatch, setText, askAbout, askTheOthers });
		},
	};

	useEffect(() => {
		if (order) actions.practise(isPracticeId(order.play, kit) ? order.play : undefined);
	}, [order]);
	useEffect(() => {
		document.documentElement.toggleAttribute('data-practice', practice !== undefined);
	}, [practice]);
	/* A question does not outlive its box. */
	useEffect(() => stop, []);
	return { kit, state, actions, practice, ordered: order !== undefined };
}

const isPracticeId = (id: string, { records }: Kit): id is PracticeId => Object.hasOwn(records, id);
