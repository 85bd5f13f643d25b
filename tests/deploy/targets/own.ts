import { join } from 'node:path';
import { serveSite } from '../../../scripts/static-server.ts';
import type { Target } from './target.ts';

/** The server of `npm start`, which the browser tests use: what holds here should hold there. */
export const createOwn = (base: string): Target => ({
	name: 'npm start',
	sendsBuilt: true,
	install: async () => process.version,
	start: async ({ port, release }) => {
		const serve = (folder: string) =>
			serveSite(port, {
				folder: `${join(folder, 'site', base)}/`,
				base,
				rules: join(folder, 'site'),
			});
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
});
