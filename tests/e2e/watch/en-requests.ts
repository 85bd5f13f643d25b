import {
	dataCentres,
	type DataCentreId,
} from '../../../src/lib/connectors/engaging-networks/data-centres.ts';
import {
	authenticatePath,
	fieldsPath,
} from '../../../src/lib/connectors/engaging-networks/probe/requests.ts';
import type { SeenRequest } from '../../simulator/simulator.ts';
import type { SentRequest } from './watcher.ts';

/** A request to Engaging Networks, by what of it may be secret. */
export interface EnCall {
	readonly action: string;
	readonly centre: DataCentreId;
	/** `asks with` a key, `reads with` or `ends` a session, or `reaches` without anything. */
	readonly does: 'asks with' | 'reads with' | 'ends' | 'reaches';
	/** The key or the token. */
	readonly secret: string;
}

/** What a request may hold of secrets, and the text of all the rest of it. */
export interface Evaluated {
	readonly call: EnCall | undefined;
	readonly rest: string;
}

const isCentre = (id: string): id is DataCentreId => Object.hasOwn(dataCentres, id);

const centreOf = (url: URL): DataCentreId | undefined =>
	Object.keys(dataCentres)
		.filter(isCentre)
		.find((id) => url.protocol === 'https:' && url.host === dataCentres[id].host);

/**
 * Takes out of a request what Engaging Networks must be told: the key as the body of the question,
 * the session's token in the header of one GET or at the end of one DELETE. All else is left to be
 * looked through, and all of a request to anybody else.
 */
export function evaluate({ action, method, url, headers, body }: SentRequest): Evaluated {
	const address = new URL(url);
	const centre = centreOf(address);
	const whole = JSON.stringify([method, url, headers, body]);
	if (!centre) return { call: undefined, rest: whole };
	const path = address.pathname;
	const call = (does: EnCall['does'], secret: string) => ({ action, centre, does, secret });
	if (method === 'POST' && path === authenticatePath && address.search === '') {
		return { call: call('asks with', body), rest: JSON.stringify([url, headers]) };
	}
	const { 'ens-auth-token': token, ...others } = headers;
	if (method === 'GET' && path === fieldsPath && address.search === '' && token) {
		return { call: call('reads with', token), rest: JSON.stringify([url, others, body]) };
	}
	const [, ended] = new RegExp(`^${authenticatePath}/([0-9a-f-]{36})$`).exec(path) ?? [];
	if (method === 'DELETE' && ended && address.search === '') {
		return { call: call('ends', ended), rest: JSON.stringify([headers, body]) };
	}
	const reaches =
		method === 'GET' && [authenticatePath, '/'].includes(path) ? 'reaches' : undefined;
	return { call: reaches && call(reaches, ''), rest: whole };
}

/** The same for a request as it arrived; a preflight has the path of what it asks for. */
export function evaluateArrived(centre: DataCentreId, arrived: SeenRequest): Evaluated {
	const { method, path, headers, body } = arrived;
	const plain = Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name, String(value)])
	);
	const asked = plain['access-control-request-method'];
	const preflight = method === 'OPTIONS' && asked === 'DELETE';
	const { call, rest } = evaluate({
		...{ action: 'arrived', url: `https://${dataCentres[centre].host}${path}`, body },
		method: preflight ? asked : method,
		headers: plain,
	});
	return { call: preflight ? undefined : call, rest };
}
