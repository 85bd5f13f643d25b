import type { Page } from '@playwright/test';
import { expect, guidePath, test } from './site.ts';

/* The dark theme, as it is the one that paper must not have. */
test.use({ colorScheme: 'dark' });

/** Which of these are seen. */
const listSeen = (page: Page, selectors: readonly string[]) =>
	page.evaluate(
		(all) =>
			all.filter((selector) =>
				[...document.querySelectorAll(selector)].some((each) => each.checkVisibility())
			),
		selectors
	);

/** What only a screen can do; each is there and seen before it is printed. */
const onScreen: Readonly<Record<string, readonly string[]>> = {
	[guidePath]: [
		...[
			'nav.sidebar',
			'.right-sidebar-container',
			'site-search > button',
			'.right-group',
			'sealed-box',
		],
		...['guide-progress', 'guide-tools', 'step-tools label', 'step-tools button'],
		...['step-tools details', '.pagination-links'],
	],
	[`${guidePath}checklist/`]: [
		'nav.sidebar',
		'site-search > button',
		'.right-group',
		'[data-print]',
	],
	'/engaging-networks/problems/en-e19/': [
		'nav.sidebar',
		'site-search > button',
		'sealed-box',
		'#see-it-happen',
	],
	'/engaging-networks/check/': ['nav.sidebar', 'site-search > button', 'sealed-box'],
};

for (const [path, screen] of Object.entries(onScreen)) {
	test(`${path} is printed in black on white, without what only a screen can do`, async ({
		page,
	}) => {
		await page.goto(path);
		expect(await listSeen(page, screen)).toEqual(screen);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await listSeen(page, screen)).toEqual([]);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.locator('main p:visible').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
		expect(await page.evaluate(() => document.body.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	});
}

test('a printed guide has each step in one piece, with its id and a square to tick', async ({
	page,
}) => {
	await page.goto(guidePath);
	await page.locator('#EN-16 step-tools input').check();
	await page.emulateMedia({ media: 'print' });
	const steps = await page.locator('.step').evaluateAll((nodes) =>
		nodes.map((node) => {
			const tools = node.querySelector('step-tools');
			const square = tools && getComputedStyle(tools, '::before');
			const shown = tools?.querySelector('a')?.checkVisibility() ?? false;
			const same = tools?.querySelector('a')?.textContent?.trim() === node.id;
			return [
				getComputedStyle(node).breakInside,
				square?.borderTopWidth,
				square?.content,
				shown && same,
			];
		})
	);
	expect(steps).toHaveLength(17);
	expect(steps[0]).toEqual(['avoid', '2px', '"✓"', true]);
	for (const step of steps.slice(1)) expect(step).toEqual(['avoid', '2px', '""', true]);
});

test('the sheet has room for initials and a day, and none for a secret', async ({ page }) => {
	await page.goto(`${guidePath}checklist/`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.secret')).toHaveText(
		'This sheet has no room for a password, a token or a key. Never write one on paper.'
	);
	const rows = await page.locator('[data-sheet-step]').evaluateAll((nodes) =>
		nodes.map((node) => ({
			whole: getComputedStyle(node).breakInside,
			squares: node.querySelectorAll('.square').length,
			/* In millimetres. */
			rooms: [...node.querySelectorAll('.room i')].map((room) => (room.clientWidth * 25.4) / 96),
		}))
	);
	expect(rows).toHaveLength(17);
	for (const { whole, squares, rooms } of rows) {
		expect([whole, squares, rooms.length]).toEqual(['avoid', 1, 2]);
		/* Two letters of handwriting take a centimetre; a key has 36. */
		for (const room of rooms) expect(room).toBeGreaterThan(12);
		for (const room of rooms) expect(room).toBeLessThan(20);
	}
});

test('the guide leads to its sheet, and the button prints it', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto(guidePath);
	await page.getByRole('link', { name: 'Checklist to print' }).click();
	await expect(page).toHaveURL(/\/engaging-networks\/credentials\/checklist\/$/);
	await page.getByRole('button', { name: 'Print this sheet' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', '');
	await page.getByRole('link', { name: 'Back to the guide' }).click();
	await expect(page).toHaveURL(/\/engaging-networks\/credentials\/$/);
});
