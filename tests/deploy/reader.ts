import assert from 'node:assert/strict';
import { chromium, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { makeKey } from '../simulator/keys.ts';
import { outcomeOf, paste } from '../e2e/site.ts';

/** Readers who share a browser, and all that went wrong for them. */
export interface Readers {
	/** A page of a reader who has nothing of the site yet. */
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

export function createReaders(browser: Browser, origin: string): Readers {
	const troubles: string[] = [];
	const contexts: BrowserContext[] = [];
	const openPage = async () => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 2000 } });
		context.setDefaultTimeout(20_000);
		contexts.push(context);
		watch(context, origin, (trouble) => troubles.push(trouble));
		return context.newPage();
	};
	const close = async () => {
		for (const context of contexts) await context.close();
	};
	return { openPage, troubles, close };
}

function watch(context: BrowserContext, origin: string, report: (trouble: string) => void): void {
	context.on('console', (message) => {
		if (message.type() === 'error') report(`${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => report(String(error.error())));
	context.on('response', (response) => {
		if (response.status() >= 400) report(`${response.status()} ${response.url()}`);
	});
	context.on('request', (request) => {
		const isOwn = request.url().startsWith(`${origin}/`);
		if (!isOwn && !/^(?:data|about|blob):/.test(request.url())) {
			report(`asked for ${request.url()}`);
		}
	});
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
