import * as z from 'zod/mini';
import type { Outcome } from '../../../checks/outcome.ts';
import { dataCentres, type DataCentreId } from '../data-centres.ts';
import { found, type EnFinding, type NotEnsKind } from '../problems/problems.ts';

/** A request to Engaging Networks, before it is sent. */
export interface EnRequest {
	readonly method: 'POST' | 'DELETE';
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
}

/** An answer as it came in. `complete` is false when it broke off or was longer than is read. */
export interface EnAnswer {
	readonly status: number;
	readonly redirected: boolean;
	readonly complete: boolean;
	readonly tooLarge: boolean;
	readonly body: string;
}

const authenticateUrl = (centre: DataCentreId) =>
	`https://${dataCentres[centre].host}/ens/service/authenticate`;

/** Asks whether a key is accepted: the key itself is the body (facts, section 2). */
export const createAuthenticateRequest = (centre: DataCentreId, key: string): EnRequest => ({
	method: 'POST',
	url: authenticateUrl(centre),
	headers: { 'Content-Type': 'application/json' },
	body: key,
});

/** Ends a session that an accepted key has opened. */
export const createEndSessionRequest = (centre: DataCentreId, token: string): EnRequest => ({
	method: 'DELETE',
	url: `${authenticateUrl(centre)}/${encodeURIComponent(token)}`,
	headers: {},
});

/** `expires` is in milliseconds; a token without it is a token all the same, and must be ended. */
export const AcceptedSchema = z.object({
	'ens-auth-token': z.guid(),
	expires: z.optional(z.unknown()),
});

/** `message` may hold the key or an e-mail address: it is compared and dropped, never shown. */
export const RefusedSchema = z.object({ message: z.string() });

const isObject = (json: unknown) =>
	typeof json === 'object' && json !== null && !Array.isArray(json);

type Refusal = Exclude<Outcome<EnFinding>, { outcome: 'pass' | 'not-run' }>;

const fail = (finding: EnFinding): Refusal => ({ outcome: 'fail', findings: [finding] });

/** EN answered in its own words, and the answer is no verdict on the key. */
const undecided = (finding: EnFinding): Refusal => ({
	outcome: 'unknown',
	because: 'answer-says-nothing-certain',
	findings: [finding],
});

/**
 * EN's texts without their variable parts (facts, section 2). The order in which EN checks key,
 * user and address is not known, so "unregistered source address" is no pass, good sign that it is.
 */
const refusals: readonly (readonly [RegExp, Refusal])[] = [
	[/^invalid api key\s*\[/i, fail(found('EN-E19', {}))],
	[/from an unregistered source address/i, undecided(found('EN-E20', {}))],
	[/^the user specified by api key\b.*not active or/is, fail(found('EN-E21', {}))],
	[/^a user was not found for api key\b/i, fail(found('EN-E22', {}))],
	[/^the user with username\b.*exceeded its api limit/is, undecided(found('EN-E23', {}))],
];

/** What an answer to {@link createAuthenticateRequest} says; the token is only for ending it. */
export type ReadAnswer =
	| {
			readonly token: string;
			/** How long the session lasts, as the answer says; 0 when it does not say. */
			readonly minutes: number;
	  }
	| Refusal;

/** Reads any answer whatever; one that is not EN's, or not in its known words, is `unknown`. */
export function readAuthenticateAnswer(answer: EnAnswer): ReadAnswer {
	const { status, body } = answer;
	const json = parseJson(body);
	const accepted = AcceptedSchema.safeParse(json);
	if (accepted.success && status === 200) {
		const { 'ens-auth-token': token, expires } = accepted.data;
		return { token, minutes: typeof expires === 'number' ? Math.ceil(expires / 60_000) : 0 };
	}
	const kind = json === undefined ? getNotEnsKind(answer) : undefined;
	if (kind) return unexpected(found('EN-E27', { status, kind }));
	if (!isObject(json)) {
		return unexpected(found('EN-E27', { status, kind: 'other' }));
	}
	const refused = RefusedSchema.safeParse(json);
	const message = refused.success ? refused.data.message.trim() : '';
	const known = refusals.find(([pattern]) => status !== 200 && pattern.test(message));
	return known?.[1] ?? unexpected(found('EN-E28', { status }));
}

const unexpected = (finding: EnFinding): Refusal => ({
	outcome: 'unknown',
	because: 'unexpected-answer',
	findings: [finding],
});

function getNotEnsKind({ redirected, tooLarge, complete, body }: EnAnswer): NotEnsKind {
	if (redirected) return 'redirect';
	if (tooLarge) return 'too-large';
	if (!complete) return 'cut-off';
	if (body.trim() === '') return 'empty';
	if (/^\s*</.test(body)) return 'html';
	return /^\s*[{[]/.test(body) ? 'cut-off' : 'other';
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
