import type { Page } from '@playwright/test';
import { expect, guidePath, test } from './site.ts';

/* A window that shows a box or none. */
test.use({ viewport: { width: 1280, height: 600 } });

/** The files of the guide's boxes, as they are fetched. */
function listBoxFiles(page: Page): readonly string[] {
	const files: string[] = [];
	page.on('request', (request) => {
		const [, kind] = /\/_astro\/(key|values)-en\.[^/]+\.js$/.exec(request.url()) ?? [];
		if (kind !== undefined) files.push(kind);
	});
	return files;
}

/** Comes back when the page has come and has nothing else to do: then a box in view would be loaded. */
const untilIdle = (page: Page) =>
	page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve)));

test('the file of a box is loaded when the reader comes near, once, and opens nothing by itself', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const heard: string[] = [];
		Reflect.set(window, 'heard', heard);
		const listen = window.addEventListener.bind(window);
		window.addEventListener = (type: string, heeds: EventListenerOrEventListenerObject) => {
			heard.push(type);
			listen(type, heeds);
		};
	});
	const heard = () => page.evaluate(() => String(Reflect.get(window, 'heard')).split(','));
	const files = listBoxFiles(page);
	await page.goto(guidePath, { waitUntil: 'networkidle' });
	await untilIdle(page);
	expect(files).toEqual([]);
	const button = page.locator('#EN-14').getByRole('button', { name: 'Check your API key here' });
	const near = page.waitForResponse(/\/_astro\/key-en\./);
	await button.scrollIntoViewIfNeeded();
	await (await near).finished();
	await untilIdle(page);
	await expect(page.locator('iframe')).toHaveCount(0);
	expect(await heard()).not.toContain('message');
	await button.click();
	await expect(page.locator('iframe[data-sealed-box]')).toHaveAttribute('title', /API key/);
	expect(await heard()).toContain('message');
	expect(files.filter((kind) => kind === 'key')).toEqual(['key']);
});

test('an empty frame stands ready out of sight once its button is pointed at', async ({ page }) => {
	await page.goto(`${guidePath}#EN-14`, { waitUntil: 'networkidle' });
	const measure = () => page.evaluate(() => document.documentElement.scrollHeight);
	const before = await measure();
	const button = page.locator('#EN-14').getByRole('button', { name: 'Check your API key here' });
	await button.hover();
	const iframe = page.locator('#EN-14 iframe[data-sealed-box]');
	const field = page.frameLocator('#EN-14 iframe').getByLabel('API key');
	await field.waitFor({ state: 'attached' });
	await expect(iframe).toBeHidden();
	expect(await measure()).toBe(before);
	await button.press('Tab');
	await expect(iframe).not.toBeFocused();
	await iframe.evaluate((element) => Reflect.set(element, 'stoodReady', true));
	await button.click();
	await expect(field).toBeFocused();
	expect(await iframe.evaluate((element) => Reflect.get(element, 'stoodReady'))).toBe(true);
});

test('what a box practises does not begin before it is opened', async ({ page }) => {
	await page.goto('/p/EN-E05/');
	const button = page.getByRole('button', { name: 'See it happen' });
	await button.hover();
	const frame = page.frameLocator('iframe[data-sealed-box]');
	await frame.locator('body > div > *').first().waitFor({ state: 'attached' });
	await expect(frame.locator('[data-code]')).toHaveCount(0);
	await button.click();
	await expect(frame.locator('[data-code="EN-E05"]').first()).toBeVisible();
});

test('for a reader who saves data it is loaded when the box is opened', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const files = listBoxFiles(page);
	await page.goto(guidePath, { waitUntil: 'networkidle' });
	const button = page.locator('#EN-14').getByRole('button', { name: 'Check your API key here' });
	await button.hover();
	await untilIdle(page);
	expect(files).toEqual([]);
	await expect(page.locator('iframe')).toHaveCount(0);
	await button.click();
	await expect(page.locator('iframe[data-sealed-box]')).toHaveAttribute('title', /API key/);
	expect(files).toEqual(['key']);
});
