import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { clickAt, type Engine } from './engine.ts';
import { wrapBrowser } from './wrapper.ts';

const SessionSchema = z.object({
	sessionId: z.string(),
	capabilities: z.object({ browserVersion: z.string() }),
});
const AnswerSchema = z.object({ value: z.unknown() });

async function findPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}

/** WebKitGTK's own small browser, by its own driver, over WebDriver. */
export async function startWebKit(path: string): Promise<Engine> {
	const port = await findPort();
	const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
		stdio: 'ignore',
		detached: true,
	});
	const ask = async (method: string, route: string, body?: object): Promise<unknown> => {
		const response = await fetch(`http://127.0.0.1:${port}${route}`, {
			method,
			signal: AbortSignal.timeout(60_000),
			...(body ? { body: JSON.stringify(body) } : {}),
		});
		const answer: unknown = await response.json();
		if (!response.ok) throw new Error(JSON.stringify(answer));
		return AnswerSchema.parse(answer).value;
	};
	await untilAnswers(() => ask('GET', '/status'));
	const options = { binary: wrapBrowser(path), args: ['--automation'] };
	const start = async () =>
		SessionSchema.parse(
			await ask('POST', '/session', {
				capabilities: {
					alwaysMatch: { acceptInsecureCerts: true, 'webkitgtk:browserOptions': options },
				},
			})
		);
	let session = await start();
	const at = (route: string) => `/session/${session.sessionId}${route}`;
	const leave = () => ask('DELETE', at('')).catch(() => undefined);
	return {
		name: 'WebKitGTK',
		runners: 1,
		version: session.capabilities.browserVersion,
		open: async (url) => {
			const handles = z
				.array(z.string())
				.parse(await ask('GET', at('/window/handles')).catch(() => []));
			if (handles.length !== 1) {
				await leave();
				session = await start();
			}
			await ask('POST', at('/timeouts'), { pageLoad: 10_000 });
			await ask('POST', at('/url'), { url }).catch(() => undefined);
		},
		click: async () => {
			const move = { type: 'pointerMove', duration: 0, ...clickAt };
			const press = [
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			];
			const pointer = { type: 'pointer', id: 'mouse', actions: [move, ...press] };
			await ask('POST', at('/actions'), { actions: [pointer] });
		},
		close: async () => {
			await leave();
			if (driver.pid) process.kill(-driver.pid);
		},
	};
}

async function untilAnswers(ask: () => Promise<unknown>): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		try {
			await ask();
			return;
		} catch {
			await pause(100);
		}
	}
	throw new Error('The driver of WebKitGTK does not answer.');
}
