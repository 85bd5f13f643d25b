import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** A door on a port, behind which one server takes another's place without a moment in between. */
export interface Front {
	/** Leads all that is asked from now on to another port; ends when nothing is under way to the one before. */
	readonly leadTo: (port: number) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** Opens a door that leads nowhere yet. What is asked and answered goes through as it is. */
export async function openFront(port: number): Promise<Front> {
	let behind = 0;
	let underWay = new Set<Promise<unknown>>();
	const server = createServer((asked, answer) => {
		const passed = pass(asked, answer, behind);
		const own = underWay.add(passed);
		void passed.finally(() => own.delete(passed));
	}).listen(port, '127.0.0.1');
	await once(server, 'listening');
	return {
		leadTo: async (next) => {
			const before = underWay;
			underWay = new Set();
			behind = next;
			await Promise.all(before);
		},
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
}

const pass = (asked: IncomingMessage, answer: ServerResponse, port: number): Promise<void> =>
	new Promise((resolve) => {
		const { method, url: path, rawHeaders } = asked;
		const options = { host: 'localhost', port, method, path, headers: rawHeaders, agent: false };
		const further = request(options, (response) => {
			answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
			response.pipe(answer);
		});
		further.on('error', () => answer.destroy());
		answer.on('close', () => {
			further.destroy();
			resolve();
		});
		asked.pipe(further);
	});
