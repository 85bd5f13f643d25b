import type { Clock, Transport } from '../probe/ask.ts';
import {
	getRecorded,
	type RecordedAnswer,
	type RecordedCentre,
} from '../probe/recorded-answers.ts';
import type { EnAnswer, EnRequest } from '../probe/requests.ts';
import { dataCentreIds, dataCentres } from '../data-centres.ts';
import { sampleKey, type PracticeRecord } from './practice-record.ts';

/**
 * Plays the recorded answers of a practice record in place of a network: nothing is sent, and
 * nobody waits. Silence lets the deadline of its request pass at once.
 */
export function createPractice(record: PracticeRecord): {
	readonly transport: Transport;
	readonly clock: Clock;
} {
	const deadlines: AbortController[] = [];
	const getCentre = (url: string): RecordedCentre => {
		const centre = dataCentreIds.find((id) => url.startsWith(`https://${dataCentres[id].host}/`));
		return getRecorded((centre && record.answers?.[centre]) ?? 'unknown');
	};
	const send = async (request: EnRequest): Promise<EnAnswer | 'failed'> => {
		const centre = getCentre(request.url);
		if (!centre.readable) return 'failed';
		const played = choose(centre, request.method);
		if (played.kind === 'silence') deadlines.at(-1)?.abort();
		return play(played, request.body ?? '');
	};
	return {
		transport: {
			send,
			reach: async (url) => getCentre(url).authenticate.kind !== 'no-host',
		},
		clock: {
			now: () => 0,
			wait: async () => undefined,
			deadline: () => {
				const controller = new AbortController();
				deadlines.push(controller);
				return controller.signal;
			},
		},
	};
}

const choose = ({ authenticate, fields, end }: RecordedCentre, method: EnRequest['method']) =>
	({ POST: authenticate, GET: fields, DELETE: end })[method];

const play = (recorded: RecordedAnswer, key: string): EnAnswer | 'failed' =>
	recorded.kind === 'answer'
		? {
				status: recorded.status,
				body: recorded.body(key, sampleKey(99)),
				redirected: false,
				complete: true,
				tooLarge: false,
			}
		: 'failed';
