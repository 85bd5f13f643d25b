import { boxPlaces } from '../every-box.ts';
import { expect, guidePath } from '../site.ts';
import { pasteInto, press, reopen, type Journey } from './deeds-key.ts';
import { planted } from './planted.ts';

/** The catalogue: an error pasted, its page opened beside, and practice there. */
export async function useProblems(journey: Journey): Promise<void> {
	const { page, act } = journey;
	const frame = page.frameLocator('iframe[data-sealed-box]');
	const field = frame.getByLabel('The error you got');
	await act('go to the problems', () => page.goto('/engaging-networks/problems/'));
	await act('paste an error', async () => {
		await reopen(page, boxPlaces['error']);
		await pasteInto(journey, field, `Invalid api key [${planted['key in an error']}]`);
		await expect(frame.locator('[data-code=EN-E19]')).toBeVisible();
	});
	const opened = page.context().waitForEvent('page');
	await act('open the page of the problem', async () => {
		await frame.getByRole('button', { name: 'EN-E19' }).press('Enter');
		await (await opened).waitForURL('**/problems/en-e19/');
	});
	const beside = await opened;
	await act('see it happen there', async () => {
		await beside.bringToFront();
		await beside.getByRole('button', { name: 'See it happen' }).click();
		const practice = beside.frameLocator('iframe[data-sealed-box]');
		await expect(practice.locator('[data-code=EN-E19]')).toBeVisible();
	});
	await act('close it', async () => {
		await beside.close();
		await page.bringToFront();
	});
	await act('paste another error, and clear it', async () => {
		await press(frame, 'Clear');
		await expect(field).toHaveValue('');
		await pasteInto(
			journey,
			field,
			`The user with username [${planted['e-mail in an error']}] has exceeded its api limit`
		);
		await expect(frame.locator('[data-code=EN-E23]')).toBeVisible();
		await press(frame, 'Clear');
	});
}

/** What was copied goes to support, and is read there. */
export async function useSupport({ page, act, watcher }: Journey, copied: string): Promise<void> {
	const link = copied.split('\n').at(-1) ?? '';
	await act('open the result', async () => {
		await page.goto(link);
		await expect(page.locator('#capsule [data-check=authenticate]')).toBeVisible();
	});
	await act('read the result as an agent', async () => {
		await page.goto('/support/');
		await page.getByLabel('Paste the link').fill(copied);
		await expect(page.locator('#capsule [data-check=authenticate]')).toBeVisible();
	});
	await act('write a ticket number', () => page.getByLabel('Ticket number').fill('CASE-12'));
	for (const kind of ['Text', 'Markdown', 'HTML', 'Reply']) {
		await act(`copy a reply: ${kind}`, async () => {
			await page.getByRole('button', { name: `${kind} of EN-14` }).click();
			await expect(page.getByText(`${kind} copied: EN-14`)).toBeVisible();
			await watcher.readClipboard(page);
		});
	}
	for (const link of await page.locator('a[download]').all()) {
		await act('download macros', async () => {
			const download = page.waitForEvent('download');
			await link.click();
			await download;
		});
	}
}

/** The one deed that puts a secret into a field of the page itself, where it may stand. */
export const searchesForKey = 'search for a key';

/** Everything of the site that has no box. */
export async function useSite({ page, act, watcher }: Journey): Promise<void> {
	await act('open the link of a step', async () => {
		await page.goto('/s/EN-14/#ticket=CASE-12');
		await expect(page.getByText('Ticket CASE-12 points here.')).toBeVisible();
	});
	await act('tick a step', () => page.locator('#EN-14').getByLabel('Done').check());
	const tools = page.locator('#EN-14 step-tools');
	await act('copy the link of a step', async () => {
		await tools.getByRole('button', { name: 'Copy link' }).click();
		await expect(tools.getByRole('status')).toHaveText('Link copied: EN-14');
		await watcher.readClipboard(page);
	});
	await act('copy the words of a step', async () => {
		await tools.getByText('More').click();
		await tools.getByRole('button', { name: 'Text for a ticket' }).click();
		await expect(tools.getByRole('status')).toHaveText('Text copied: EN-14');
		await watcher.readClipboard(page);
	});
	const search = page.getByRole('searchbox', { name: 'Search' });
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await act('search', async () => {
		await page.getByRole('button', { name: 'Search' }).click();
		await search.fill('get your credentials');
		await expect(dialog.getByRole('link').first()).toBeVisible();
	});
	await act(searchesForKey, async () => {
		await search.fill(planted['key in the search']);
		await expect(dialog.getByRole('link')).toHaveCount(0);
	});
	await act('close the search', async () => {
		await search.fill('');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	});
	await act('go to the version before', async () => {
		await page.goto(`/1.0${guidePath}`);
		await page.goBack();
	});
	await act('look at all steps and at the changes', async () => {
		await page.goto('/s/');
		await page.goto('/changes/');
	});
}
