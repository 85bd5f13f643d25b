/**
 * Measures the figures of CONTRIBUTING.md and prints them as a table: `npm run figures` for the
 * built site in a browser, `npm run figures -- clone` for both commands from a clean clone,
 * `npm run figures -- versions` for a site of 20 versions, `npm run figures -- parsers` for what the
 * parsers make of random texts, `npm run figures -- export` for the reader of export files.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { measureParsers } from './figures-parsers.ts';
import { measureVersions } from './figures-versions.ts';
import { serveSite } from './static-server.ts';

const guide = '/engaging-networks/credentials/';
const rows: (readonly [string, string])[] = [];

if (process.argv[2] === 'clone') await measureClone();
else if (process.argv[2] === 'export') await import('./figures-export.ts');
else if (process.argv[2] === 'parsers') rows.push(...measureParsers());
else if (process.argv[2] === 'versions') rows.push(...measureVersions());
else await measureSite();

if (rows.length > 0) console.log('\n| Figure | Measured |\n| --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

async function measureSite() {
	const site = await serveSite(0);
	const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
	const browser = await chromium.launch({ executablePath: await findBrowser(), args });
	const page = await browser.newPage({ baseURL: site.origin });
	const sent = await countBytes(page);
	await page.goto(guide, { waitUntil: 'networkidle' });
	const closed = sent.take();
	await page.locator('#EN-14').getByRole('button', { name: 'Check your' }).click();
	await page.frameLocator('iframe').getByLabel('API key').waitFor();
	const opened = sent.take();
	rows.push(
		...Object.entries(closed).map(
			([type, bytes]) => [`Guide, boxes closed: ${type}, bytes sent`, String(bytes)] as const
		),
		['Guide, boxes closed: all, bytes sent', String(sum(closed))],
		['A box, opened: bytes sent', String(sum(opened))],
		...(await timePastes(page))
	);
	await browser.close();
	await site.close();
}

function sum(bytes: Readonly<Record<string, number>>): number {
	return Object.values(bytes).reduce((total, each) => total + each, 0);
}

/** Counts bytes on the wire by kind, headers included; `take` gives them and starts anew. */
async function countBytes(page: Page) {
	const session = await page.context().newCDPSession(page);
	const kinds = new Map<string, string>();
	let bytes: Record<string, number> = {};
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId) ?? 'Other';
		bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
	});
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	return {
		take: () => {
			const taken = bytes;
			bytes = {};
			return taken;
		},
	};
}

/** From a paste to the verdict in the page, and to the frame after it, 1,000 times. */
async function timePastes(page: Page) {
	const texts = Array.from({ length: 1_000 }, (_, at) =>
		at % 2 ? randomUUID() : `API Key: ${randomUUID().replaceAll('-', '–')}\n`
	);
	const times = await page
		.frameLocator('iframe')
		.locator('body > div')
		.evaluate(async (root, pasted) => {
			const area = root.querySelector('textarea');
			const measured: [number, number][] = [];
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			for (const [at, text] of pasted.entries()) {
				await frame();
				area?.select();
				const start = performance.now();
				document.execCommand('insertText', false, text);
				await Promise.resolve();
				const verdict = root.querySelector('[data-check=api-key-format]');
				const right = verdict?.getAttribute('data-outcome') === (at % 2 ? 'pass' : 'fail');
				if (!right) throw new Error(`no verdict on paste ${at}`);
				const said = performance.now();
				await frame();
				measured.push([said - start, performance.now() - start]);
			}
			return measured;
		}, texts);
	const at = (part: number, which: 0 | 1) =>
		`${times
			.map((each) => each[which])
			.toSorted((one, other) => one - other)
			[Math.floor(part * times.length)]?.toFixed(1)} ms`;
	return [
		['Verdict in the page after a paste, median of 1,000', at(0.5, 0)],
		['Verdict in the page after a paste, 99th percentile', at(0.99, 0)],
		['Next frame after a paste, median of 1,000', at(0.5, 1)],
		['Next frame after a paste, 99th percentile', at(0.99, 1)],
	] as const;
}

async function measureClone() {
	const folder = mkdtempSync(join(tmpdir(), 'guides-'));
	const root = fileURLToPath(new URL('../', import.meta.url));
	const env = { ...process.env, PORT: '4399' };
	try {
		spawnSync('git', ['clone', '--quiet', root, folder], { stdio: 'inherit' });
		const begin = performance.now();
		const server = spawn('npm', ['start'], { cwd: folder, env, detached: true });
		await new Promise<void>((resolve, reject) => {
			server.stdout.on('data', (text) => String(text).includes('is served on') && resolve());
			server.on('exit', () => reject(new Error('npm start ended early')));
		});
		rows.push(['`npm start`, clean clone to served page', seconds(begin)]);
		process.kill(-(server.pid ?? 0));
		rmSync(join(folder, 'node_modules'), { recursive: true });
		const beginTest = performance.now();
		const { status } = spawnSync('npm', ['test'], { cwd: folder, env, stdio: 'inherit' });
		rows.push([`\`npm test\`, clean clone, exit ${status}`, seconds(beginTest)]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function seconds(begin: number): string {
	return `${((performance.now() - begin) / 1_000).toFixed(0)} s`;
}
