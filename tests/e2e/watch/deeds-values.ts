import { fieldIds } from '../../../src/lib/connectors/engaging-networks/fields.ts';
import { boxPlaces } from '../every-box.ts';
import { expect, outcomeOf } from '../site.ts';
import { askWith, expectOutcome, pasteInto, press, reopen, type Journey } from './deeds-key.ts';
import { makeExport, makePicture, planted } from './planted.ts';

/** The list of addresses, as it is and as it should be. */
const addresses = [planted['Remote Address, one'], planted['Remote Address, other']];
export const fixedList = addresses.join('~');

/** The boxes of the values that nobody can be asked about, in the guide. */
export async function useValueBoxes(journey: Journey): Promise<void> {
	const { page, act, watcher } = journey;
	const token = page.frameLocator('#EN-13 iframe[data-sealed-box]');
	const list = page.frameLocator('#EN-15 iframe[data-sealed-box]');
	await act('paste a private token', async () => {
		await reopen(page, boxPlaces['token']);
		await pasteInto(journey, token.locator('textarea'), `token = ${planted['private token']}`);
		await press(token, 'Use only the value that was found');
		await expectOutcome(token, 'private-token-format', 'pass');
	});
	await act('copy the result of the token', async () => {
		await page.locator('#EN-13').getByRole('button', { name: 'Copy result' }).click();
		await watcher.readClipboard(page);
	});
	await act('paste a list of addresses', async () => {
		await reopen(page, boxPlaces['addresses']);
		await pasteInto(journey, list.locator('textarea'), addresses.join(', '));
		await expectOutcome(list, 'remote-address-format', 'fail');
	});
	await act(copiesTheList, async () => {
		await press(list, 'Copy the mended value');
		expect(await watcher.readClipboard(page)).toBe(fixedList);
	});
	await act('use the mended list, and close the box', async () => {
		await watcher.copy(page, 'something else');
		await press(list, 'Use the mended value');
		await page.locator('#EN-15 sealed-box > button').click();
	});
}

/** The one deed by which a value of the reader leaves the box: a copy that the reader asked for. */
export const copiesTheList = 'copy the mended list';

/** "Check my setup", with everything put in. */
export async function useCheck(journey: Journey): Promise<void> {
	const { page, act, watcher } = journey;
	const frame = page.frameLocator('iframe[data-sealed-box]');
	const file = frame.getByLabel('Export file', { exact: true });
	await act('go to the check', () => page.goto('/engaging-networks/check/'));
	await act('open the check', () => reopen(page, boxPlaces['check']));
	await act('put in all values', async () => {
		await frame.getByLabel('Private token').fill(planted['key in place of a token']);
		await frame.getByLabel('Username').fill(planted.username);
		await frame.getByLabel('Remote Address').fill(fixedList);
		await frame.getByLabel('API key').fill(planted['key in place of a token']);
		await expectOutcome(frame, 'values-together', 'fail');
	});
	await act('put a key into the username, and the username into the key', async () => {
		await frame.getByLabel('Username').fill(planted['private token']);
		await frame.getByLabel('API key').fill(planted.username);
		await expectOutcome(frame, 'username-format', 'fail');
	});
	await act('ask in the check', async () => {
		await frame.getByLabel('Username').fill(planted.username);
		await askWith(frame, journey, 'accepted');
		await expectOutcome(frame, 'rights', 'pass');
	});
	await act('choose an export', async () => {
		await file.setInputFiles(makeExport());
		await expect(frame.getByRole('table', { name: 'The file' })).toBeVisible();
	});
	await act('choose a picture in place of an export', async () => {
		await file.setInputFiles(makePicture());
		await expectOutcome(frame, 'export-file', 'fail');
	});
	await act('drop an export', async () => {
		const { name, buffer } = makeExport();
		await frame.locator('.drop').evaluate(
			(zone, [fileName, text]) => {
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File([text], fileName));
				zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
			},
			[name, buffer.toString()] as const
		);
		await expect(frame.getByRole('table', { name: 'The file' })).toBeVisible();
	});
	await act('copy the result of the check', async () => {
		await press(page, 'Copy result for support');
		await watcher.readClipboard(page);
	});
	await act('print', async () => {
		await page.emulateMedia({ media: 'print' });
		await page.pdf();
		await page.emulateMedia({ media: 'screen' });
	});
	for (const theme of ['dark', 'light'] as const) {
		await act(`the ${theme} theme`, () =>
			page.getByLabel('Select theme').first().selectOption(theme)
		);
	}
	await act('clear all', async () => {
		for (const id of fieldIds) {
			await frame
				.locator('.field', { has: frame.locator(`#${id}`) })
				.getByRole('button', { name: 'Clear' })
				.click();
		}
		await expect(outcomeOf(frame, 'api-key-format')).toHaveCount(0);
	});
}

/** Leaves the page with everything put in, in every way. */
export async function leave({ page, act }: Journey): Promise<void> {
	const frame = page.frameLocator('iframe[data-sealed-box]');
	const fill = async () => {
		await reopen(page, boxPlaces['check']);
		await frame.getByLabel('API key').fill(planted['key that is cleared']);
		await frame.getByLabel('Private token').fill(planted['private token']);
	};
	const leaving: readonly (readonly [string, () => Promise<unknown>])[] = [
		['reload', () => page.reload()],
		['follow a link, and go back', () => page.goto('/').then(() => page.goBack())],
		['go back, and forward', () => page.goBack().then(() => page.goForward())],
	];
	for (const [name, go] of leaving) {
		await act(`fill the box, then ${name}`, async () => {
			await fill();
			await go();
			await expect(page.locator('sealed-box > button')).toBeVisible();
		});
	}
	await act('fill the box, and hide the page', async () => {
		await fill();
		await frame.locator('body > div').evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		});
		await expect(frame.getByLabel('API key')).toHaveValue('');
	});
	await act('fill the box, and close it', async () => {
		await fill();
		await page.locator('sealed-box > button').click();
		await page.keyboard.press('ControlOrMeta+z');
	});
}
