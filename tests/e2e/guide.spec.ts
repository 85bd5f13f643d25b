import { expect, guidePath, readClipboard, test } from './site.ts';

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
