import type { Outcome } from '../../../checks/outcome.ts';
import {
	createAuthenticateRequest,
	createEndSessionRequest,
	readAuthenticateAnswer,
	type EnAnswer,
	type EnRequest,
} from './authenticate.ts';
import type { DataCentreId } from '../data-centres.ts';
import { dataCentres } from '../data-centres.ts';
import { found, type EnFinding } from '../problems/problems.ts';

/** What sends requests; the real one stands in `lib/ports`. None of its functions throws. */
export interface Transport {
	/** The answer, or `failed` when there is none that may be read. */
	readonly send: (request: EnRequest, stop: AbortSignal) => Promise<EnAnswer | 'failed'>;
	/** Whether anything at all answers at the address, without reading it. */
	readonly reach: (url: string, stop: AbortSignal) => Promise<boolean>;
}

export interface Clock {
	/** Milliseconds, from any start. */
	readonly now: () => number;
	/** Resolves after so many milliseconds, or at once when stopped. */
	readonly wait: (milliseconds: number, stop: AbortSignal) => Promise<void>;
	/** A signal that aborts after so many milliseconds. */
	readonly deadline: (milliseconds: number) => AbortSignal;
}

/** The longest that a question to EN may take, in milliseconds. */
export const askTimeout = 10_000;
/** The longest that ending the session may take, in milliseconds. */
export const endTimeout = 5_000;
/** The shortest time between the starts of two questions, in milliseconds. */
export const askInterval = 2_000;

export interface Question {
	readonly key: string;
	readonly centre: DataCentreId;
	/** Aborts when the reader cancels. */
	readonly cancel: AbortSignal;
}

/**
 * Makes the one who asks: one question at a time, at most one in two seconds. A question that
 * comes early waits; one that comes while another is under way waits for its end.
 * Every path ends in an outcome, at the latest 15 seconds after the request was sent.
 */
export function createAsker(transport: Transport, clock: Clock) {
	let last: Promise<unknown> = Promise.resolve();
	let lastStart = -Infinity;

	async function askInTurn(question: Question): Promise<Outcome<EnFinding>> {
		await clock.wait(lastStart + askInterval - clock.now(), question.cancel);
		if (question.cancel.aborted) return { outcome: 'unknown', because: 'cancelled', findings: [] };
		lastStart = clock.now();
		return ask(question, transport, clock);
	}

	return (question: Question): Promise<Outcome<EnFinding>> => {
		const turn = last.then(() => askInTurn(question));
		last = turn.catch(() => undefined);
		return turn;
	};
}

async function ask(
	{ key, centre, cancel }: Question,
	transport: Transport,
	clock: Clock
): Promise<Outcome<EnFinding>> {
	const deadline = clock.deadline(askTimeout);
	const stop = AbortSignal.any([cancel, deadline]);
	const answer = await transport.send(createAuthenticateRequest(centre, key), stop);
	if (answer === 'failed') {
		const reached = await isReached(centre, transport, stop);
		return stop.aborted ? readStop(cancel) : readSilence(reached);
	}
	if (!answer.complete && stop.aborted) return readStop(cancel);
	const read = readAuthenticateAnswer(answer);
	if (!('token' in read)) return read;
	const ended = await endSession(centre, read.token, transport, clock);
	return { outcome: 'pass', findings: ended ? [] : [found('EN-E29', { minutes: read.minutes })] };
}

/**
 * Asks for the start page and, because a page that redirects cannot be followed, for the address of
 * the question itself; neither request has anything in it.
 */
async function isReached(
	centre: DataCentreId,
	transport: Transport,
	stop: AbortSignal
): Promise<boolean> {
	const origin = `https://${dataCentres[centre].host}`;
	for (const path of ['/', '/ens/service/authenticate']) {
		if (stop.aborted) return false;
		if (await transport.reach(`${origin}${path}`, stop)) return true;
	}
	return false;
}

async function endSession(
	centre: DataCentreId,
	token: string,
	transport: Transport,
	clock: Clock
): Promise<boolean> {
	const request = createEndSessionRequest(centre, token);
	const answer = await transport.send(request, clock.deadline(endTimeout));
	return answer !== 'failed' && answer.status >= 200 && answer.status < 300;
}

const readStop = (cancel: AbortSignal): Outcome<EnFinding> =>
	cancel.aborted
		? { outcome: 'unknown', because: 'cancelled', findings: [] }
		: {
				outcome: 'unknown',
				because: 'timeout',
				findings: [found('EN-E26', { seconds: askTimeout / 1_000 })],
			};

/** No answer that may be read: either a page may not read it, or nothing is there (facts, 3). */
const readSilence = (reached: boolean): Outcome<EnFinding> =>
	reached
		? { outcome: 'unknown', because: 'unreadable', findings: [found('EN-E24', {})] }
		: { outcome: 'unknown', because: 'not-reachable', findings: [found('EN-E25', {})] };
