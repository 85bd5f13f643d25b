import { join } from 'node:path';
import { serveSite } from '../../../scripts/static-server.ts';
import { openFront } from './front.ts';
import type { Target } from './target.ts';

/** The server of `npm start`, which the browser tests use: what holds here should hold on hosts. */
export const own: Target = {
	name: 'npm start',
	sendsBuilt: true,
	install: async () => process.version.slice(1),
	start: async ({ port, release, base }) => {
		const front = await openFront(port);
		const serve = async (folder: string) => {
			const rules = join(folder, 'site');
			const server = await serveSite(0, { folder: `${join(rules, base)}/`, base, rules });
			await front.leadTo(Number(new URL(server.origin).port));
			return server;
		};
		let running = await serve(release);
		return {
			origin: `http://127.0.0.1:${port}`,
			switchTo: async (next) => {
				const before = running;
				running = await serve(next);
				await before.close();
			},
			close: async () => {
				await front.close();
				await running.close();
			},
		};
	},
};
