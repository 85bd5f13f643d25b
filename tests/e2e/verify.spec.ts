import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { distFolder } from '../../scripts/static-server.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { expect, test } from './site.ts';

/* A browser's cache is asked for what it may not have. */
test.use({ allowedComplaint: /ERR_CACHE_MISS/ });

/** Verifies the page, and returns the paths by verdict. */
async function verify(
	page: Page,
	address = '/trust/'
): Promise<Readonly<Record<string, readonly string[]>>> {
	await page.goto(address);
	await page.getByRole('button', { name: 'Verify this page' }).click();
	const verifier = page.locator('verify-page');
	await expect(verifier.getByRole('status')).toContainText('files checked.');
	const rows = await verifier
		.locator('[data-verdict]')
		.evaluateAll((nodes) =>
			nodes.map((node) => [node.dataset['verdict'] ?? '', node.firstChild?.textContent ?? ''])
		);
	return Object.fromEntries(
		[...new Set(rows.map(([verdict = '']) => verdict))].map((verdict) => [
			verdict,
			rows.filter(([each]) => each === verdict).map(([, path = '']) => path),
		])
	);
}

const summary = (page: Page) => page.locator('verify-page').getByRole('status');

test('all that the page, the guide and the check are made of is as published', async ({ page }) => {
	const { same = [], 'not-kept': notKept = [], ...others } = await verify(page);
	expect(others).toEqual({});
	expect(same).toContain('trust/index.html');
	/* Not opened in this browser. */
	for (const path of [
		'engaging-networks/check/index.html',
		'engaging-networks/credentials/index.html',
	]) {
		expect(notKept).toContain(path);
	}
	for (const kind of ['key', 'values', 'check', 'error']) {
		for (const language of languages) {
			const bundle = `_astro/${kind}-${language}.`;
			expect(notKept.filter((path) => path.startsWith(bundle))).toHaveLength(1);
		}
	}
	for (const script of await page.locator('script[src]').all()) {
		expect(same).toContain((await script.getAttribute('src'))?.slice(1));
	}
	await expect(summary(page)).toHaveText(
		`${same.length + notKept.length} files checked. The server sends all of them as in the published list. ` +
			`Your browser keeps a copy of ${same.length} of them, and those are the same.`
	);
	await expect(page.locator('verify-page [data-list]')).toHaveText(/is [0-9a-f]{64}$/);
});

test('verifying leaves no copy that a second time would be compared', async ({ page }) => {
	const first = await verify(page);
	expect(await verify(page)).toEqual(first);
});

test('a file that the server changed is named', async ({ page }) => {
	await page.route('**/_astro/check-en.*.js', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `${await response.text()}\n` });
	});
	/* A browser whose requests are looked at keeps nothing. */
	const { 'not-kept': same = [], ...others } = await verify(page);
	expect(Object.keys(others)).toEqual(['sent-differs']);
	expect(others['sent-differs']?.map((path) => path.split('.')[0])).toEqual(['_astro/check-en']);
	expect(same.length).toBeGreaterThan(10);
	await expect(summary(page)).toContainText('1 of them aren’t as in the published list.');
});

test('a copy that the browser keeps, and that is another, is named', async ({ page, site }) => {
	let answers = 0;
	/* The site, but for a style sheet that is another one when it is sent for the first time. */
	const server = createServer(async ({ url = '/' }, response) => {
		const { status, headers, ...sent } = await fetch(`${site.origin}${url}`).then(
			async (answer) => ({
				status: answer.status,
				headers: answer.headers,
				body: Buffer.from(await answer.arrayBuffer()),
			})
		);
		for (const name of ['content-type', 'cache-control']) {
			response.setHeader(name, headers.get(name) ?? '');
		}
		const changed = /print\..*css$/.test(url) && answers++ === 0;
		response
			.writeHead(status)
			.end(changed ? Buffer.concat([sent.body, Buffer.from('\n')]) : sent.body);
	}).listen(0, 'localhost');
	await new Promise((resolve) => server.once('listening', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : '';
	const {
		same = [],
		'not-kept': notKept = [],
		...others
	} = await verify(page, `http://localhost:${port}/trust/`);
	server.close();
	server.closeAllConnections();
	expect(Object.keys(others)).toEqual(['kept-differs']);
	expect(others['kept-differs']?.map((path) => path.split('.')[0])).toEqual(['_astro/print']);
	expect(same).toContain('trust/index.html');
	expect(notKept.length).toBeGreaterThan(10);
});

test.describe('a file', () => {
	test.use({ allowedComplaint: /500|ERR_CACHE_MISS/ });

	test('that is not in the list, and one that cannot be read, are named', async ({ page }) => {
		await page.route('**/SHA256SUMS', async (route) => {
			const sums = await readFile(`${distFolder}SHA256SUMS`, 'utf8');
			await route.fulfill({ body: sums.replace(/^.* {2}trust\/index\.html\n/m, '') });
		});
		await page.route('**/engaging-networks/check/', (route) => route.fulfill({ status: 500 }));
		const { 'not-kept': same = [], ...others } = await verify(page);
		expect(others).toEqual({
			'not-listed': ['trust/index.html'],
			'not-read': ['engaging-networks/check/index.html'],
		});
		expect(same.length).toBeGreaterThan(10);
	});
});

for (const [name, body] of [
	['no list', ''],
	['a page in the place of the list', '<!doctype html><title>Not found</title>\n'],
] as const) {
	test(`with ${name}, nothing is said to be right`, async ({ page }) => {
		await page.route('**/SHA256SUMS', (route) => route.fulfill({ body }));
		await page.goto('/trust/');
		await page.getByRole('button', { name: 'Verify this page' }).click();
		await expect(summary(page)).toHaveText(
			'The published list could not be read, so nothing was compared.'
		);
		await expect(page.locator('verify-page [data-verdict]')).toHaveCount(0);
	});
}

test('without a secure context it says so', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'isSecureContext', { value: false })
	);
	await page.goto('/trust/');
	await page.getByRole('button', { name: 'Verify this page' }).click();
	await expect(summary(page)).toContainText('only on a page that came over https');
});

test('a server that stops answering ends in a sentence that says so', async ({ page }) => {
	/* A second in place of twenty. */
	await page.addInitScript(() => {
		const { timeout } = AbortSignal;
		AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds / 20);
	});
	/* Never answered. */
	await page.route('**/engaging-networks/check/', () => undefined);
	await page.goto('/trust/');
	const button = page.getByRole('button', { name: 'Verify this page' });
	await button.click();
	await expect(summary(page)).toHaveText(
		'The server stopped answering, so not all files could be compared. Try again later.'
	);
	await expect(page.locator('verify-page [data-verdict]')).toHaveCount(0);
	await expect(button).toHaveAttribute('aria-busy', 'false');
});
