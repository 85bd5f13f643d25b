import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A door on a port, behind which one server takes another's place without a moment in between. */
export interface Front {
	/** Leads new connections to another port. */
	readonly leadTo: (port: number) => void;
	readonly close: () => Promise<void>;
}

/** Opens a door that leads nowhere yet. */
export async function openFront(port: number): Promise<Front> {
	let behind = 0;
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		const other = connect(behind, 'localhost');
		for (const [one, peer] of [
			[socket, other],
			[other, socket],
		] as const) {
			sockets.add(one);
			one.on('error', () => peer.destroy()).on('close', () => sockets.delete(one));
			one.pipe(peer);
		}
	}).listen(port, '127.0.0.1');
	await once(server, 'listening');
	return {
		leadTo: (next) => (behind = next),
		close: async () => {
			server.close();
			for (const socket of sockets) socket.destroy();
			await once(server, 'close');
		},
	};
}
