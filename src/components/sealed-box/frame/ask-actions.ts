import type { Ask } from '../../../lib/connectors/engaging-networks/probe/ask.ts';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { PracticeRecord } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import type { Asking } from './asking.ts';
import type { BoxEvent, BoxState } from './state.ts';

interface AskTools {
	readonly asking: Asking | undefined;
	/** What the box knows now, and not when it was last shown. */
	readonly getState: () => BoxState;
	readonly dispatch: (event: BoxEvent) => void;
	/** What is played in place of the network. */
	readonly getPlayed: () => PracticeRecord | undefined;
	/** Begins a question; the one before is no longer awaited. */
	readonly begin: () => AbortController;
	readonly isAwaited: (question: AbortController) => boolean;
}

type AskAbout = (key: string, centre: DataCentreId, asker: Ask) => Promise<void>;

/** What asks Engaging Networks, or a record of it; only in the boxes that take an API key. */
export interface AskActions {
	readonly askNow: () => void;
	readonly askOthersNow: () => void;
	readonly askAbout: AskAbout;
	readonly askTheOthers: AskAbout;
}

export function createAskActions(tools: AskTools): AskActions {
	const { asking, getState, dispatch, getPlayed, begin, isAwaited } = tools;

	const askAbout: AskAbout = async (key, centre, asker) => {
		const question = begin();
		dispatch({ type: 'asked', centre, others: false });
		const result = await asker({ key, centre, cancel: question.signal });
		if (isAwaited(question)) dispatch({ type: 'answered', result });
	};

	const askTheOthers: AskAbout = async (key, centre, asker) => {
		if (!asking) return;
		const question = begin();
		const { outcome, accepted } = await asking.askOthers(
			asker,
			{ key, centre, cancel: question.signal },
			(other) => isAwaited(question) && dispatch({ type: 'asked', centre: other, others: true })
		);
		const rights = accepted && { rights: accepted.result.rights };
		if (isAwaited(question)) dispatch({ type: 'answered-others', outcome, ...rights });
	};

	const isBusy = () => getState().asking?.phase === 'asking';

	/** What can be asked now; nothing without a key of the right shape, or without a data centre. */
	const getQuestion = () => {
		const { entries, centre } = getState();
		const key = entries['api-key']?.result.value;
		const record = getPlayed();
		const asker = record ? asking?.practise?.(record) : asking?.ask;
		return key !== undefined && centre && asker ? ([key, centre, asker] as const) : undefined;
	};

	return {
		askAbout,
		askTheOthers,
		askNow: () => {
			if (isBusy()) return;
			const question = getQuestion();
			if (question) void askAbout(...question);
			else dispatch({ type: 'asked-too-early' });
		},
		askOthersNow: () => {
			const question = !isBusy() && getQuestion();
			if (question) void askTheOthers(...question);
		},
	};
}
