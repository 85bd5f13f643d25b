import type { ServerResponse } from 'node:http';
import type { SimulatedAnswer } from './faulty-answers.ts';

const json = { 'Content-Type': 'application/json' };

/** Sends a recorded answer over a real connection. A host that answers at all cannot be `no-host`. */
export function play(
	answer: SimulatedAnswer,
	response: ServerResponse,
	key: string,
	token: string
): void {
	switch (answer.kind) {
		case 'answer':
			response.writeHead(answer.status, { 'Content-Type': answer.type });
			response.end(answer.body(key, token));
			return;
		case 'redirect':
			response.writeHead(302, { Location: answer.to }).end();
			return;
		case 'cut-off':
			response.writeHead(200, { ...json, 'Content-Length': '80' });
			response.write(answer.sent, () => response.destroy());
			return;
		case 'hangs':
			response.writeHead(200, { ...json, 'Content-Length': '80' });
			response.write(answer.sent);
			return;
		case 'silence':
			return;
		case 'reset':
		case 'no-host':
			response.destroy();
	}
}
