import type { ServerResponse } from 'node:http';

/** What can go wrong on the way, by name. */
export type Fault =
	| 'silent'
	| 'reset'
	| 'cut-off'
	| 'hangs-in-body'
	| 'maintenance-page'
	| 'proxy-page'
	| 'empty'
	| 'redirect'
	| 'unfamiliar-words'
	| 'endless'
	| 'start-page-redirects'
	| 'session-stays';

const html = { 'Content-Type': 'text/html' };

/** Faults of one request alone, which the simulator itself knows. */
export type PathFault = Exclude<Fault, 'session-stays' | 'start-page-redirects'>;

/** Answers a request wrongly. */
export function spoil(fault: PathFault, response: ServerResponse): void {
	switch (fault) {
		case 'silent':
			return;
		case 'reset':
			response.destroy();
			return;
		case 'cut-off':
			response.writeHead(200, { 'Content-Length': '80', 'Content-Type': 'application/json' });
			response.write('{"expires":3600000,"ens-auth', () => response.destroy());
			return;
		case 'hangs-in-body':
			response.writeHead(200, { 'Content-Length': '80', 'Content-Type': 'application/json' });
			response.write('{"expires":36');
			return;
		case 'maintenance-page':
			response.writeHead(503, html).end('<!doctype html><h1>We will be back soon</h1>');
			return;
		case 'proxy-page':
			response.writeHead(200, html).end('<html><form>Sign in to the network</form></html>');
			return;
		case 'empty':
			response.writeHead(200).end();
			return;
		case 'redirect':
			response.writeHead(302, { Location: 'https://us.engagingnetworks.app/elsewhere' }).end();
			return;
		case 'unfamiliar-words':
			response.writeHead(403).end(JSON.stringify({ message: 'Not today', messageId: 1 }));
			return;
		case 'endless':
			response.writeHead(200);
			for (let part = 0; part < 40; part += 1) response.write('x'.repeat(10_000));
			response.end();
	}
}
