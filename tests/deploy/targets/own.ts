import { join } from 'node:path';
import { serveSite } from '../../../scripts/static-server.ts';
import type { Target } from './target.ts';

/** The server of `npm start`, which the browser tests use: what holds here should hold on hosts. */
export const own: Target = {
	name: 'npm start',
	sendsBuilt: true,
	install: async () => process.version.slice(1),
	start: async ({ port, release, base }) => {
		const serve = (folder: string) => {
			const rules = join(folder, 'site');
			return serveSite(port, { folder: `${join(rules, base)}/`, base, rules });
		};
		let running = await serve(release);
		return {
			origin: running.origin,
			switchTo: async (next) => {
				await running.close();
				running = await serve(next);
			},
			close: () => running.close(),
		};
	},
};
