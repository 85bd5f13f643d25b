import type { Clock, Transport } from '../asking/ask.ts';
import {
	getRecorded,
	type RecordedAnswer,
	type RecordedCentre,
} from '../asking/recorded-answers.ts';
import type { EnAnswer, EnRequest } from '../asking/requests.ts';
import { dataCentreIds, dataCentres } from '../data-centres.ts';
import { sampleKey, type PracticeRecord } from './practice-record.ts';

/** As much of an answer as the real transport reads, in characters. */
const bodyLimit = 65_536;

const answer = (status: number, body: string, more: Partial<EnAnswer> = {}): EnAnswer => ({
	status,
	body: body.slice(0, bodyLimit),
	redirected: false,
	complete: body.length <= bodyLimit,
	tooLarge: body.length > bodyLimit,
	...more,
});

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
		if (played.kind === 'silence' || played.kind === 'hangs') deadlines.at(-1)?.abort();
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

function play(recorded: RecordedAnswer, key: string): EnAnswer | 'failed' {
	switch (recorded.kind) {
		case 'answer':
			return answer(recorded.status, recorded.body(key, sampleKey(99)));
		case 'cut-off':
		case 'hangs':
			return answer(200, recorded.sent, { complete: false });
		case 'redirect':
			return answer(0, '', { redirected: true });
		default:
			return 'failed';
	}
}
