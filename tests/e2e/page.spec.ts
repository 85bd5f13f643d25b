import { expect, guidePath, test } from './site.ts';

test('a link to a step marks it and brings it into view', async ({ page }) => {
	await page.goto(`${guidePath}#EN-13`);
	const step = page.locator('[data-step=EN-13]');
	await expect(step).toBeInViewport();
	await expect(step).toHaveCSS('outline-style', 'solid');
	await expect(page.locator('[data-step=EN-12]')).toHaveCSS('outline-style', 'none');
});

test('a step copies its link and says so', async ({ page, site }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${guidePath}?from=mail#EN-01`);
	const step = page.locator('#EN-15');
	await step.getByRole('button', { name: 'Copy link to step EN-15' }).click();
	await expect(step.getByRole('status')).toHaveText('Copied: EN-15');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(`${site.origin}${guidePath}#EN-15`);
});

test('a refused clipboard is said, with the link to take by hand', async ({ page, site }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
	});
	await page.goto(guidePath);
	const step = page.locator('#EN-15');
	await step.getByRole('button', { name: 'Copy link' }).click();
	await expect(step.getByRole('status')).toHaveText(
		`Could not copy: ${site.origin}${guidePath}#EN-15`
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
	await page.getByPlaceholder('Search').fill('private token');
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
