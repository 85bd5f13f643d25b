import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openFront } from './front.ts';
import { findPort, startProgram, waitForAnswer, type RunningProgram } from './processes.ts';
import type { Place, Target } from './target.ts';

/** Fetched when it is asked for: with it, every install of the project would be 230 MB larger. */
const wrangler = 'wrangler@4.164.0';

/** Nothing is reported, looked for or written outside the folder. */
const quiet = ({ folder }: Pick<Place, 'folder'>) => ({
	CI: '1',
	CLOUDFLARE_CF_FETCH_ENABLED: 'false',
	WRANGLER_SEND_METRICS: 'false',
	WRANGLER_SEND_ERROR_REPORTS: 'false',
	WRANGLER_HIDE_BANNER: 'true',
	WRANGLER_LOG_PATH: folder,
	WRANGLER_REGISTRY_PATH: folder,
	XDG_CONFIG_HOME: folder,
	NO_UPDATE_NOTIFIER: '1',
});

let found: string | undefined;

/** Where npx keeps the program; it gets it where it is missing. */
function findWrangler(): string {
	if (found !== undefined) return found;
	const args = ['--yes', '--loglevel=error', '--package', wrangler, '-c', 'command -v wrangler'];
	const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`npx could not get ${wrangler}: ${stderr}`);
	return (found = stdout.trim());
}

/** Cloudflare’s own run-time, workerd, on this machine. */
export const cloudflare: Target = {
	name: 'Cloudflare',
	sendsBuilt: false,
	install: async () => {
		findWrangler();
		return wrangler.replace('@', ' ');
	},
	start: async (place) => {
		const front = await openFront(place.port);
		const serve = async (release: string): Promise<RunningProgram> => {
			const port = await findPort();
			const options = ['--config', join(release, 'wrangler.json'), '--ip', '127.0.0.1'];
			const ports = ['--port', String(port), '--inspector-port', '0'];
			const args = [findWrangler(), 'dev', ...options, ...ports];
			const program = startProgram(process.execPath, args, quiet(place));
			await waitForAnswer(`http://127.0.0.1:${port}`);
			await front.leadTo(port);
			return program;
		};
		let running = await serve(place.release);
		return {
			origin: `http://127.0.0.1:${place.port}`,
			/* As the network does it: all files in one. This server cannot, so that another one takes over. */
			switchTo: async (next) => {
				const before = running;
				running = await serve(next);
				await before.stop();
			},
			close: async () => {
				await front.close();
				await running.stop();
			},
		};
	},
};
