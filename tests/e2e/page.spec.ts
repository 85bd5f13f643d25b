import { currentVersion } from '../../src/lib/guide/versions.ts';
import { expect, guidePath, test } from './site.ts';

test('a link to a step marks it and brings it into view', async ({ page }) => {
	await page.goto(`${guidePath}#EN-13`);
	const step = page.locator('[data-step=EN-13]');
	await expect(step).toBeInViewport();
	await expect(step).toHaveCSS('outline-style', 'solid');
	await expect(page.locator('[data-step=EN-12]')).toHaveCSS('outline-style', 'none');
});

test('an address with an invalid escape is no error, and the next link still takes the focus', async ({
	page,
}) => {
	await page.goto(`${guidePath}#%`);
	await page.evaluate(() => {
		location.hash = '%E0%A4%A';
	});
	await expect(page).toHaveURL(/#%E0%A4%A$/);
	await page.evaluate(() => {
		location.hash = 'EN-13';
	});
	await expect(page.locator('#EN-13')).toBeFocused();
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

for (const [stored, shown] of [
	['dark', 'dark'],
	['x"] { }', 'auto'],
] as const) {
	test(`a stored theme of ${stored} is shown as ${shown}, and another can be chosen`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.addInitScript((theme) => localStorage.setItem('starlight-theme', theme), stored);
		await page.goto(guidePath);
		const menu = page.getByRole('banner').locator('starlight-theme-select select').first();
		await expect(menu).toHaveValue(shown);
		await menu.selectOption('dark');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});
}

test('the version picker leads to the same page of the other version', async ({ page }) => {
	await page.goto(guidePath);
	await page.getByLabel('Select version').first().selectOption({ label: '1.0' });
	await expect(page).toHaveURL(new RegExp(`/1\\.0${guidePath}$`));
	await expect(page.getByRole('main').locator('h2[id=required-datasource-inputs]')).toHaveText(
		'Required datasource inputs'
	);
});

test('the search finds steps, problems and pages of the version, by keyboard too', async ({
	page,
}) => {
	await page.goto('/1.0/engaging-networks/credentials/');
	await page.keyboard.press('/');
	const search = page.getByRole('searchbox', { name: 'Search' });
	await expect(search).toBeFocused();
	await search.fill('get your credentials');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	const first = dialog.getByRole('link').first();
	await expect(first).toHaveText(/Get your Engaging Networks credentials/);
	await expect(first).toHaveAttribute('href', '/1.0/engaging-networks/credentials/');
	await search.fill('Invalid api key');
	await expect(first).toHaveText(/^Problem EN-E19/);
	await search.fill('zzzzqqq');
	await expect(dialog.getByRole('status')).toHaveText(/^Nothing was found/);
	await expect(dialog.getByRole('link')).toHaveCount(0);
	await search.fill('en03');
	await expect(dialog.getByRole('status')).toHaveText('1 result');
	await page.keyboard.press('ArrowDown');
	await expect(first).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/1\.0\/engaging-networks\/credentials\/#EN-03$/);
	await expect(dialog).toBeHidden();
});

test('nothing of the search is fetched before the reader reaches for it', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto('/', { waitUntil: 'networkidle' });
	expect(fetched.filter((path) => /\/search\/|finder/.test(path))).toEqual([]);
	await page.getByRole('button', { name: 'Search' }).click();
	const index = new RegExp(`^/search/${currentVersion}\\.[\\w-]{8}\\.json$`);
	const isIndex = (path: string) => index.test(path);
	await expect.poll(() => fetched.filter(isIndex).length).toBe(1);
});

for (const path of [
	...['/', '/engaging-networks/check/', '/engaging-networks/problems/', '/changes/', '/support/'],
	...['/engaging-networks/problems/en-e19/', '/s/', '/s/EN-14/history/', '/report/', '/404.html'],
]) {
	test(`${path} is quiet under its policy and headers`, async ({ page }) => {
		const response = await page.goto(path, { waitUntil: 'networkidle' });
		expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(await page.evaluate(() => isSecureContext && typeof window.trustedTypes)).toBe('object');
	});
}

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

test('a search whose words never come says that it could not be loaded', async ({ page }) => {
	await page.clock.install();
	await page.goto(guidePath);
	const entries = await page.locator('site-search').getAttribute('data-entries');
	/* Never answered. */
	await page.route(`**${entries}`, () => undefined);
	await page.keyboard.press('/');
	await page.getByRole('searchbox', { name: 'Search' }).fill('key');
	await page.clock.runFor(21_000);
	await expect(page.locator('site-search').getByRole('status')).toHaveText(
		'The search could not be loaded. Check your connection and try again.'
	);
});
