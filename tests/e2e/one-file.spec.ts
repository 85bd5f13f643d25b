import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import {
	chromium,
	type Browser,
	type BrowserContext,
	type FrameLocator,
	type Page,
} from '@playwright/test';
import { distFolder } from '../../scripts/static-server.ts';
import { encodeCapsule } from '../../src/lib/report/capsule.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { generateExport } from '../simulator/exports.ts';
import { makeKey } from '../simulator/keys.ts';
import { expect, getLaunchOptions, outcomeOf, readClipboard, test as base } from './site.ts';

const file = pathToFileURL(
	`${distFolder}downloads/engaging-networks-check-${currentVersion}.html`
).href;

/** A page of a browser that finds no host at all and is offline; what it asks for is written down. */
interface Offline {
	readonly page: Page;
	readonly requests: readonly string[];
}

const test = base.extend<{ readonly disk: Offline }, { readonly cutOff: Browser }>({
	cutOff: [
		async ({}, use) => {
			const browser = await chromium.launch(getLaunchOptions({ resolverRules: 'MAP * ~NOTFOUND' }));
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	disk: async ({ cutOff }, use) => {
		const context = await cutOff.newContext({ viewport: { width: 1280, height: 2000 } });
		await context.setOffline(true);
		const { page, requests, complaints } = await openFile(context);
		await use({ page, requests });
		expect(complaints).toEqual([]);
		expect(requests).toEqual([file]);
		await context.close();
	},
});

async function openFile(context: BrowserContext) {
	const page = await context.newPage();
	const requests: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto(file);
	return { page, requests, complaints };
}

async function openCheck(page: Page): Promise<FrameLocator> {
	await page.getByRole('button', { name: 'Open the check' }).click();
	const frame = page.frameLocator('iframe[data-sealed-box]');
	await expect(frame.getByLabel('API key')).toBeFocused();
	return frame;
}

test.describe('from a disk, with no network', () => {
	test('values are checked', async ({ disk: { page } }) => {
		const frame = await openCheck(page);
		await frame.getByLabel('API key').fill(makeKey('one file', 'key'));
		await expect(outcomeOf(frame, 'api-key-format')).toHaveAttribute('data-outcome', 'pass');
		await frame.getByLabel('Private token').fill('too short');
		await expect(outcomeOf(frame, 'private-token-format')).toHaveAttribute('data-outcome', 'fail');
		await frame.getByLabel('Remote Address').fill('9.9.9.9, 149.112.112.112');
		const addresses = outcomeOf(frame, 'remote-address-format');
		await expect(addresses).toHaveAttribute('data-outcome', 'fail');
		await expect(addresses.locator('[data-code=EN-E42]')).toHaveCount(1);
		await frame.getByRole('button', { name: 'Use the mended value' }).press('Enter');
		await expect(addresses).toHaveAttribute('data-outcome', 'pass');
	});

	test('an export file is read', async ({ disk: { page } }, info) => {
		const path = info.outputPath('export.csv');
		const written = createWriteStream(path);
		Readable.from(generateExport({ seed: 5, rows: 200 })).pipe(written);
		await finished(written);
		const frame = await openCheck(page);
		await frame.getByLabel('Export file', { exact: true }).setInputFiles(path);
		await expect(outcomeOf(frame, 'export-file')).toHaveAttribute('data-outcome', 'pass');
	});

	test('what came back in a terminal is read', async ({ disk: { page } }) => {
		const frame = await openCheck(page);
		await frame.getByLabel('us.engagingnetworks.app').check();
		await frame.getByText('Ask from your own terminal instead').click();
		await frame
			.getByLabel('What came back')
			.fill('HTTP/2 401\r\n\r\n{"message":"Invalid api key [x]","messageId":10000000}');
		const result = outcomeOf(frame, 'pasted-answer');
		await expect(result).toHaveAttribute('data-outcome', 'fail');
		await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E19');
	});

	test('a capsule of today’s format opens, and its problem unfolds', async ({ disk: { page } }) => {
		const capsule = encodeCapsule({
			...{ guide: currentVersion, minutes: 29_925_000, centre: 'us', browser: 'firefox' },
			...{ ticked: [14], ticket: '4711' },
			results: [{ check: 'api-key-format', outcome: 'fail', codes: ['EN-E09'] }],
		});
		const pasted = page.getByLabel('Paste the link');
		await pasted.fill(`See https://guides.example/report/#${capsule}`);
		await expect(page.locator('#capsule dl')).toContainText('4711');
		await page.locator('#capsule').getByRole('link', { name: 'EN-E09' }).click();
		await expect(page.locator('#EN-E09')).toHaveAttribute('open');
		await expect(page.locator('#EN-E09 h3').first()).toBeInViewport();
		await pasted.fill(`#${capsule.slice(0, -1)}0`);
		await expect(page.locator('#capsule')).toContainText('cut or changed');
	});

	test('a result goes out as a link, and is read again', async ({ disk: { page } }) => {
		const frame = await openCheck(page);
		await frame.getByLabel('API key').fill(makeKey('one file', 'copied'));
		await expect(outcomeOf(frame, 'api-key-format')).toHaveAttribute('data-outcome', 'pass');
		/* By the keyboard: a click in the moment after scrolling may be lost on its way. */
		await page.getByRole('button', { name: 'Copy result for support' }).press('Enter');
		await expect(page.getByText('Copied: a text with a link')).toBeVisible();
		const text = await readClipboard(page);
		expect(text).not.toContain(makeKey('one file', 'copied'));
		await page.getByLabel('Paste the link').fill(text);
		await expect(page.locator('#capsule [data-check=api-key-format]')).toHaveAttribute(
			'data-outcome',
			'pass'
		);
	});

	test('the steps of a problem and its page are in the file', async ({ disk: { page } }) => {
		const frame = await openCheck(page);
		await frame.getByLabel('API key').fill('too short');
		const result = outcomeOf(frame, 'api-key-format');
		const code = (await result.locator('[data-code]').first().getAttribute('data-code')) ?? '';
		const [problem] = await Promise.all([
			page.context().waitForEvent('page'),
			result.getByRole('button', { name: `More about ${code}` }).click(),
		]);
		await expect(problem.locator(`#${code}`)).toHaveAttribute('open');
		expect(problem.url()).toMatch(/^file:/);
		await problem.close();
		await result.getByRole('button', { name: 'Go to step EN-14' }).click();
		await expect(page.locator('#EN-14')).toBeFocused();
	});

	test('a question says that nothing can be reached', async ({ cutOff }) => {
		const context = await cutOff.newContext({ viewport: { width: 1280, height: 2000 } });
		await context.setOffline(true);
		const { page, requests } = await openFile(context);
		const frame = await openCheck(page);
		await frame.getByLabel('API key').fill(makeKey('one file', 'key'));
		await frame.getByLabel('ca.engagingnetworks.app').check();
		expect(requests).toEqual([file]);
		await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
		await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'unknown');
		await context.close();
	});
});

test('from a disk, with a network, the key is asked about at the chosen data centre alone', async ({
	page,
	en,
}) => {
	const key = en.keyFor('us', 'accepted');
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	await page.goto(file);
	const frame = await openCheck(page);
	await frame.getByLabel('API key').fill(key);
	await frame.getByLabel('us.engagingnetworks.app').check();
	expect([...hosts]).toEqual(['']);
	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
	await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'pass');
	await expect(outcomeOf(frame, 'rights')).toHaveAttribute('data-outcome', 'pass');
	expect([...hosts]).toEqual(['', 'us.engagingnetworks.app']);
	expect([...en.centres.ca.seen, ...en.centres.us2.seen]).toEqual([]);
	expect(en.centres.us.sessions.size).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the box takes on the ${colorScheme} theme of the system`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(file);
		const frame = await openCheck(page);
		await expect(frame.locator('html')).toHaveAttribute('data-theme', colorScheme);
	});
}
