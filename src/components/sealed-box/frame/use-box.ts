import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type {
	PracticeId,
	PracticeRecord,
} from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import type { BoxConfig } from './box-config.ts';
import { emptyBox, reduceValues, type BoxEvent, type BoxState } from './state.ts';

/** What a box needs from outside. */
export interface BoxTools {
	readonly boxConfig: BoxConfig;
	/** What the page around orders to be played; a new object for each order. */
	readonly order: { readonly play: string } | undefined;
	/** Whether the box before this one was taken away with what stood in it. */
	readonly forgot: boolean;
	/** The data centre that it begins with. */
	readonly centre: DataCentreId | undefined;
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
	readonly boxConfig: BoxConfig;
	readonly state: BoxState;
	readonly actions: BoxActions;
	/** What is played now; nothing when this is no practice. */
	readonly practice: { readonly id: PracticeId; readonly record: PracticeRecord } | undefined;
	/** Whether the page ordered a practice: then the box is never used in earnest. */
	readonly ordered: boolean;
}

/** Everything that a box knows and can do; the components only show it. */
export function useBox({ boxConfig, order, forgot, centre }: BoxTools): Box {
	const { reduce = reduceValues } = boxConfig;
	const latest = useRef<BoxState>({ ...emptyBox, forgot, centre });
	const [state, setState] = useState(latest.current);
	const [practice, setPractice] = useState<Box['practice']>(undefined);
	const cancelled = useRef<AbortController | undefined>(undefined);
	const played = useRef<PracticeRecord | undefined>(undefined);

	/* What a reader does next may come before what this changes is shown: it goes by `latest`. */
	const dispatch = (event: BoxEvent) => {
		latest.current = reduce(latest.current, event);
		setState(latest.current);
	};

	const stop = () => {
		cancelled.current?.abort();
		cancelled.current = undefined;
	};
	const asks = boxConfig.createAskActions?.({
		asking: boxConfig.asking,
		...{ dispatch, getState: () => latest.current, getPlayed: () => played.current },
		begin: () => (cancelled.current = new AbortController()),
		isAwaited: (question) => cancelled.current === question,
	});

	const setText = (field: FieldId, text: string, omatic = played.current?.omatic) => {
		if (field === 'api-key') stop();
		dispatch({ type: 'typed', field, text, result: boxConfig.checkField(field, text, omatic) });
	};

	const actions: BoxActions = {
		setText,
		dispatch,
		cancel: () => cancelled.current?.abort(),
		clear: (field) => {
			if (field === 'api-key') stop();
			dispatch({ type: 'emptied', field });
		},
		askNow: () => asks?.askNow(),
		askOthersNow: () => asks?.askOthersNow(),
		practise: (id) => {
			stop();
			dispatch({ type: 'started-anew' });
			const record = id && boxConfig.practice?.records[id];
			setPractice(id && record && { id, record });
			const isCurrent = () => played.current === record;
			played.current = record;
			if (record)
				void boxConfig.practice?.play(record, { ...asks, isCurrent, boxConfig, dispatch, setText });
		},
	};

	useEffect(() => {
		if (order) actions.practise(isPracticeId(order.play, boxConfig) ? order.play : undefined);
	}, [order]);
	useEffect(() => {
		document.documentElement.toggleAttribute('data-practice', practice !== undefined);
	}, [practice]);
	/* A question does not outlive its box. */
	useEffect(() => stop, []);
	return { boxConfig, state, actions, practice, ordered: order !== undefined };
}

const isPracticeId = (id: string, { practice }: BoxConfig): id is PracticeId =>
	practice !== undefined && Object.hasOwn(practice.records, id);
