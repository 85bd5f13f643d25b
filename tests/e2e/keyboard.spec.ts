import type { Page } from '@playwright/test';
import { makeKey } from '../simulator/keys.ts';
import { recordAnnouncements, recordHere } from './announcements.ts';
import { Keyboard } from './keyboard.ts';
import { expect, guidePath, outcomeOf, test } from './site.ts';

/** Puts a text on the clipboard, as a reader who copied it in another window. */
async function writeClipboard(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/* What stands on the way counts: a link more on the start page is a press more. */
test('from the start page to the first verdict in 11 presses', async ({ page }) => {
	const said = await recordAnnouncements(page.context());
	await page.goto('/');
	await writeClipboard(page, makeKey('keyboard', 'key'));
	const keyboard = new Keyboard(page);
	await keyboard.skip();
	await keyboard.tabTo(page.getByRole('main').getByRole('link', { name: 'Check my setup' }));
	await keyboard.follow(/\/check\/$/);
	await keyboard.skip();
	await keyboard.tabTo(page.getByRole('button', { name: 'Open the check' }));
	await keyboard.act('Enter');
	const frame = page.frameLocator('iframe[data-sealed-box]');
	await expect(frame.getByLabel('API key')).toBeFocused();
	expect(said).toEqual([]);
	await keyboard.act('ControlOrMeta+v');
	/* And that Engaging Networks was not asked yet. */
	await expect.poll(() => said).toEqual(['api-key-format pass', 'authenticate not-run']);
	expect(keyboard.presses).toBe(11);
});

test('from the start page to the first step, its tick, and the next in 21 presses', async ({
	page,
}) => {
	const said = await recordAnnouncements(page.context());
	await page.goto('/');
	const keyboard = new Keyboard(page);
	await keyboard.skip();
	await keyboard.tabTo(
		page.getByRole('main').getByRole('link', { name: 'Get your credentials' }).first()
	);
	await keyboard.follow(/\/credentials\/$/);
	await keyboard.skip();
	await keyboard.tabTo(page.getByRole('link', { name: 'Go on with step EN-16' }));
	await keyboard.act('Enter');
	await expect(page.locator('#EN-16')).toBeFocused();
	await keyboard.tabTo(page.locator('#EN-16 step-tools input'));
	await keyboard.act('Space');
	await keyboard.tabTo(page.locator('#EN-01 step-tools input'));
	await expect.poll(() => said).toEqual(['0 of 17 steps done', '1 of 17 steps done']);
	expect(keyboard.presses).toBe(21);
});

test('the search leads to a step and takes the focus there, or gives it back', async ({ page }) => {
	const said = await recordAnnouncements(page.context());
	await page.goto(guidePath);
	const keyboard = new Keyboard(page);
	const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
	await keyboard.tabTo(button);
	await keyboard.act('Enter');
	await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
	await keyboard.act('Escape');
	await expect(button).toBeFocused();
	await keyboard.act('/');
	await page.keyboard.insertText('EN-13');
	await expect(page.getByRole('dialog').getByRole('link')).toHaveCount(1);
	await keyboard.act('ArrowDown');
	await keyboard.act('Enter');
	await expect(page.locator('#EN-13')).toBeFocused();
	await expect(page).toHaveURL(/#EN-13$/);
	expect(said).toEqual(['0 of 17 steps done', '1 result']);
	expect(keyboard.presses).toBe(8);
});

for (const [treatment, last] of [
	['accepted', 'authenticate pass, rights pass'],
	['unknown', 'authenticate fail'],
	['unlisted', 'authenticate unknown'],
] as const) {
	test(`a key that is ${treatment} is checked and asked about by keyboard, each outcome said once`, async ({
		page,
		en,
	}) => {
		const said = await recordAnnouncements(page.context());
		await page.goto('/engaging-networks/check/');
		await writeClipboard(page, en.keyFor('ca', treatment));
		const keyboard = new Keyboard(page);
		await keyboard.skip();
		await keyboard.tabTo(page.getByRole('button', { name: 'Open the check' }));
		await keyboard.act('Enter');
		const frame = page.frameLocator('iframe[data-sealed-box]');
		await expect(frame.getByLabel('API key')).toBeFocused();
		await keyboard.act('ControlOrMeta+v');
		await keyboard.tabTo(frame.getByRole('radio', { name: 'ca.engagingnetworks.app' }));
		await keyboard.act('Space');
		await keyboard.tabTo(frame.getByRole('button', { name: 'Ask Engaging Networks' }));
		await keyboard.act('Enter');
		await expect
			.poll(() => said)
			.toEqual([
				...['api-key-format pass', 'authenticate not-run'],
				...['Asking ca.engagingnetworks.app …', last],
			]);
		await expect(frame.getByRole('button', { name: 'Ask Engaging Networks' })).toBeFocused();
		expect(keyboard.presses).toBe(19);
	});
}

test('a box in the guide leads by keyboard to the step that mends what it found', async ({
	page,
	en,
}) => {
	const said = await recordAnnouncements(page.context());
	await page.goto(`${guidePath}#EN-14`);
	await writeClipboard(page, en.keyFor('us', 'accepted'));
	const keyboard = new Keyboard(page);
	const button = page.locator('#EN-14 sealed-box > button');
	await keyboard.tabTo(button);
	await keyboard.act('Enter');
	const frame = page.frameLocator('#EN-14 iframe[data-sealed-box]');
	await expect(frame.getByLabel('API key')).toBeFocused();
	await keyboard.act('ControlOrMeta+v');
	await keyboard.tabTo(frame.getByRole('radio', { name: 'ca.engagingnetworks.app' }));
	await keyboard.act('Space');
	await keyboard.tabTo(frame.getByRole('button', { name: 'Ask Engaging Networks' }));
	await keyboard.act('Enter');
	await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'fail');
	/* No way leads to the step that the box is in. */
	await expect(frame.getByRole('button', { name: 'Go to step' })).toHaveText(['Go to step EN-16']);
	await keyboard.tabTo(frame.getByRole('button', { name: 'Go to step EN-16' }));
	await keyboard.act('Enter');
	await expect(page.locator('#EN-16')).toBeFocused();
	expect(said).toEqual([
		...['0 of 17 steps done', 'api-key-format pass', 'authenticate not-run'],
		...['Asking ca.engagingnetworks.app …', 'authenticate fail'],
	]);
	await button.focus();
	await keyboard.act('Enter');
	await expect(page.locator('#EN-14 iframe')).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('the small window is opened, used and closed by keyboard, each step said once', async ({
	page,
}) => {
	const said = await recordAnnouncements(page.context());
	await page.goto(guidePath);
	const keyboard = new Keyboard(page);
	await keyboard.skip();
	const button = page.getByRole('button', { name: 'Keep the steps in view' });
	await keyboard.tabTo(button);
	const opening = page.context().waitForEvent('page');
	await keyboard.press('Enter');
	const small = await opening;
	const next = small.getByRole('button', { name: 'Next' });
	await expect(next).toBeFocused();
	const there = new Keyboard(small);
	await recordHere(small);
	said.length = 0;
	await there.act('Enter');
	await there.act('Enter');
	await there.act('Shift+Tab');
	await there.act('Enter');
	await expect.poll(() => said).toEqual([2, 3, 2].map((at) => `Step ${at} of 17: EN-0${at - 1}`));
	await there.act('Shift+Tab');
	await there.act('Shift+Tab');
	await expect(small.getByRole('checkbox', { name: 'Done' })).toBeFocused();
	await there.act('Space');
	await expect.poll(() => said.slice(3)).toEqual(['1 of 17 steps done']);
	await there.close('Escape');
	await expect(page.locator('steps-in-view button')).toBeFocused();
	await expect(page.locator('steps-in-view button')).toHaveText('Keep the steps in view');
});
