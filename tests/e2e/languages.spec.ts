import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** The browser tells of every page that is not there. */
test.use({ allowedComplaint: /404/ });

const meant = (page: Page) => page.locator('section:visible [data-near] a');

for (const [path, offers] of [
	['/s/EN-41/', [/^EN-14 · /, /^EN-11 · /, /^EN-01 · /]],
	['/s/en14/', [/^EN-14 · /]],
	['/p/EN-E3/', [/^EN-E03 · Quotes, brackets/]],
	['/engaging-networks/problems/en-e3/', [/^EN-E03 · /]],
	['/Engaging-Networks/CHECK', ['Check my setup']],
	['/1.0/engaging-networks/check/', ['Check my setup']],
	['/deep/er/than/any/page/', []],
] as const) {
	test(`in the place of ${path} stands what was meant`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
		await expect(meant(page)).toHaveText([...offers]);
		await expect(page.locator('section[lang=fr]')).toBeHidden();
		const permalinks = page.getByRole('main').getByRole('listitem').filter({ visible: true });
		expect(await permalinks.count()).toBe(5 + offers.length);
	});
}

test('what is offered leads there, and the search is one click away', async ({ page }) => {
	await page.goto('/s/EN-41/');
	await page.getByRole('button', { name: 'Search these guides' }).click();
	await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
	await page.keyboard.press('Escape');
	await meant(page).first().click();
	await expect(page).toHaveURL(/\/engaging-networks\/credentials\/#EN-14$/);
});

test('below /fr/ it is said in French, and leads to French pages', async ({ page }) => {
	await page.goto('/fr/s/EN-41/');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Il n’y a pas de page ici');
	await expect(heading).toHaveAttribute('lang', 'fr');
	await expect(page).toHaveTitle(/^Il n’y a pas de page ici/);
	await expect(page.locator('section[lang=en]')).toBeHidden();
	await expect(meant(page).first()).toHaveAttribute(
		'href',
		'/fr/engaging-networks/credentials/#EN-14'
	);
	await page.getByRole('main').getByRole('link', { name: 'Toutes les étapes' }).click();
	await expect(page).toHaveURL(/\/fr\/s\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Toutes les étapes');
});

for (const [path, colorScheme] of [
	['/s/EN-41/', 'light'],
	['/fr/p/EN-E3/', 'dark'],
] as const) {
	test(`axe finds nothing in the place of ${path}, in the ${colorScheme} theme`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(path);
		await meant(page).first().waitFor();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every door of the page that is not there is open, in both languages', async ({ page }) => {
		await page.goto('/no/such/page/');
		const permalinks = page.getByRole('main').getByRole('link').filter({ visible: true });
		const paths = await permalinks.evaluateAll((links) =>
			links.map((link) => link.getAttribute('href'))
		);
		const own = ['/', '/engaging-networks/credentials/', '/engaging-networks/check/'];
		const all = [...own, '/engaging-networks/problems/', '/s/'];
		expect(paths).toEqual(expect.arrayContaining([...all, ...all.map((path) => `/fr${path}`)]));
		await expect(page.getByRole('button', { name: 'Search these guides' })).toBeHidden();
	});
});

for (const [from, to, words] of [
	['/engaging-networks/credentials/', '/fr/engaging-networks/credentials/', 'Engaging Networks'],
	['/1.0/engaging-networks/credentials/', '/fr/1.0/engaging-networks/credentials/', 'Engaging'],
	['/support/', '/fr/support/', 'Pour l’assistance'],
	['/report/#x', '/fr/report/#x', 'Un résultat'],
] as const) {
	test(`the other language of ${from} is ${to}, and back`, async ({ page, site }) => {
		const choose = async (label: string) =>
			page.locator('starlight-lang-select select').first().selectOption({ label });
		await page.goto(from);
		await choose('Français');
		await expect(page).toHaveURL(`${site.origin}${to}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
		await choose('English');
		await expect(page).toHaveURL(`${site.origin}${from}`);
	});
}

test('the version is chosen in the language of the page', async ({ page }) => {
	await page.goto('/fr/engaging-networks/credentials/');
	await page.getByLabel('Choisir la version').first().selectOption({ label: '1.0' });
	await expect(page).toHaveURL(/\/fr\/1\.0\/engaging-networks\/credentials\/$/);
});

test('the French search finds steps and problems, and leads to French pages', async ({ page }) => {
	await page.goto('/fr/');
	await page.keyboard.press('/');
	const search = page.getByRole('searchbox', { name: 'Rechercher' });
	const dialog = page.getByRole('dialog', { name: 'Rechercher' });
	const first = dialog.getByRole('link').first();
	await search.fill('EN-14');
	await expect(first).toContainText('Étape EN-14');
	await expect(dialog.getByRole('status')).toHaveText('1 résultat');
	await search.fill('Invalid api key');
	await expect(first).toContainText('Problème EN-E19');
	await search.fill('zzzzqqq');
	await expect(dialog.getByRole('status')).toHaveText(/^Rien n’a été trouvé/);
	await search.fill('EN-14');
	await first.click();
	await expect(page).toHaveURL(/\/fr\/engaging-networks\/credentials\/#EN-14$/);
});

test('agents work in French', async ({ page }) => {
	await page.goto('/fr/support/');
	await expect(page.locator('[data-found]')).toHaveCount(17);
	await page.getByLabel('Étape, problème ou mots').fill('en14');
	await expect(page.getByRole('status').first()).toHaveText('Étapes\u202f: 1 sur 17');
	await page.getByLabel('Collez le lien').fill('nothing of the kind');
	await expect(page.locator('#capsule')).toContainText('Ce n’est pas un résultat.');
});

test('a French page is quiet under its policy, and steps are ticked in both languages', async ({
	page,
}) => {
	await page.goto('/fr/1.0/engaging-networks/credentials/');
	await page.locator('#EN-04').getByLabel('Fait').check();
	await page.goto('/1.0/engaging-networks/credentials/');
	await expect(page.locator('#EN-04').getByLabel('Done')).toBeChecked();
});
