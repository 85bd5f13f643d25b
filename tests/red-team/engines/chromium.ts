import { chromium, type Page } from '@playwright/test';
import { dataCentreAddress, listResolverRules } from '../addresses.ts';
import type { Sinks } from '../sinks.ts';
import { clickAt, type Engine } from './engine.ts';
import { makeFolder, wrapBrowser } from './wrapper.ts';

/** Playwright switches off some of what a page may use; a reader's browser has it. */
const switchedOff = ['--disable-background-networking', '--disable-component-update'];

/**
 * Chromium by Playwright, with a profile like a reader's: a private window connects to nothing ahead of
 * time. Without the server of names, names are resolved by rules.
 */
export async function startChromium(
	path: string | undefined,
	{ names, port }: Sinks
): Promise<Engine> {
	const rules = [
		`MAP *.engagingnetworks.app:443 ${dataCentreAddress}:${names ? 443 : port}`,
		...(names ? [] : listResolverRules()),
	];
	const program = path ?? chromium.executablePath();
	const context = await chromium.launchPersistentContext(makeFolder(), {
		executablePath: names ? wrapBrowser(program) : program,
		ignoreHTTPSErrors: true,
		ignoreDefaultArgs: switchedOff,
		args: ['--no-sandbox', `--host-resolver-rules=${rules.join(', ')}`],
	});
	let page: Page | undefined;
	return {
		name: 'Chromium',
		runners: 6,
		version: context.browser()?.version() ?? '',
		open: async (url) => {
			const before = context.pages();
			page = await context.newPage();
			await Promise.all(before.map((each) => each.close()));
			await page.goto(url, { waitUntil: 'commit' }).catch(() => undefined);
		},
		click: async () => {
			await page?.mouse.click(clickAt.x, clickAt.y);
		},
		close: () => context.close(),
	};
}
