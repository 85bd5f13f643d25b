import { expect, guidePath, test } from './site.ts';

test('a link to a step marks it and brings it into view', async ({ page }) => {
	await page.goto(`${guidePath}#EN-13`);
	const step = page.locator('[data-step=EN-13]');
	await expect(step).toBeInViewport();
	await expect(step).toHaveCSS('outline-style', 'solid');
	await expect(page.locator('[data-step=EN-12]')).toHaveCSS('outline-style', 'none');
});

test('a refused clipboard is said, with the link to take by hand', async ({ page, site }) => {
	await page.addInitScript(() => {
		navigator.clipboard.write = () => Promise.reject(new DOMException('no'));
	});
	await page.goto(guidePath);
	const tools = page.locator('#EN-15 step-tools');
	await tools.getByRole('button', { name: 'Copy link' }).click();
	await expect(tools.getByRole('status')).toHaveText(
		`Could not copy. Take it from here: ${site.origin}/s/EN-15/`
	);
});

test('the version picker leads to the same page of the other version', async ({ page }) => {
	await page.goto(guidePath);
	await page.getByLabel('Select version').first().selectOption({ label: '1.0' });
	await expect(page).toHaveURL(new RegExp(`/1\\.0${guidePath}$`));
	await expect(page.getByRole('main').locator('h2[id=required-datasource-inputs]')).toHaveText(
		'Required datasource inputs'
	);
});

test('the search finds the guide under the policy of the page', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByPlaceholder('Search').fill('get your credentials');
	await expect(page.locator('.pagefind-ui__result-link').first()).toHaveText(
		/Get your Engaging Networks credentials/
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every step is readable and the place of the box says what it would need', async ({
		page,
	}) => {
		await page.goto(guidePath);
		await expect(page.locator('[data-step]')).toHaveCount(17);
		for (const step of await page.locator('[data-step]').all()) await expect(step).toBeVisible();
		await expect(page.locator('sealed-box').first()).toContainText('your browser needs JavaScript');
		await expect(page.locator('sealed-box > button').first()).toBeHidden();
		await expect(page.getByRole('button', { name: /^Copy link/ })).toHaveCount(0);
	});
});
