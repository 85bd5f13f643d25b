import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { distFolder } from '../../scripts/static-server.ts';
import { makeKey } from '../simulator/keys.ts';
import { expect, openBox, outcomeOf, test } from './site.ts';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** An English text below a French menu: of the problems, one stands for all. */
const isRepeated = (path: string) => /^\/fr\/engaging-networks\/problems\/en-e(?!01)/.test(path);

/** Every page of the site, but for the doors to steps and problems: they lead on at once. */
const pages = readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('/index.html'))
	.map((file) => file.slice(0, -'index.html'.length))
	.filter((path) => !/^\/(s|p)\/./.test(path) && !isRepeated(path))
	.toSorted();

const groups = Array.from({ length: 8 }, (_, group) =>
	pages.filter((_, index) => index % 8 === group)
);

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of these, what another theme can change: the rest looks at the same document. */
const colours = ['color-contrast', 'link-in-text-block'];

const createOptions = (only?: readonly string[]): RunOptions => ({
	runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: rules },
	resultTypes: ['violations'],
});

const t = (page: Page, { violations }: AxeResults): readonly string[] =>
	violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${new URL(page.url()).pathname}: ${id}: ${target.join(' ')}`)
	);

/** What axe objects to in the page and all its frames: rule, and where. */
const listViolations = async (page: Page): Promise<readonly string[]> =>
	t(
		page,
		await new AxeBuilder({ page })
			.options(createOptions())
			/* Without frames there is no need of a page of its own that puts the results together. */
			.setLegacyMode(page.frames().length === 1)
			.analyze()
	);

/** The same in a page without frames, which has been given axe before: reading it takes longer than asking it. */
const askAxe = async (page: Page, only?: readonly string[]): Promise<readonly string[]> =>
	t(page, await page.evaluate((options) => window.axe.run(options), createOptions(only)));

for (const [index, group] of groups.entries()) {
	test(`axe finds nothing on pages ${index + 1} of 8, in both themes`, async ({ page }) => {
		expect(group.length).toBeGreaterThan(5);
		const found: string[] = [];
		for (const path of group) {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
			await page.evaluate(axe.source);
			found.push(...(await askAxe(page)));
			await page.emulateMedia({ colorScheme: 'dark' });
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			found.push(...(await askAxe(page, colours)));
		}
		expect(found).toEqual([]);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });

		test('axe finds nothing in a box, whatever its outcome', async ({ page, en }) => {
			const frame = await openBox(page);
			const found = [...(await listViolations(page))];
			const key = frame.getByLabel('API key');
			for (const [value, outcome] of [
				['too short', 'fail'],
				[makeKey('axe', 'key'), 'pass'],
			] as const) {
				await key.fill(value);
				await expect(outcomeOf(frame, 'api-key-format')).toHaveAttribute('data-outcome', outcome);
				found.push(...(await listViolations(page)));
			}
			await frame.getByLabel('ca.engagingnetworks.app').check();
			for (const [treatment, outcome] of [
				['accepted', 'pass'],
				['unknown', 'fail'],
				['unlisted', 'unknown'],
			] as const) {
				await key.fill(en.keyFor('ca', treatment));
				await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
				await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', outcome);
				found.push(...(await listViolations(page)));
			}
			expect(found).toEqual([]);
		});

		test('axe finds nothing in the other boxes', async ({ page }) => {
			const found: string[] = [];
			for (const path of ['/engaging-networks/check/', '/engaging-networks/problems/']) {
				await page.goto(path);
				await page.locator('sealed-box > button').first().click();
				const frame = page.frameLocator('iframe[data-sealed-box]');
				await frame.getByRole('textbox').first().fill('something that is not right');
				await frame.locator('[data-outcome], [data-code]').first().waitFor();
				found.push(...(await listViolations(page)));
			}
			await openBox(page, 'private-token');
			found.push(...(await listViolations(page)));
			expect(found).toEqual([]);
		});

		test('axe finds nothing in the small window, in forced colours neither', async ({ page }) => {
			await page.goto('/engaging-networks/credentials/#EN-14');
			const opening = page.context().waitForEvent('page');
			await page.getByRole('button', { name: 'Keep the steps in view' }).press('Enter');
			const small = await opening;
			await small.getByRole('heading').waitFor();
			const found: string[] = [];
			for (const forcedColors of ['none', 'active'] as const) {
				await small.emulateMedia({ colorScheme, forcedColors });
				found.push(...(await listViolations(small)).map((what) => `${forcedColors}: ${what}`));
			}
			expect(found).toEqual([]);
		});

		test('axe finds nothing in the search and the menu of a telephone', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 800 });
			await page.goto('/engaging-networks/credentials/');
			const found = [...(await listViolations(page))];
			await page.getByRole('button', { name: 'Menu' }).click();
			found.push(...(await listViolations(page)));
			await page.getByRole('button', { name: 'Menu' }).click();
			await page.getByRole('button', { name: 'Search' }).click();
			await page.getByRole('searchbox', { name: 'Search' }).fill('whitelist');
			await page.getByRole('dialog').getByRole('link').first().waitFor();
			found.push(...(await listViolations(page)));
			expect(found).toEqual([]);
		});
	});
}
