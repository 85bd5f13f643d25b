import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type RunningServer } from '../../scripts/static-server.ts';

let folder: string;
let site: RunningServer;

const write = (name: string, text: string) => writeFile(join(folder, name), text);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'static-server-'));
	for (const name of ['index.html', '404.html', '_headers', '_redirects', '.assetsignore']) {
		await write(name, name);
	}
	site = await serveSite(0, { folder, base: '', rules: folder });
});

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

test.each(['a page that has grown since the start', 'short'])(
	'sends all of a page that was built again while it is served: %s',
	async (text) => {
		await write('index.html', text);
		const answer = await fetch(site.address);
		expect(answer.headers.get('content-length')).toBe(String(text.length));
		expect(await answer.text()).toBe(text);
	}
);

test('sends a page that came after the start, and no hidden file', async () => {
	await write('new.txt', 'new');
	expect(await (await fetch(`${site.address}new.txt`)).text()).toBe('new');
	expect((await fetch(`${site.address}.assetsignore`)).status).toBe(404);
});
