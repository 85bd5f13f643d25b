import type { FrameLocator, Page } from '@playwright/test';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { expect, outcomeOf, paste, readClipboard, test } from './site.ts';
import { boxPlaces, type BoxPlace } from './every-box.ts';

const dummy = '11111111-2222-3333-4444-555555555555';

/** What a text would look like whose words are missing. */
const aKey =
	/\b(?:box|word|practice|ask|centre|terminal|system|verdict|outcome|kind|answer|title|setup|station|reason|file|campaign|error|result)\.[a-z]/i;

/** Opens the box of a place on the French page. */
async function openInFrench(page: Page, { path, within, label }: BoxPlace): Promise<FrameLocator> {
	await page.goto(`/fr${path}`);
	await page.locator(`${within} sealed-box > button`).first().press('Enter');
	const frame = page.frameLocator(`${within} iframe[data-sealed-box]`);
	const field = within === 'body > div' && label.startsWith('The') ? 'textarea' : undefined;
	await expect(
		field ? frame.locator(field) : frame.getByLabel(label, { exact: true })
	).toBeVisible();
	return frame;
}

for (const [name, place] of Object.entries(boxPlaces)) {
	test(`the box speaks French, whole and alone, on a French page: ${name}`, async ({ page }) => {
		const frame = await openInFrench(page, place);
		await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
		await expect(frame.locator('html')).toHaveAttribute('translate', 'no');
		const text = await frame.locator('body > div').innerText();
		expect(text).not.toMatch(aKey);
		expect(text).toContain('Effacer');
		expect(text).not.toMatch(/\b(?:the|your|paste|clear)\b/i);
	});
}

test('a sample gets its verdict in French, and nothing is asked for', async ({ page, site }) => {
	const requests: string[] = [];
	const frame = await openInFrench(page, boxPlaces.key);
	page.on('request', (request) => requests.push(request.url()));
	await frame.getByLabel('API key', { exact: true }).focus();
	await paste(page, dummy);
	const outcome = outcomeOf(frame, 'api-key-format');
	await expect(outcome).toHaveAttribute('data-outcome', 'fail');
	await expect(outcome).toContainText('Faux\u202f: Ce n’est pas encore utilisable comme clé API.');
	await expect(outcome.locator('[data-code="EN-E14"]')).toContainText(
		'C’est un exemple ou un texte de remplacement. Aucune vraie valeur ne ressemble à cela, que nous sachions. Copiez la vôtre dans Engaging Networks.'
	);
	await expect(outcome.getByRole('button', { name: 'En savoir plus sur EN-E14' })).toBeVisible();
	/* A next box that comes into view is fetched meanwhile: a file of the site's own. */
	expect(requests.filter((url) => !url.startsWith(`${site.origin}/_astro/`))).toEqual([]);
});

test('the result is copied in French, with the same codes', async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const frame = await openInFrench(page, boxPlaces.key);
	await frame.getByLabel('API key', { exact: true }).fill(dummy);
	await page.getByRole('button', { name: 'Copier le résultat pour l’assistance' }).click();
	await expect(page.locator('.result-tools [role="status"]')).toContainText('Copié\u202f:');
	const text = await readClipboard(page);
	const first = new RegExp(
		`^Résultat d’une vérification, guide ${currentVersion}, [-\\d]{10} [:\\d]{5} UTC$`,
		'm'
	);
	expect(text).toMatch(first);
	expect(text).toMatch(/^API key, forme\u202f: faux · EN-E14$/m);
	expect(text).not.toContain(dummy);
});

test('practice is called so in French, and says what each problem is', async ({ page }) => {
	const frame = await openInFrench(page, boxPlaces.key);
	await frame.getByRole('button', { name: 'S’exercer' }).press('Enter');
	const practice = page.frameLocator('iframe[title="Boîte d’essai pour la clé API"]');
	await practice
		.getByLabel('Montrez-moi')
		.selectOption({ label: 'EN-E19 · Clé non valide, ou clé d’un autre centre de données' });
	await expect(outcomeOf(practice, 'authenticate').locator('[data-code="EN-E19"]')).toContainText(
		'Ce centre de données ne reconnaît pas la clé.'
	);
	const mark = await outcomeOf(practice, 'authenticate').evaluate(
		(node) => getComputedStyle(node, '::before').content
	);
	expect(mark).toBe('"Exercice"');
});
