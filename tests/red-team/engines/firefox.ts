import { launch, type Page } from 'puppeteer-core';
import { clickAt, type Engine } from './engine.ts';
import { wrapBrowser } from './wrapper.ts';

/** A reader's Firefox asks for names and connections ahead of time; the driver's does not. */
const asShipped = {
	'network.dns.disablePrefetch': false,
	'network.prefetch-next': true,
	'network.http.speculative-parallel-limit': 20,
	'network.trr.mode': 5,
	'dom.disable_open_during_load': true,
	'media.peerconnection.enabled': true,
	'beacon.enabled': true,
	'dom.serviceWorkers.testing.enabled': false,
};

/** Firefox by puppeteer, over WebDriver BiDi. */
export async function startFirefox(path: string): Promise<Engine> {
	const browser = await launch({
		browser: 'firefox',
		executablePath: wrapBrowser(path),
		headless: true,
		acceptInsecureCerts: true,
		extraPrefsFirefox: asShipped,
	});
	let page: Page | undefined;
	const version = (await browser.version()).replace(/^firefox\//i, '');
	return {
		name: 'Firefox',
		runners: 6,
		version,
		open: async (url) => {
			const before = await browser.pages();
			page = await browser.newPage();
			await Promise.all(before.map((each) => each.close().catch(() => undefined)));
			/* An attack may lead the page elsewhere before it is loaded. */
			await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
		},
		click: async () => {
			await page?.mouse.click(clickAt.x, clickAt.y);
		},
		close: () => browser.close(),
	};
}
