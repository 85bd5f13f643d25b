import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Socket, type Server } from 'node:net';
import type { TLSSocket } from 'node:tls';
import selfsigned from 'selfsigned';
import { attacks } from '../../src/components/red-team/attacks/attacks.ts';
import {
	addressOf,
	attackAt,
	dataCentreAddress,
	namesAddress,
	readName,
	resolveName,
} from './addresses.ts';
import { canWrap } from './engines/wrapper.ts';
import { serveNames } from './names.ts';

/** How something arrived. `kept`: in the browser; `said`: the frame itself is certain. */
export type Layer = 'name' | 'connection' | 'request' | 'packet' | 'kept' | 'said';

export interface Sinks {
	readonly port: number;
	/** Whether names are served, and so whether a look-up is seen: not everywhere is that allowed. */
	readonly names: boolean;
	/** What arrived in a run, by attack. */
	readonly arrived: (run: number) => ReadonlyMap<string, ReadonlySet<Layer>>;
	readonly record: (run: number, id: string, layer: Layer) => void;
	/** A bare connection has no run in it: it belongs to this one. */
	readonly setRun: (run: number) => void;
	/** When something last arrived, by `performance.now`. */
	readonly lastArrival: () => number;
	readonly close: () => Promise<void>;
}

type Record = (id: string | undefined, layer: Layer, run?: number) => void;

/** Places to leak to, on this machine: names, connections, requests, packets. */
export async function startSinks(): Promise<Sinks> {
	const runs = new Map<number, Map<string, Set<Layer>>>();
	let current = 0;
	let last = 0;
	const getRun = (run: number) => runs.get(run) ?? new Map<string, Set<Layer>>();
	const record: Record = (id, layer, run = current) => {
		if (id === undefined) return;
		last = performance.now();
		const found = getRun(run);
		runs.set(run, found.set(id, (found.get(id) ?? new Set()).add(layer)));
	};
	const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'sink' }]);
	const server = createHttpsSink({ key, cert }, record);
	const centres = createHttpsSink({ key, cert }, record);
	const port = await listen(server, 0, '0.0.0.0');
	await listen(centres, 443, dataCentreAddress).catch(() => undefined);
	const packets = await Promise.all(
		attacks.map(({ id }, index) => bindPackets(port, addressOf(index), () => record(id, 'packet')))
	);
	const names = canWrap()
		? await serveNames(namesAddress, (name) => {
				const read = readName(name);
				record(read?.id, 'name', read?.run);
				return resolveName(name);
			}).catch(() => undefined)
		: undefined;
	return {
		...{ port, names: names !== undefined },
		arrived: getRun,
		record: (run, id, layer) => record(id, layer, run),
		setRun: (run) => (current = run),
		lastArrival: () => last,
		close: async () => {
			names?.close();
			for (const each of packets) each.close();
			for (const each of [server, centres]) {
				each.closeAllConnections();
				each.close();
			}
		},
	};
}

function createHttpsSink(certificate: { key: string; cert: string }, record: Record) {
	const server = createServer(certificate, (request, response) => {
		recordRequest(request, record);
		answer(request, response);
	});
	server.on('connection', (socket) => {
		if (socket instanceof Socket) record(attackAt(socket.localAddress ?? ''), 'connection');
	});
	server.on('secureConnection', (socket: TLSSocket & { servername?: string | false }) => {
		const read = readName(String(socket.servername ?? ''));
		record(read?.id, 'connection', read?.run);
	});
	server.on('upgrade', (request, socket) => {
		recordRequest(request, record);
		socket.destroy();
	});
	server.on('tlsClientError', () => undefined);
	server.on('clientError', (_, socket) => socket.destroy());
	return server;
}

function recordRequest({ headers, url = '' }: IncomingMessage, record: Record): void {
	const read = readName((headers.host ?? '').replace(/:\d+$/, ''));
	const [, id] = /leak-attempt\/([\w-]+)/.exec(url) ?? [];
	record(read?.id ?? id, 'request', read?.run);
}

const types: Readonly<Partial<{ [destination: string]: string }>> = {
	script: 'text/javascript',
	worker: 'text/javascript',
	sharedworker: 'text/javascript',
	serviceworker: 'text/javascript',
	audioworklet: 'text/javascript',
	paintworklet: 'text/javascript',
	style: 'text/css',
	document: 'text/html',
	iframe: 'text/html',
	image: 'image/svg+xml',
	manifest: 'application/manifest+json',
};

/** Whatever was asked for, something of its kind that any site may read. */
export function answer(request: IncomingMessage, response: ServerResponse): void {
	const destination = String(request.headers['sec-fetch-dest'] ?? '');
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
	response.writeHead(200, {
		'Content-Type': types[destination] ?? 'text/plain',
		'Access-Control-Allow-Origin': '*',
		'Access-Control-Allow-Headers': '*',
		'Cross-Origin-Resource-Policy': 'cross-origin',
		'Cache-Control': 'no-store',
	});
	response.end(destination === 'image' ? svg : '');
}

function listen(server: Server, port: number, address: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, address, () => {
			const bound = server.address();
			resolve(typeof bound === 'object' && bound ? bound.port : port);
		});
	});
}

function bindPackets(port: number, address: string, told: () => void): Promise<UdpSocket> {
	const socket = createSocket('udp4');
	socket.on('message', told);
	return new Promise((resolve, reject) => {
		socket.once('error', reject);
		socket.bind(port, address, () => resolve(socket));
	});
}
