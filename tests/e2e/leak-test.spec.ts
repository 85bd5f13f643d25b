import { attacks } from '../../src/components/red-team/attacks/attacks.ts';
import type { Attack } from '../../src/components/red-team/attacks/attack.ts';
import redTeam from '../../src/content/red-team.json' with { type: 'json' };
import { expect, test } from './site.ts';

/** Not before the reader's eyes: known to be open, or only ever done on a click in the box. */
const isLeftOut = ({ byDesign, onClick }: Attack) => byDesign !== undefined || onClick === true;
const tried = attacks.filter((attack) => !isLeftOut(attack)).length;

test.describe('the page of trust', () => {
	/* What the attacks provoke. */
	test.use({ allowedComplaint: /./ });

	test('lets a box attack itself, and tells what this browser blocked', async ({ page, en }) => {
		test.setTimeout(180_000);
		const left: string[] = [];
		await page.goto('/trust/');
		page.on('response', (response) => void left.push(response.url()));
		const box = page.locator('sealed-box[data-kind=attack]');
		await box.getByRole('button', { name: 'Try to make it leak' }).click();
		await expect(box.getByRole('status')).toContainText(`All ${tried} ways were tried`, {
			timeout: 150_000,
		});
		await expect(box.getByRole('status')).toContainText('0 that left the box.');
		const outcomes = await box
			.locator('[data-attack]')
			.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-outcome')));
		expect(outcomes).toHaveLength(attacks.length);
		const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
		expect(count('not-tried')).toBe(attacks.length - tried);
		expect(count('sent')).toBe(0);
		expect(count('blocked') + count('absent') + count('unseen')).toBe(tried);
		expect(left.filter((url) => url.includes('leak-attempt'))).toEqual([]);
		for (const { seen } of Object.values(en.centres)) expect(seen).toEqual([]);
		await expect(box.locator('iframe')).toHaveCount(0);
		await box.getByRole('button', { name: 'Stop, and close the box' }).click();
		await expect(box.getByRole('button', { name: 'Try to make it leak' })).toBeVisible();
	});
});

test('the table of the trial names every way that is open in a browser', async ({ page }) => {
	await page.goto('/trust/');
	for (const { name, channels } of redTeam.engines) {
		const column = 1 + redTeam.engines.findIndex((engine) => engine.name === name);
		const open = Object.entries(channels).filter(([, { verdict }]) => verdict === 'open');
		for (const [way] of open) {
			const line = page.locator(`[data-ways] [data-way="${way}"]`);
			await expect(line).toBeVisible();
			await expect(line.locator('> *').nth(column)).toContainText('Open');
		}
	}
});
