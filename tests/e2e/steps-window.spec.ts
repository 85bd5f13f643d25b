import type { Page } from '@playwright/test';
import { makeKey } from '../simulator/keys.ts';
import { boxPlaces, openHere, readFields } from './every-box.ts';
import { Keyboard } from './keyboard.ts';
import { expect, guidePath, readClipboard, test } from './site.ts';

/** All that could take a secret in, or ask for one. */
const fields = [
	...['iframe', 'object', 'embed', 'form', 'textarea', 'select', 'sealed-box', '[contenteditable]'],
	'input:not([type=checkbox])',
].join();

/** Opens the small window with the keyboard, and returns it. */
async function openWindow(page: Page, name = 'Keep the steps in view'): Promise<Page> {
	const opening = page.context().waitForEvent('page');
	await page.getByRole('button', { name }).press('Enter');
	const small = await opening;
	await expect(small.getByRole('button').last()).toBeFocused();
	return small;
}

const title = (step: string, at: number) =>
	`${step}, ${at} of 17: Get your Engaging Networks credentials`;

for (const kind of ['stays on top', 'is an ordinary one'] as const) {
	test.describe(`the small window that ${kind}`, () => {
		test.beforeEach(async ({ page }) => {
			if (kind === 'stays on top') return;
			await page.addInitScript(() => {
				Reflect.deleteProperty(window, 'documentPictureInPicture');
			});
		});

		test('holds each step in its turn and never a field, by keyboard alone', async ({ page }) => {
			await page.goto(guidePath);
			const steps = await page
				.locator('[data-step]')
				.evaluateAll((nodes) => nodes.map(({ id }) => id));
			const places = [boxPlaces['key'], boxPlaces['token'], boxPlaces['addresses']];
			const secret = makeKey('small window', 'key');
			for (const place of places) {
				if (!place) continue;
				const frame = await openHere(page, place);
				await frame.getByLabel(place.label, { exact: true }).fill(secret);
				expect(await readFields(frame)).toContain(secret);
			}
			const asked: string[] = [];
			page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
			const small = await openWindow(page);
			const seen: string[] = [];
			for (const [at, id] of steps.entries()) {
				await expect(small).toHaveTitle(title(id, at + 1));
				await expect(small.getByRole('heading')).toHaveText(`Step ${at + 1} of 17: ${id}`);
				expect(await small.locator(fields).count()).toBe(0);
				await expect(small.locator('input')).toHaveCount(1);
				expect(await small.content()).not.toContain(secret);
				if (await small.locator('[data-part=box]').isVisible()) seen.push(id);
				await small.keyboard.press('Enter');
			}
			expect(seen).toEqual(['EN-15', 'EN-14', 'EN-13']);
			await expect(small.locator('[data-part=said]')).toHaveText('This is the last step.');
			await expect(small.getByRole('button', { name: 'Next' })).toBeFocused();
			/* The page's own styles and icon once more, and nothing of a box. */
			expect(asked.filter((path) => !/\.css$|^\/favicon\.svg$/.test(path))).toEqual([]);
		});

		test('and the page follow each other', async ({ page }) => {
			await page.goto(`${guidePath}#EN-04`);
			const small = await openWindow(page);
			await expect(small).toHaveTitle(title('EN-04', 5));
			await small.getByRole('button', { name: 'Next' }).press('Enter');
			await expect(page).toHaveURL(/#EN-05$/);
			await expect(page.locator('#EN-05')).toBeInViewport();
			await small.getByRole('checkbox', { name: 'Done' }).press('Space');
			await expect(page.locator('#EN-05 step-tools input')).toBeChecked();
			await expect(page.locator('guide-progress [data-count]')).toHaveText('1 of 17 steps done');
			await expect(small).toHaveTitle(title('EN-05', 6));
			await page.getByRole('link', { name: 'Go on with step EN-16' }).press('Enter');
			await expect(small).toHaveTitle(title('EN-16', 1));
			await expect(small.getByRole('checkbox')).not.toBeChecked();
			await page.locator('#EN-16 step-tools input').check();
			await expect(small.getByRole('checkbox')).toBeChecked();
			await page.getByRole('button', { name: 'Clear all ticks' }).press('Enter');
			await expect(small.getByRole('checkbox')).not.toBeChecked();
			await page.getByLabel('Select theme').first().selectOption('dark');
			await expect(small.locator('html')).toHaveAttribute('data-theme', 'dark');
			await page.goBack();
			await expect(page).toHaveURL(/#EN-05$/);
			await expect(small).toHaveTitle(title('EN-05', 6));
		});

		test('copies, and leads to the steps that its words name', async ({ page, site }) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(`${guidePath}#EN-17`);
			const small = await openWindow(page);
			await small.getByRole('button', { name: 'Copy link' }).press('Enter');
			await expect(small.locator('[data-part=said]')).toHaveText('Link copied: EN-17');
			expect(await readClipboard(page)).toBe(`${site.origin}/s/EN-17/`);
			await small.getByRole('link', { name: 'EN-13' }).press('Enter');
			await expect(small).toHaveTitle(title('EN-13', 16));
			await expect(page).toHaveURL(/#EN-13$/);
			await expect(small.getByRole('button', { name: 'Next' })).toBeFocused();
		});

		test('gives the focus back as it closes, and closes with the page', async ({ page }) => {
			await page.goto(guidePath);
			const button = page.locator('steps-in-view button');
			let small = await openWindow(page);
			await expect(button).toHaveText('Close the small window');
			await small.getByRole('button', { name: 'Next' }).press('Enter');
			await new Keyboard(small).close('Escape');
			await expect(button).toBeFocused();
			await expect(button).toHaveText('Keep the steps in view');
			small = await openWindow(page);
			const closedHere = small.waitForEvent('close');
			await button.press('Enter');
			await closedHere;
			await expect(button).toHaveText('Keep the steps in view');
			small = await openWindow(page);
			const closedWith = small.waitForEvent('close');
			await page.goto('/');
			await closedWith;
		});
	});
}

test('a fixed value is copied from the small window', async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${guidePath}#EN-04`);
	const small = await openWindow(page);
	await small.locator('copy-value').getByRole('button').press('Enter');
	await expect(small.locator('copy-value [role=status]')).toHaveText(/Manage Supporters/);
	await expect(small.locator('copy-value')).toHaveAttribute('data-state', 'copied');
	expect(await readClipboard(page)).toBe('Manage Supporters');
});

test('where the browser opens no window, the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'documentPictureInPicture');
		window.open = () => null;
	});
	await page.goto(guidePath);
	const button = page.getByRole('button', { name: 'Keep the steps in view' });
	await button.press('Enter');
	await expect(page.locator('steps-in-view [role=status]')).toHaveText(
		'Your browser did not open the small window. Allow this site to open windows, and try again.'
	);
	await expect(button).toBeFocused();
});

test('the small window of a French page is in French', async ({ page }) => {
	await page.goto(`/fr${guidePath}#EN-13`);
	const small = await openWindow(page, 'Garder les étapes sous les yeux');
	await expect(small.getByRole('heading')).toHaveText('Étape 16 sur 17\u202f: EN-13');
	await expect(small.locator('html')).toHaveAttribute('lang', 'fr');
	await expect(small.getByRole('button', { name: 'Suivante' })).toBeFocused();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no button for a window that would not open', async ({ page }) => {
		await page.goto(guidePath);
		await expect(page.locator('guide-tools')).toBeVisible();
		await expect(page.locator('steps-in-view')).toBeHidden();
	});
});
