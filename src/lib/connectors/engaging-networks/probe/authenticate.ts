import type { Outcome } from '../../../checks/outcome.ts';
import { found, type EnFinding, type NotEnsKind } from '../problems/problems.ts';
import { isRecord, parseJson } from './read-json.ts';
import type { EnAnswer } from './requests.ts';

type Refusal = Exclude<Outcome<EnFinding>, { outcome: 'pass' | 'not-run' }>;

const fail = (finding: EnFinding): Refusal => ({ outcome: 'fail', findings: [finding] });

/** EN answered in its own words, and the answer is no verdict on the key. */
const undecided = (finding: EnFinding): Refusal => ({
	outcome: 'unknown',
	because: 'answer-says-nothing-certain',
	findings: [finding],
});

/**
 * EN's texts without their variable parts (docs/facts/engaging-networks.md, section 2). The order in which EN checks key,
 * user and address is not known, so "unregistered source address" is no pass, good sign that it is.
 */
const refusals: readonly (readonly [RegExp, Refusal])[] = [
	[/^Invalid api key\s*\[/, fail(found('EN-E19', {}))],
	[/from an unregistered source address/, undecided(found('EN-E20', {}))],
	[/^The user specified by api key\b.*not active or/s, fail(found('EN-E21', {}))],
	[/^A user was not found for api key\b/, fail(found('EN-E22', {}))],
	[/^The user with username\b.*exceeded its api limit/s, undecided(found('EN-E23', {}))],
];

/** What an answer to an authentication says; the token is only for the session's own calls. */
export type ReadAnswer =
	| {
			readonly token: string;
			/** How long the session lasts, as the answer says; 0 when it does not say. */
			readonly minutes: number;
	  }
	| Refusal;

const tokenShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads any answer whatever; one that is not EN's, or not in its known words, is `unknown`. The
 * message may hold the key or an e-mail address: it is compared and dropped, never shown.
 */
export function readAuthenticateAnswer(answer: EnAnswer): ReadAnswer {
	const { status, body, tooLarge } = answer;
	const json = tooLarge ? undefined : parseJson(body);
	if (json === undefined) {
		return unexpected(found('EN-E27', { status, kind: getNotEnsKind(answer) }));
	}
	const { 'ens-auth-token': token, expires, message, messageId } = isRecord(json) ? json : {};
	if (status === 200 && typeof token === 'string' && tokenShape.test(token)) {
		return { token, minutes: typeof expires === 'number' ? Math.ceil(expires / 60_000) : 0 };
	}
	const text = typeof message === 'string' ? message.trim() : '';
	const known = refusals.find(([pattern]) => status !== 200 && pattern.test(text));
	if (known) return known[1];
	/* Every answer of EN has one of these (docs/facts/engaging-networks.md, section 2); a gateway's `{"message":"Forbidden"}` has none. */
	const isOurs = messageId !== undefined || token !== undefined;
	return unexpected(
		isOurs ? found('EN-E28', { status }) : found('EN-E27', { status, kind: 'other' })
	);
}

const unexpected = (finding: EnFinding): Refusal => ({
	outcome: 'unknown',
	because: 'unexpected-answer',
	findings: [finding],
});

/** What an answer is that is no JSON. */
function getNotEnsKind({ redirected, tooLarge, complete, body }: EnAnswer): NotEnsKind {
	if (redirected) return 'redirect';
	if (tooLarge) return 'too-large';
	if (!complete) return 'cut-off';
	if (body.trim() === '') return 'empty';
	if (/^\s*<(?!\?)/.test(body)) return 'html';
	return /^\s*[{[]/.test(body) ? 'cut-off' : 'other';
}
