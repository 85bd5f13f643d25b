import { dataCentreOrigins, dataCentres, type DataCentreId } from '../data-centres.ts';

/** A request to Engaging Networks, before it is sent. */
export interface EnRequest {
	readonly method: 'POST' | 'GET' | 'DELETE';
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
}

/**
 * An answer as it came in. `complete` is false when it broke off or was longer than is read; of one
 * that is too large, `body` is the beginning.
 */
export interface EnAnswer {
	readonly status: number;
	readonly redirected: boolean;
	readonly complete: boolean;
	readonly tooLarge: boolean;
	readonly body: string;
}

/** Below the host: asks for a session (POST), or ends one (DELETE, with its token behind). */
export const authenticatePath = '/ens/service/authenticate';
/** Below the host: the list of supporter fields, which holds no person's data. */
export const fieldsPath = '/ens/service/supporter/fields';

/**
 * All that a sealed box may ever ask, as sources of a content security policy: a path without a slash at its end is
 * that path alone, one with a slash is everything below it.
 */
export const requestSources: readonly string[] = /* @__PURE__ */ dataCentreOrigins.flatMap(
	(origin) => [authenticatePath, `${authenticatePath}/`, fieldsPath].map((path) => origin + path)
);

const toUrl = (centre: DataCentreId, path: string) => `https://${dataCentres[centre].host}${path}`;

/** Asks whether a key is accepted: the key itself is the body (docs/facts/engaging-networks.md, section 2). */
export const createAuthenticateRequest = (centre: DataCentreId, key: string): EnRequest => ({
	method: 'POST',
	url: toUrl(centre, authenticatePath),
	headers: { 'Content-Type': 'application/json' },
	body: key,
});

/** Asks for the list of fields, with the token of a session (docs/facts/engaging-networks.md, section 2). */
export const createFieldsRequest = (centre: DataCentreId, token: string): EnRequest => ({
	method: 'GET',
	url: toUrl(centre, fieldsPath),
	headers: { 'ens-auth-token': token },
});

/** Ends a session that an accepted key has opened. */
export const createEndSessionRequest = (centre: DataCentreId, token: string): EnRequest => ({
	method: 'DELETE',
	url: `${toUrl(centre, authenticatePath)}/${encodeURIComponent(token)}`,
	headers: {},
});
