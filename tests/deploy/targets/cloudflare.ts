import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startProgram, waitForAnswer, type RunningProgram } from './processes.ts';
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

/** Where npx keeps the program; it gets it where it is missing. */
function findWrangler(): string {
	const args = ['--yes', '--loglevel=error', '--package', wrangler, '-c', 'command -v wrangler'];
	const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`npx could not get ${wrangler}: ${stderr}`);
	return stdout.trim();
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
		const origin = `http://127.0.0.1:${place.port}`;
		const serve = async (release: string): Promise<RunningProgram> => {
			const options = ['--config', join(release, 'wrangler.json'), '--ip', '127.0.0.1'];
			const where = ['--port', String(place.port), '--inspector-port', '0'];
			const args = [findWrangler(), 'dev', ...options, ...where];
			const program = startProgram(process.execPath, args, quiet(place));
			await waitForAnswer(origin);
			return program;
		};
		let running = await serve(place.release);
		return {
			origin,
			/* The network itself switches all files in one; this run-time is started anew. */
			switchTo: async (next) => {
				await running.stop();
				running = await serve(next);
			},
			close: () => running.stop(),
		};
	},
};
