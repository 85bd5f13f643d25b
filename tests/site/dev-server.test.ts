import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below `src/` with a hash of what is in it. */
async function hashSources(): Promise<Readonly<Record<string, string>>> {
	const entries = await readdir(`${root}src`, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const hashed = await Promise.all(
		files.map(async ({ parentPath, name }) => {
			const path = `${parentPath}/${name}`;
			return [
				path,
				createHash('sha256')
					.update(await readFile(path))
					.digest('hex'),
			] as const;
		})
	);
	return Object.fromEntries(hashed);
}

/** Starts the development server and returns its address; `stop` ends it. */
async function startDevServer() {
	const astro = `${root}node_modules/astro/bin/astro.mjs`;
	const server = spawn(process.execPath, [astro, 'dev', '--port', '4390'], {
		cwd: root,
		env: { ...process.env, NODE_ENV: 'development', VITEST: undefined },
	});
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	let said = '';
	const address = await new Promise<string>((resolve, reject) => {
		server.stdout.on('data', (text) => {
			said += String(text);
			const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
			if (url) resolve(url);
		});
		server.once('exit', () => reject(new Error(`The development server ended: ${said}`)));
	});
	return {
		address,
		stop: async () => {
			server.kill();
			await ended;
		},
	};
}

test('the development server serves the guide and writes nothing into src/', async () => {
	const before = await hashSources();
	const { address, stop } = await startDevServer();
	const page = await fetch(`${address}/engaging-networks/credentials/`);
	const html = await page.text();
	await stop();
	expect(html).toContain('data-step="EN-14"');
	expect(await hashSources()).toEqual(before);
}, 120_000);
