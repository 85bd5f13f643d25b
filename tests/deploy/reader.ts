import assert from 'node:assert/strict';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { makeKey } from '../simulator/keys.ts';
import { outcomeOf, paste } from '../e2e/site.ts';

/** A reader with a browser, and all that went wrong for them. */
export interface Reader {
	readonly openPage: () => Promise<Page>;
	/** Complaints of the console, requests that failed or left the site. */
	readonly troubles: readonly string[];
	readonly close: () => Promise<void>;
}

/** The host asks for no name but its own, and the browser knows no other. */
export const launchBrowser = (executablePath: string): Promise<Browser> =>
	chromium.launch({
		executablePath,
		args: [
			...['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
		],
	});

export async function createReader(browser: Browser, origin: string): Promise<Reader> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 2000 } });
	context.setDefaultTimeout(20_000);
	const troubles: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') troubles.push(`${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => troubles.push(String(error.error())));
	context.on('response', (response) => {
		if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
	});
	context.on('request', (request) => {
		if (!/^(?:data|about|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
			troubles.push(`asked for ${request.url()}`);
	});
	return { openPage: () => context.newPage(), troubles, close: () => context.close() };
}

export const boxTitles = { old: 'Sealed box', next: 'Sealed box (next)' } as const;

/** Opens the box of a page: that of the release which is expected gives its verdict. */
export async function useBox(page: Page, release: keyof typeof boxTitles): Promise<void> {
	await page.locator('#EN-14').getByRole('button', { name: 'Check your' }).click();
	await enterKey(page);
	const handle = await page.locator('#EN-14 iframe[data-sealed-box]').elementHandle();
	assert.equal(await (await handle?.contentFrame())?.title(), boxTitles[release]);
}

/** Puts half a key into the open box, and then a whole one, in place of what is there. */
export async function enterKey(page: Page): Promise<void> {
	const frame = page.frameLocator('#EN-14 iframe[data-sealed-box]');
	const key = makeKey('deploy', 'a key');
	for (const [text, outcome] of [
		[key.slice(0, 17), 'fail'],
		[key, 'pass'],
	] as const) {
		await frame.getByRole('textbox').first().fill(text);
		const verdict = outcomeOf(frame, 'api-key-format');
		await expect(verdict).toHaveAttribute('data-outcome', outcome);
	}
}

/** Opens a box and pastes half a key from the clipboard, with the keyboard. */
export async function pasteIntoBox(page: Page): Promise<void> {
	await page.locator('#EN-14').getByRole('button', { name: 'Check your' }).click();
	const frame = page.frameLocator('#EN-14 iframe[data-sealed-box]');
	await expect(frame.getByRole('textbox').first()).toBeFocused();
	await paste(page, makeKey('deploy', 'half a key').slice(0, 17));
	const verdict = outcomeOf(frame, 'api-key-format');
	await expect(verdict).toHaveAttribute('data-outcome', 'fail');
}

/** Finds a step by its id, sees the name of the guide as its release has it, and goes to the step. */
export async function useSearch(page: Page, guideName: RegExp): Promise<void> {
	await page.getByRole('button', { name: 'Search' }).click();
	const search = page.getByRole('searchbox', { name: 'Search' });
	const first = page.getByRole('dialog', { name: 'Search' }).getByRole('link').first();
	await search.fill('get your credentials');
	await expect(first.locator('.found-title')).toHaveText(guideName);
	await search.fill('EN-14');
	await expect(first).toContainText('EN-14');
	await search.press('Enter');
	await expect(page).toHaveURL(/#EN-14$/);
}
