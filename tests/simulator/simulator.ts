import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataCentreId } from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import { answerAuthenticate, answerEndSession, treatments, type Answer } from './answers.ts';
import { spoil, type Fault, type PathFault } from './faults.ts';
import { makeKey } from './keys.ts';

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

export interface Simulator {
	readonly port: number;
	/** What arrived since the last reset, preflights included. */
	readonly seen: readonly SeenRequest[];
	/** Sessions that are open. */
	readonly sessions: ReadonlySet<string>;
	/** Requests that EN's API does not have; a test that leaves one here has failed. */
	readonly unexpected: readonly string[];
	/** Whether a web page may read the answers. */
	readonly setCors: (allowed: boolean) => void;
	readonly setFault: (fault: Fault | undefined) => void;
	readonly reset: () => void;
	readonly close: () => Promise<void>;
}

const authenticatePath = '/ens/service/authenticate';

/** Engaging Networks' API at one data centre, over HTTPS on a free port of this machine. */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
	const { centre, seed, certificate } = options;
	const treatmentOf = new Map(treatments.map((name) => [makeKey(seed, `${centre}/${name}`), name]));
	const seen: SeenRequest[] = [];
	const unexpected: string[] = [];
	const sessions = new Set<string>();
	let cors = true;
	let fault: Fault | undefined;

	function authenticate(key: string): Answer {
		const treatment = treatmentOf.get(key) ?? 'unknown';
		const token = makeKey(seed, `token ${seen.length}`);
		if (treatment === 'accepted') sessions.add(token);
		return answerAuthenticate(treatment, key, token);
	}

	function route({ method, path, body }: SeenRequest): Answer | undefined {
		if (method === 'GET' && path === '/')
			return { status: 200, body: '<h1>Engaging Networks</h1>' };
		if (method === 'POST' && path === authenticatePath) return authenticate(body);
		/* Invented: what a GET without a token comes to is not known; only that there is an answer. */
		if (method === 'GET' && path === authenticatePath) return { status: 405, body: '' };
		if (method === 'DELETE' && path.startsWith(`${authenticatePath}/`)) {
			return answerEndSession(sessions.delete(path.slice(authenticatePath.length + 1)));
		}
		return undefined;
	}

	async function handle(request: IncomingMessage, response: ServerResponse) {
		const { method = '', url: path = '', headers } = request;
		const body = (await Array.fromAsync(request)).join('');
		const arrived = { method, path, origin: headers.origin, headers, body };
		seen.push(arrived);
		if (cors) allowOrigin(response);
		if (method === 'OPTIONS') {
			response.writeHead(cors ? 204 : 403).end();
			return;
		}
		if (fault === 'session-stays' && method === 'DELETE') response.writeHead(500).end();
		else if (fault === 'start-page-redirects' && path === '/') {
			response.writeHead(302, { Location: '/index.html' }).end();
		} else if (isPathFault(fault) && path !== '/') spoil(fault, response);
		else {
			const answer = route(arrived);
			if (!answer) unexpected.push(`${method} ${path}`);
			response.writeHead(answer?.status ?? 404, { 'Content-Type': 'application/json' });
			response.end(answer?.body ?? '');
		}
	}

	const server = createServer(certificate, (request, response) => {
		handle(request, response).catch(() => response.destroy());
	});
	return {
		port: await listen(server),
		seen,
		sessions,
		unexpected,
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

const isPathFault = (fault: Fault | undefined): fault is PathFault =>
	fault !== undefined && fault !== 'session-stays' && fault !== 'start-page-redirects';

/** As EN lets web pages read its page API; whether it does so here is not known (facts, 3: U). */
function allowOrigin(response: ServerResponse): void {
	response.setHeader('Access-Control-Allow-Origin', '*');
	response.setHeader('Access-Control-Allow-Methods', 'GET, POST, DELETE');
	response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
}

const listen = (server: Server) =>
	new Promise<number>((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address() satisfies AddressInfo | string | null;
			resolve(typeof address === 'object' && address ? address.port : 0);
		});
	});
