import { createAsker, type Ask } from '../../../lib/connectors/engaging-networks/probe/ask.ts';
import { askOthers } from '../../../lib/connectors/engaging-networks/probe/other-centres.ts';
import type { PracticeRecord } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import { createPractice } from '../../../lib/connectors/engaging-networks/practice/practice-transport.ts';
import { createFetchTransport } from '../../../lib/ports/fetch-transport.ts';
import { systemClock } from '../../../lib/ports/system-clock.ts';
import { createAskActions } from './ask-actions.ts';
import { reduce } from './state.ts';

/** What asks Engaging Networks; only in the boxes that take an API key. */
export interface Asking {
	/** Asks over the network; not in a box that only practises. */
	readonly ask?: Ask;
	/** Asks nobody: plays the answers of a record. */
	readonly practise?: (record: PracticeRecord) => Ask;
	readonly askOthers: typeof askOthers;
}

/** What a kind of box brings to ask Engaging Networks, over the network, from records, or both. */
export const createAskingConfig = (asking: Omit<Asking, 'askOthers'>) => ({
	asking: { ...asking, askOthers },
	createAskActions,
	reduce,
});

export const createNetworkAsking = (): Pick<Asking, 'ask'> => ({
	ask: createAsker(createFetchTransport(fetch.bind(globalThis)), systemClock),
});

export const recordedAsking: Pick<Asking, 'practise'> = {
	practise: (record) => {
		const { transport, clock } = createPractice(record);
		return createAsker(transport, clock);
	},
};
