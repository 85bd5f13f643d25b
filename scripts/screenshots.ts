/**
 * Takes pictures of each kind of page into `.cache/screenshots/`, to be looked at: three widths, both themes, boxes
 * open where there are any. `npm run screenshots` looks at the built site; `npm run screenshots -- guide trust`
 * takes some of them.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { serveSite } from './static-server.ts';

const folder = fileURLToPath(new URL('../.cache/screenshots/', import.meta.url));
const widths = [360, 768, 1440];
const themes = ['light', 'dark'] as const;

const asked = process.argv.slice(2);
const chosen = Object.entries(kindsOfPages).filter(
	([name]) => asked.length === 0 || asked.includes(name)
);

const takePicture = (page: Page, name: string) =>
	page.screenshot({ path: `${folder}${name}.png`, fullPage: true });

mkdirSync(folder, { recursive: true });
const site = await serveSite(0);
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
});
for (const width of widths) {
	for (const colorScheme of themes) {
		const page = await browser.newPage({
			...{ baseURL: site.origin, colorScheme, viewport: { width, height: 900 } },
		});
		for (const [name, path] of chosen) {
			await page.goto(path, { waitUntil: 'networkidle' });
			await takePicture(page, `${name}-${width}-${colorScheme}`);
			if (await openFirstBox(page)) await takePicture(page, `${name}-box-${width}-${colorScheme}`);
		}
		await page.close();
	}
}
await browser.close();
await site.close();
console.log(`The pictures are in ${folder}`);

/** Opens the first box of a page and puts a dummy into it; returns whether there is one. */
async function openFirstBox(page: Page): Promise<boolean> {
	const button = page.locator('sealed-box > button').first();
	if (!(await button.isVisible())) return false;
	await button.click();
	const frame = page.frameLocator('iframe[data-sealed-box]');
	const field = frame.getByRole('textbox').first();
	await field.waitFor();
	if (await field.isEditable()) await field.fill('11111111-2222-3333-4444-555555555555');
	await frame.locator('[data-outcome], [data-code], p').first().waitFor();
	return true;
}
