import {
	chromium,
	expect,
	test as base,
	type FrameLocator,
	type LaunchOptions,
	type Page,
} from '@playwright/test';
import { serveSite, type RunningServer } from '../../scripts/static-server.ts';
import { startDataCentres, type SimulatedCentres } from '../simulator/data-centres.ts';

export const guidePath = '/engaging-networks/credentials/';

export interface WorkerFixtures {
	/** Whether in Chromium's headless shell, see `playwright.config.ts`. */
	readonly inShell: boolean;
	readonly site: RunningServer;
	readonly simulated: SimulatedCentres;
}

interface TestFixtures {
	/** What the browser may say in the console; a test that provokes it names it. */
	readonly allowedComplaint: RegExp | undefined;
	/** Fails the test when the page complains in the console or throws. */
	readonly quietConsole: undefined;
	/** Fails the test when something was asked that EN's API does not have. */
	readonly en: SimulatedCentres;
}

/** How the browser is started, so that it finds EN's names at the simulator. */
export function getLaunchOptions(
	{ resolverRules }: Pick<SimulatedCentres, 'resolverRules'>,
	executablePath = process.env['BROWSER_PATH']
): LaunchOptions {
	return {
		...(executablePath ? { executablePath } : {}),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-quic',
			`--host-resolver-rules=${resolverRules}`,
		],
	};
}

/**
 * The built site as it ships, in a real browser, with EN's names leading to the simulator and
 * every other name nowhere.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
	site: [
		async ({}, use) => {
			const site = await serveSite(0);
			await use(site);
			await site.close();
		},
		{ scope: 'worker' },
	],
	simulated: [
		async ({}, use) => {
			const simulated = await startDataCentres('browser tests');
			await use(simulated);
			await simulated.close();
		},
		{ scope: 'worker' },
	],
	inShell: [false, { option: true, scope: 'worker' }],
	browser: [
		async ({ simulated, inShell }, use) => {
			const path = inShell ? process.env['SHELL_PATH'] : undefined;
			const browser = await chromium.launch(getLaunchOptions(simulated, path));
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ site }, use) => use(site.origin),
	ignoreHTTPSErrors: true,
	en: [
		async ({ simulated }, use) => {
			simulated.reset();
			await use(simulated);
			const unexpected = Object.values(simulated.centres).flatMap((centre) => centre.unexpected);
			expect(unexpected).toEqual([]);
		},
		{ auto: true },
	],
	allowedComplaint: [undefined, { option: true }],
	quietConsole: [
		async ({ page, en, allowedComplaint }, use) => {
			const complaints: string[] = [];
			page.on('pageerror', (error) => {
				if (!allowedComplaint?.test(String(error))) complaints.push(String(error));
			});
			page.on('console', (message) => {
				const text = `${message.text()} (${message.location().url})`;
				const expected = /engagingnetworks\.app/.test(text) || allowedComplaint?.test(text);
				if (message.type() === 'error' && !expected) complaints.push(text);
			});
			await use(undefined);
			expect(en).toBeDefined();
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** The step that makes a value, in the current guide. */
export const stepOf = { 'api-key': 'EN-14', 'private-token': 'EN-13' } as const;

/** Opens the box of a field in the current guide, and returns the frame. */
export async function openBox(
	page: Page,
	field: 'api-key' | 'private-token' = 'api-key'
): Promise<FrameLocator> {
	await page.goto(guidePath);
	await page.locator(`#${stepOf[field]}`).getByRole('button', { name: 'Check your' }).click();
	const frame = page.frameLocator(`#${stepOf[field]} iframe[data-sealed-box]`);
	await expect(frame.getByRole('textbox').first()).toBeFocused();
	await frame.locator('body > div').scrollIntoViewIfNeeded();
	return frame;
}

/** What stands on the clipboard, pasted into a page of its own: the site's pages may not read it. */
export async function readClipboard(page: Page): Promise<string> {
	const paper = await page.context().newPage();
	await paper.setContent('<textarea></textarea>');
	await paper.locator('textarea').press('ControlOrMeta+v');
	const text = await paper.locator('textarea').inputValue();
	await paper.close();
	return text;
}

/** Puts a text on the real clipboard and pastes it with the keyboard. */
export async function paste(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
	await page.keyboard.press('ControlOrMeta+v');
}

/** A check's outcome in the frame. */
export const outcomeOf = (frame: FrameLocator, check: string) =>
	frame.getByRole('status').locator(`[data-check="${check}"]`);
