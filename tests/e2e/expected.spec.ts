import { expect, guidePath, test } from './site.ts';

test('the back button leads back through pages, steps and a dialog', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: 'Get your credentials' }).first().click();
	await expect(page).toHaveURL(new RegExp(`${guidePath}$`));
	await page.getByRole('link', { name: 'EN-13', exact: true }).click();
	await expect(page).toHaveURL(/#EN-13$/);
	await page.keyboard.press('/');
	await page.keyboard.press('Escape');
	await page.locator('#EN-17').getByRole('link', { name: 'Check my setup' }).click();
	await expect(page).toHaveURL(/\/engaging-networks\/check\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/#EN-13$/);
	await expect(page.locator('#EN-13')).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`${guidePath}$`));
	await page.goBack();
	await expect(page).toHaveURL(/:\d+\/$/);
	await page.goForward();
	await expect(page).toHaveURL(new RegExp(`${guidePath}$`));
});

test('a door to a step does not hold the reader who goes back', async ({ page }) => {
	await page.goto('/s/');
	await page.getByRole('link', { name: 'EN-14', exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`${guidePath}#EN-14$`));
	await page.goBack();
	await expect(page).toHaveURL(/\/s\/$/);
});

test('all that a step says can be selected and copied', async ({ page }) => {
	await page.goto(guidePath);
	const { selected, locked } = await page.locator('#EN-10').evaluate((step) => {
		getSelection()?.selectAllChildren(step);
		const inside = [...step.querySelectorAll('*')].filter(({ textContent }) => textContent);
		return {
			selected: String(getSelection()).replace(/\s+/g, ' '),
			locked: inside.filter((each) => getComputedStyle(each).userSelect === 'none').length,
		};
	});
	for (const label of ['Email Address', 'Display name', 'Status', 'Active', 'Manage Supporters']) {
		expect(selected).toContain(label);
	}
	expect(locked).toBe(0);
});
