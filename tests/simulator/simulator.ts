import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	authenticatePath,
	fieldsPath,
} from '../../src/lib/connectors/engaging-networks/probe/requests.ts';
import type { DataCentreId } from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import {
	getSimulated,
	simulatedNames,
	type SimulatedAnswer,
	type SimulatedName,
} from './faulty-answers.ts';
import { makeKey } from './keys.ts';
import { play } from './play.ts';

export interface SimulatorOptions {
	readonly centre: DataCentreId;
	/** Decides keys and tokens. */
	readonly seed: string;
	readonly certificate: { readonly key: string; readonly cert: string };
}

/** A request as it arrived. */
export interface SeenRequest {
	readonly method: string;
	readonly path: string;
	readonly origin: string | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
}

/** What a data centre does, whatever the key. */
export type Fault = SimulatedName | 'plain-get-redirects';

export interface Simulator {
	readonly port: number;
	/** What arrived since the last reset, preflights included. */
	readonly seen: readonly SeenRequest[];
	/** The tokens of the sessions that are open, with the answers that their keys get. */
	readonly sessions: ReadonlyMap<string, SimulatedName>;
	/** Requests that EN's API does not have; a test that leaves one here has failed. */
	readonly unexpected: readonly string[];
	/** Whether a web page may read the answers. A preflight tells no key, so this is for all of them. */
	readonly setCors: (allowed: boolean) => void;
	readonly setFault: (fault: Fault | undefined) => void;
	readonly reset: () => void;
	readonly close: () => Promise<void>;
}

const page = (status: number, html: string): SimulatedAnswer => ({
	kind: 'answer',
	status,
	type: 'text/html',
	body: () => html,
});
/* Invented: what a GET without a token comes to is not known; only that there is an answer. */
const wrongMethod = page(405, '');
const nothingHere = page(404, '');

/**
 * Engaging Networks' API at one data centre, over HTTPS on a free port of this machine. There is a
 * key for each of the recorded answers ({@link makeKey} of seed and `centre/answer`); any other key
 * is unknown.
 */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
	const { centre, seed, certificate } = options;
	const nameOf = new Map(simulatedNames.map((name) => [makeKey(seed, `${centre}/${name}`), name]));
	const seen: SeenRequest[] = [];
	const unexpected: string[] = [];
	const sessions = new Map<string, SimulatedName>();
	let cors = true;
	let fault: Fault | undefined;

	const choose = (name: SimulatedName) => (fault && fault !== 'plain-get-redirects' ? fault : name);

	function route(arrived: SeenRequest, token: string): SimulatedAnswer | undefined {
		const { method, path, body, headers } = arrived;
		if (method === 'GET' && path === authenticatePath) return getPlain();
		if (method === 'POST' && path === authenticatePath) {
			const name = choose(nameOf.get(body) ?? 'unknown');
			const { authenticate } = getSimulated(name);
			if (authenticate === getSimulated('accepted').authenticate) sessions.set(token, name);
			return authenticate;
		}
		const given = String(headers['ens-auth-token'] ?? path.slice(authenticatePath.length + 1));
		const name = sessions.get(given);
		const recorded = getSimulated(choose(name ?? 'session-refused'));
		if (method === 'GET' && path === fieldsPath) return recorded.fields;
		if (method === 'DELETE' && path.startsWith(`${authenticatePath}/`)) {
			const known = sessions.delete(given);
			return known ? recorded.end : getSimulated('session-refused').fields;
		}
		return undefined;
	}

	const getPlain = (): SimulatedAnswer =>
		fault === 'plain-get-redirects' ? { kind: 'redirect', to: '/index.html' } : wrongMethod;

	async function handle(request: IncomingMessage, response: ServerResponse) {
		const { method = '', url: path = '', headers } = request;
		const body = (await Array.fromAsync(request)).join('');
		const arrived = { method, path, origin: headers.origin, headers, body };
		seen.push(arrived);
		const token = makeKey(seed, `${centre} token ${seen.length}`);
		if (cors) allowOrigin(response);
		if (method === 'OPTIONS') {
			response.writeHead(cors ? 204 : 403).end();
			return;
		}
		const answer = route(arrived, token);
		if (!answer) unexpected.push(`${method} ${path}`);
		play(answer ?? nothingHere, response, body, token);
	}

	const server = createServer(certificate, (request, response) => {
		handle(request, response).catch(() => response.destroy());
	});
	return {
		port: await listen(server),
		...{ seen, sessions, unexpected },
		setCors: (allowed) => (cors = allowed),
		setFault: (next) => (fault = next),
		reset: () => {
			seen.length = 0;
			unexpected.length = 0;
			sessions.clear();
			cors = true;
			fault = undefined;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** As EN lets web pages read its page API; whether it does so here is not known (facts, 3: U). */
function allowOrigin(response: ServerResponse): void {
	response.setHeader('Access-Control-Allow-Origin', '*');
	response.setHeader('Access-Control-Allow-Methods', 'GET, POST, DELETE');
	response.setHeader('Access-Control-Allow-Headers', 'Content-Type, ens-auth-token');
}

const listen = (server: Server) =>
	new Promise<number>((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address() satisfies AddressInfo | string | null;
			resolve(typeof address === 'object' && address ? address.port : 0);
		});
	});
