import { notRun, type Outcome } from '../../../checks/outcome.ts';
import { dataCentres, type DataCentreId } from '../data-centres.ts';
import { found, type EnFinding } from '../problems/problems.ts';
import { readAuthenticateAnswer } from './authenticate.ts';
import {
	authenticatePath,
	createAuthenticateRequest,
	createEndSessionRequest,
	createFieldsRequest,
	fieldsPath,
	type EnAnswer,
	type EnRequest,
} from './requests.ts';
import { readFieldsAnswer } from './rights.ts';

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

/** What a question came to: whether the key is accepted, and what it may do. */
export interface AskResult {
	readonly authenticate: Outcome<EnFinding>;
	/** Only asked with a key that is accepted. */
	readonly rights: Outcome<EnFinding>;
}

export type Ask = (question: Question) => Promise<AskResult>;

const cancelled: Outcome<EnFinding> = { outcome: 'unknown', because: 'cancelled', findings: [] };

const withoutRights = (authenticate: Outcome<EnFinding>): AskResult => ({
	authenticate,
	rights: notRun('stopped-by-earlier-check'),
});

/**
 * Makes the one who asks: one question at a time, at most one in two seconds. A question that
 * comes early waits; one that comes while another is under way waits for its end. Every path ends
 * in an outcome: each request has {@link askTimeout}, and the end of the session {@link endTimeout}.
 */
export function createAsker(transport: Transport, clock: Clock): Ask {
	let last: Promise<unknown> = Promise.resolve();
	let lastStart = -Infinity;

	async function askInTurn(question: Question): Promise<AskResult> {
		await clock.wait(lastStart + askInterval - clock.now(), question.cancel);
		if (question.cancel.aborted) return withoutRights(cancelled);
		lastStart = clock.now();
		return ask(question, transport, clock);
	}

	return (question) => {
		const turn = last.then(() => askInTurn(question));
		last = turn.catch(() => undefined);
		return turn;
	};
}

async function ask(question: Question, transport: Transport, clock: Clock): Promise<AskResult> {
	const { key, centre, cancel } = question;
	const stop = AbortSignal.any([cancel, clock.deadline(askTimeout)]);
	const answer = await transport.send(createAuthenticateRequest(centre, key), stop);
	if (answer === 'failed') {
		const reached = await isReached(centre, transport, stop);
		return withoutRights(stop.aborted ? readStop(cancel) : readSilence(reached));
	}
	if (!answer.complete && !answer.tooLarge && stop.aborted) return withoutRights(readStop(cancel));
	const read = readAuthenticateAnswer(answer);
	if (!('token' in read)) return withoutRights(read);
	const rights = await askRights(question, read.token, transport, clock);
	const ended = await endSession(centre, read.token, transport, clock);
	const findings = ended ? [] : [found('EN-E29', { minutes: read.minutes })];
	return { authenticate: { outcome: 'pass', findings }, rights };
}

/** Reads the list of fields; the cancel button stops this too, and the session ends all the same. */
async function askRights(
	{ centre, cancel }: Question,
	token: string,
	transport: Transport,
	clock: Clock
): Promise<Outcome<EnFinding>> {
	const stop = AbortSignal.any([cancel, clock.deadline(askTimeout)]);
	const answer = await transport.send(createFieldsRequest(centre, token), stop);
	const broken = answer === 'failed' || (!answer.complete && !answer.tooLarge);
	if (broken && stop.aborted) return readStop(cancel);
	if (answer !== 'failed') return readFieldsAnswer(answer);
	return { outcome: 'unknown', because: 'unreadable', findings: [found('EN-E30', { status: 0 })] };
}

/**
 * Asks at the two addresses that the box's policy allows anyway, because one that redirects elsewhere cannot be
 * followed. Neither request has anything in it.
 */
async function isReached(
	centre: DataCentreId,
	transport: Transport,
	stop: AbortSignal
): Promise<boolean> {
	const origin = `https://${dataCentres[centre].host}`;
	for (const path of [authenticatePath, fieldsPath]) {
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
		? cancelled
		: {
				outcome: 'unknown',
				because: 'timeout',
				findings: [found('EN-E26', { seconds: askTimeout / 1_000 })],
			};

/** No answer that may be read: either a page may not read it, or nothing is there (docs/facts/engaging-networks.md, section 3). */
const readSilence = (reached: boolean): Outcome<EnFinding> =>
	reached
		? { outcome: 'unknown', because: 'unreadable', findings: [found('EN-E24', {})] }
		: { outcome: 'unknown', because: 'not-reachable', findings: [found('EN-E25', {})] };
