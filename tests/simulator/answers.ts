import {
	AcceptedSchema,
	RefusedSchema,
} from '../../src/lib/connectors/engaging-networks/asking/authenticate.ts';

export interface Answer {
	readonly status: number;
	readonly body: string;
}

/** How a centre treats a key. `unknown` is a key that it has never seen. */
export type Treatment = 'accepted' | 'unlisted' | 'inactive' | 'orphan' | 'limited' | 'unknown';

export const treatments = [
	'accepted',
	'unlisted',
	'inactive',
	'orphan',
	'limited',
] as const satisfies readonly Treatment[];

/** EN's own words (facts, section 2). Statuses marked L there are taken as likely. */
const texts: Record<Exclude<Treatment, 'accepted'>, (key: string) => string> = {
	unknown: (key) => `Invalid api key [${key}]`,
	orphan: (key) => `A user was not found for api key[${key}]. Please contact support`,
	unlisted: () =>
		'Authentication call is being made from an unregistered source address for this ENS api key',
	inactive: (key) =>
		`The user specified by api key [${key}] is not active or does not have access to EN services`,
	limited: () => 'The user with username [api.user@example.org] has exceeded its api limit.',
};

/** The answer to an authentication; it passes the client's own schema before it is sent. */
export function answerAuthenticate(treatment: Treatment, key: string, token: string): Answer {
	if (treatment === 'accepted') {
		const accepted = AcceptedSchema.parse({ expires: 3_600_000, 'ens-auth-token': token });
		return { status: 200, body: JSON.stringify(accepted) };
	}
	/* Only `Invalid api key` has a messageId in the facts; of the others it is invented. */
	const messageId = treatment === 'unknown' ? 10_000_000 : 10_000_001;
	const refused = RefusedSchema.parse({ message: texts[treatment](key), messageId });
	return { status: 401, body: JSON.stringify(refused) };
}

/** Invented: what an answer to ending a session looks like is not known (facts, section 2: U). */
export const answerEndSession = (known: boolean): Answer =>
	known
		? { status: 200, body: '{}' }
		: { status: 401, body: JSON.stringify({ message: 'Invalid ens-auth-token' }) };
