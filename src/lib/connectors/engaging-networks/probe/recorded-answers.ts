/** What comes back for one request, be it over TLS in the simulator or in practice; the simulator has more. */
export type RecordedAnswer =
	| {
			readonly kind: 'answer';
			readonly status: number;
			readonly type: 'application/json' | 'text/html';
			/** Gets the key that was asked about and the token of the session. */
			readonly body: (key: string, token: string) => string;
	  }
	/** The connection is there and nothing comes. */
	| { readonly kind: 'silence' }
	/** No host at this name. Only practice plays it; a simulator that answers is a host. */
	| { readonly kind: 'no-host' };

const json = (status: number, body: (key: string, token: string) => object): RecordedAnswer => ({
	kind: 'answer',
	status,
	type: 'application/json',
	body: (key, token) => JSON.stringify(body(key, token)),
});

export const page = (status: number, html: string): RecordedAnswer => ({
	kind: 'answer',
	status,
	type: 'text/html',
	body: () => html,
});

/* Only `Invalid api key` has a messageId in the facts; of the others it is invented. */
const refusal = (message: (key: string) => string, messageId = 10_000_001): RecordedAnswer =>
	json(401, (key) => ({ message: message(key), messageId }));

/**
 * Answers to an authentication, in EN's own words (docs/facts/engaging-networks.md, section 2; statuses marked L there are
 * taken as likely), and what else may come back in its place.
 */
export const recordedAnswers = {
	accepted: json(200, (_, token) => ({ expires: 3_600_000, 'ens-auth-token': token })),
	unknown: refusal((key) => `Invalid api key [${key}]`, 10_000_000),
	orphan: refusal((key) => `A user was not found for api key[${key}]. Please contact support`),
	unlisted: refusal(
		() =>
			'Authentication call is being made from an unregistered source address for this ENS api key'
	),
	inactive: refusal(
		(key) =>
			`The user specified by api key [${key}] is not active or does not have access to EN services`
	),
	limited: refusal(
		() => 'The user with username [api.user@example.org] has exceeded its api limit.'
	),
	'unfamiliar-words': json(403, () => ({ message: 'Not today', messageId: 1 })),
	'maintenance-page': page(503, '<!doctype html><h1>We will be back soon</h1>'),
	silent: { kind: 'silence' },
	'no-host': { kind: 'no-host' },
} as const satisfies Record<string, RecordedAnswer>;

export type AnswerName =
	| keyof typeof recordedAnswers
	/** Accepted, and then this for the list of fields or the end of the session. */
	| keyof typeof laterAnswers
	/** Whatever it is, a page may not read it. */
	| 'unreadable';

/** What follows an accepted key. How EN says "not allowed" is not known (facts: U): invented. */
export const laterAnswers = {
	'not-allowed': json(403, () => ({ message: 'Not allowed', messageId: 2 })),
	'session-refused': json(401, () => ({ message: 'Invalid ens-auth-token' })),
	'session-stays': json(500, () => ({})),
} as const satisfies Record<string, RecordedAnswer>;

/** The list of fields that a key with rights may read (docs/facts/engaging-networks.md, section 2). */
export const fieldsAnswer = json(
	200,
	() => [{ id: 1, name: 'First Name', tag: 'First Name', property: 'firstName' }] satisfies object[]
);

/** Invented: what an answer to ending a session looks like is not known (docs/facts/engaging-networks.md, section 2: U). */
export const endedAnswer = json(200, () => ({}));

/** What a data centre answers to each request about one key. */
export interface RecordedCentre {
	readonly authenticate: RecordedAnswer;
	readonly fields: RecordedAnswer;
	readonly end: RecordedAnswer;
	/** Whether a web page may read the answers. */
	readonly readable: boolean;
}

const { accepted } = recordedAnswers;
const allWell: RecordedCentre = {
	authenticate: accepted,
	fields: fieldsAnswer,
	end: endedAnswer,
	readable: true,
};

/** The answers that go by a name. */
export function getRecorded(name: AnswerName): RecordedCentre {
	switch (name) {
		case 'unreadable':
			return { ...allWell, readable: false };
		case 'not-allowed':
		case 'session-refused':
			return { ...allWell, fields: laterAnswers[name] };
		case 'session-stays':
			return { ...allWell, end: laterAnswers[name] };
		default:
			return { ...allWell, authenticate: recordedAnswers[name] };
	}
}
