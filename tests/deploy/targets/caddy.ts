import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPort, findProgram, pointTo, startProgram, waitForAnswer } from './processes.ts';
import type { Target } from './target.ts';

export const caddy: Target = {
	name: 'Caddy',
	sendsBuilt: true,
	install: async () => findProgram('/usr/bin/caddy', ['version'], ['caddy']),
	start: async ({ port, folder, release }) => {
		const [config, origin] = [join(folder, 'Caddyfile'), `http://127.0.0.1:${port}`];
		const admin = `127.0.0.1:${await findPort()}`;
		await pointTo(join(folder, 'current'), release);
		const options = `{\n\tadmin ${admin}\n\tauto_https off\n}\n`;
		await writeFile(config, `${options}import ${folder}/current/Caddyfile\n`);
		const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
		const args = ['--config', config, '--adapter', 'caddyfile'];
		const { stop } = startProgram('/usr/bin/caddy', ['run', ...args], env);
		await waitForAnswer(origin);
		return {
			origin,
			switchTo: async (next) => {
				await pointTo(join(folder, 'current'), next);
				const reload = ['reload', ...args, '--address', admin];
				const { status, stderr } = spawnSync('/usr/bin/caddy', reload, { encoding: 'utf8' });
				if (status !== 0) throw new Error(`Caddy did not reload: ${stderr}`);
			},
			close: stop,
		};
	},
};
