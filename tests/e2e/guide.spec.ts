import { expect, guidePath, readClipboard, test } from './site.ts';

test('each step shows its number in its list, in place of a bullet', async ({ page }) => {
	await page.goto(guidePath);
	const step = page.locator('#EN-04');
	await expect(step).toHaveCSS('counter-increment', 'steps-counter 1');
	await expect(step).toHaveCSS('list-style-type', 'none');
	const number = await step.evaluate((item) => getComputedStyle(item, '::before').content);
	expect(number).toBe('counter(steps-counter)');
});

test.describe('a value to copy', () => {
	test('is on the clipboard, and said to be, without moving anything', async ({ page }) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(guidePath);
		const value = page.locator('#EN-10 copy-value').filter({ hasText: 'Manage Supporters' });
		const button = value.getByRole('button', { name: 'Copy “Manage Supporters”' });
		await button.focus();
		const before = await button.boundingBox();
		await page.keyboard.press('Enter');
		await expect(value.getByRole('status')).toHaveText('“Manage Supporters” is copied.');
		expect(await readClipboard(page)).toBe('Manage Supporters');
		expect(await button.boundingBox()).toEqual(before);
		await expect(button).toBeFocused();
		await page.locator('#EN-10').getByRole('button', { name: 'Copy “Active”' }).click();
		await expect(page.locator('copy-value[data-state]')).toHaveCount(1);
	});

	test('is marked where the clipboard is refused, for the keyboard to copy', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.write = () => Promise.reject(new DOMException('no'));
		});
		await page.goto(guidePath);
		const value = page.locator('#EN-04 copy-value');
		await value.getByRole('button').click();
		await expect(value.getByRole('status')).toHaveText(/^Could not copy “Manage Supporters”/);
		expect(await page.evaluate(() => String(getSelection()))).toBe('Manage Supporters');
	});
});

test('a menu path is copied as it reads, and is a list', async ({ page }) => {
	await page.goto(guidePath);
	const path = page.locator('#EN-11 .menu-path');
	await expect(path.getByRole('listitem')).toHaveText([/Data & Reports/, /API Options/, /types$/]);
	const copied = await path.evaluate((element) => {
		getSelection()?.selectAllChildren(element);
		return String(getSelection());
	});
	expect(copied).toBe('Data & Reports > API Options > Transaction types');
});

test.describe('where the reader is', () => {
	test.use({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });

	test('stays in the bar of a telephone, which hides nothing of a step', async ({ page }) => {
		await page.goto(`${guidePath}#EN-09`);
		const bar = page.locator('[data-contents] summary');
		await expect(bar.locator('.where > span').first()).toHaveText('EN-09 · 0/17');
		await expect(bar).toHaveAccessibleName(/Step EN-09 · 0 of 17 done$/);
		const [lower, upper] = [await bar.boundingBox(), await page.locator('#EN-09').boundingBox()];
		expect((lower?.y ?? 0) + (lower?.height ?? 0)).toBeLessThan(upper?.y ?? 0);
		await page.locator('#EN-09 step-tools input').check();
		await expect(bar.locator('.where > span').first()).toHaveText('EN-09 · 1/17');
	});

	test('says so in French too, where EN’s labels stay', async ({ page }) => {
		await page.goto(`/fr${guidePath}#EN-09`);
		await expect(page.locator('[data-contents] summary .where > span').last()).toHaveText(
			'Étape EN-09 · 0 sur 17 faites'
		);
		await expect(page.locator('#EN-09')).toContainText('Add API User');
	});
});

test('what is at hand can be ticked, is kept, and counts as no step', async ({ page }) => {
	await page.goto(guidePath);
	const need = page.getByRole('checkbox', { name: 'The login of a Super Admin' });
	await need.focus();
	await page.keyboard.press('Space');
	await expect(page.locator('guide-progress')).toContainText('0 of 17 steps done');
	await page.locator('#EN-16 step-tools input').check();
	await page.goto(`/fr${guidePath}`);
	await expect(page.getByRole('checkbox', { name: 'La connexion d’un Super Admin' })).toBeChecked();
	await page.goto(guidePath);
	await expect(need).toBeChecked();
	await page.locator('guide-progress button').click();
	await expect(need).not.toBeChecked();
	await page.reload();
	await expect(need).not.toBeChecked();
});

for (const width of [320, 360]) {
	test(`nothing of the guide and the glossary is wider than ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		for (const path of [guidePath, `/fr${guidePath}`, '/engaging-networks/glossary/']) {
			await page.goto(path);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect([path, wide]).toEqual([path, width]);
		}
	});
}
