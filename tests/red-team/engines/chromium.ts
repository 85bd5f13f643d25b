import { chromium, type Page } from '@playwright/test';
import { dataCentreAddress, listResolverRules } from '../addresses.ts';
import type { Sinks } from '../sinks.ts';
import { clickAt, type Engine } from './engine.ts';
import { wrapBrowser } from './wrapper.ts';

/** Playwright switches off some of what a page may use; a reader's browser has it. */
const switchedOff = ['--disable-background-networking', '--disable-component-update'];

/** Chromium by Playwright; without the server of names, names are resolved by rules. */
export async function startChromium(path: string, { names, port }: Sinks): Promise<Engine> {
	const rules = [
		`MAP *.engagingnetworks.app:443 ${dataCentreAddress}:${names ? 443 : port}`,
		...(names ? [] : listResolverRules()),
	];
	const browser = await chromium.launch({
		executablePath: names ? wrapBrowser(path) : path,
		ignoreDefaultArgs: [...switchedOff],
		args: ['--no-sandbox', `--host-resolver-rules=${rules.join(', ')}`],
	});
	let page: Page | undefined;
	const leave = async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
	};
	return {
		name: 'Chromium',
		version: browser.version(),
		open: async (url) => {
			await leave();
			const context = await browser.newContext({ ignoreHTTPSErrors: true });
			page = await context.newPage();
			await page.goto(url, { waitUntil: 'commit' });
		},
		click: async () => {
			await page?.mouse.click(clickAt.x, clickAt.y);
		},
		close: async () => {
			await leave();
			await browser.close();
		},
	};
}
