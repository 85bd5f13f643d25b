import type { FrameLocator, Locator, Page } from '@playwright/test';
import { dataCentres } from '../../../src/lib/connectors/engaging-networks/data-centres.ts';
import type { SimulatedCentres } from '../../simulator/data-centres.ts';
import { boxPlaces, getTerminal, openHere, type BoxPlace } from '../every-box.ts';
import { expect, guidePath, outcomeOf } from '../site.ts';
import { askedKeys, planted, type AskedKey } from './planted.ts';
import type { Watcher } from './watcher.ts';

/** What a deed has at hand. */
export interface Journey {
	readonly page: Page;
	readonly en: SimulatedCentres;
	readonly watcher: Watcher;
	readonly act: Watcher['act'];
}

/** The key that gets this answer. */
function keyOf({ keyFor }: SimulatedCentres, name: AskedKey): string {
	const [centre, answer] = askedKeys[name];
	return keyFor(centre, answer);
}

/** Presses a button by its whole name. */
export const press = (within: FrameLocator | Page, name: string) =>
	within.getByRole('button', { name, exact: true }).press('Enter');

/** Pastes with the keyboard into a field, whatever had the focus. */
export async function pasteInto(
	{ page, watcher }: Journey,
	field: Locator,
	text: string
): Promise<void> {
	await watcher.copy(page, text);
	await field.focus();
	await expect(field).toBeFocused();
	await page.keyboard.press('ControlOrMeta+v');
}

/** Closes the open box of a place and opens it again: a frame that nobody has asked in. */
export async function reopen(page: Page, place: BoxPlace | undefined): Promise<FrameLocator> {
	if (!place) throw new Error('There is no such box.');
	const open = page.locator(place.within).locator('sealed-box > button[aria-expanded=true]');
	if (await open.count()) await open.press('Enter');
	return openHere(page, place);
}

/** Puts a key in and asks about it. */
export async function askWith(
	frame: FrameLocator,
	{ en }: Journey,
	name: AskedKey,
	centre = askedKeys[name][0]
) {
	await frame.getByLabel('API key').fill(keyOf(en, name));
	await frame.getByLabel(dataCentres[centre].host).check();
	await press(frame, 'Ask Engaging Networks');
}

export const expectOutcome = (frame: FrameLocator, check: string, outcome: string) =>
	expect(outcomeOf(frame, check)).toHaveAttribute('data-outcome', outcome);

/** The box of the API key, up to an accepted key and its result in the clipboard. */
export async function useKeyBox(journey: Journey): Promise<string> {
	const { page, en, act, watcher } = journey;
	const frame = page.frameLocator('#EN-14 iframe[data-sealed-box]');
	const area = frame.getByLabel('API key');
	let copied = '';
	await act('go to the guide', () => page.goto(guidePath));
	await act('open the box of the key', () => reopen(page, boxPlaces['key']));
	await act('paste a key and clear it', async () => {
		await pasteInto(journey, area, planted['key that is cleared']);
		await press(frame, 'Show');
		await press(frame, 'Clear');
		await page.keyboard.press('ControlOrMeta+z');
		await expect(area).toHaveValue('');
	});
	await act('paste a key that is too short', async () => {
		await pasteInto(journey, area, `API key: "${planted['key with a letter too few']}"`);
		await expectOutcome(frame, 'api-key-format', 'fail');
	});
	await act('paste it as a whole, and show it', async () => {
		await press(frame, 'Clear');
		await expect(area).toHaveValue('');
		await pasteInto(journey, area, `API key: ${keyOf(en, 'accepted')}\n`);
		await press(frame, 'Use only the value that was found');
		await press(frame, 'Show');
		await press(frame, 'Hide');
	});
	await act('paste the address of the page, a key in it', async () => {
		const address = frame.getByLabel('Or paste the address');
		await address.fill(`https://ca.engagingnetworks.app/#/x?key=${planted['key in an address']}`);
		await address.blur();
		await expectOutcome(frame, 'data-centre', 'pass');
	});
	await act('ask: accepted', async () => {
		await press(frame, 'Ask Engaging Networks');
		await expectOutcome(frame, 'rights', 'pass');
	});
	await act('put a key where the ticket number goes', async () => {
		await page.getByLabel('Ticket number').fill(planted['key in the ticket field']);
		await press(page, 'Copy result for support');
		await expect(page.getByText('This looks like a piece of a key')).toBeVisible();
	});
	await act('copy the result', async () => {
		await page.getByLabel('Ticket number').fill('CASE-12');
		await press(page, 'Copy result for support');
		await expect(page.getByText('Copied: a text with a link')).toBeVisible();
		copied = await watcher.readClipboard(page);
	});
	return copied;
}

/** The one deed after which a session is still open. */
export const staysOpen = 'ask: the session does not end';

/** Everything else that asking can come to. */
export async function askOn(journey: Journey): Promise<void> {
	const { page, en, act, watcher } = journey;
	const frame = page.frameLocator('#EN-14 iframe[title="Sealed box for your API key"]');
	const again = () => reopen(page, boxPlaces['key']);
	await act('close the box, and open it again', again);
	await act('ask: unknown here', async () => {
		await askWith(frame, journey, 'known elsewhere', 'ca');
		await expectOutcome(frame, 'authenticate', 'fail');
	});
	await act('ask the others', async () => {
		await press(frame, 'Ask the other data centres');
		await expectOutcome(frame, 'other-centres', 'pass');
	});
	await act('ask: no rights', async () => {
		await again();
		await askWith(frame, journey, 'without rights');
		await expectOutcome(frame, 'rights', 'unknown');
	});
	await act(staysOpen, async () => {
		await again();
		await askWith(frame, journey, 'with a session that stays');
		await expect(outcomeOf(frame, 'authenticate').locator('[data-code=EN-E29]')).toBeVisible();
	});
	await act('ask: the address is not listed, and go to its step', async () => {
		await again();
		await askWith(frame, journey, 'unlisted');
		await press(frame, 'Go to step EN-15');
		await expect(page.locator('#EN-15')).toBeFocused();
	});
	await act('ask, and cancel', async () => {
		await again();
		en.centres.ca.setFault('silent');
		await askWith(frame, journey, 'accepted');
		await expect.poll(() => en.centres.ca.seen.at(-1)?.method).toBe('POST');
		await press(frame, 'Cancel');
		await expectOutcome(frame, 'authenticate', 'unknown');
		en.centres.ca.setFault(undefined);
	});
	await act('ask: the answer may not be read', async () => {
		await again();
		en.centres.ca.setCors(false);
		await askWith(frame, journey, 'accepted');
		await expect(outcomeOf(frame, 'authenticate').locator('[data-code=EN-E24]')).toBeVisible();
	});
	const terminal = getTerminal(page);
	await act('open the box of the terminal', async () => {
		await press(frame, 'Ask without this page');
		await expect(terminal.getByRole('heading', { name: 'Ask without this page' })).toBeVisible();
	});
	for (const system of ['powershell', 'cmd', 'unix']) {
		await act(`copy the command for ${system}`, async () => {
			await terminal.getByLabel('Your terminal').selectOption(system);
			await press(terminal, 'Copy the command');
			await watcher.readClipboard(page);
		});
	}
	for (const text of listTerminalTexts(en)) {
		await act('put in what came back', async () => {
			await pasteInto(journey, terminal.getByLabel('What came back'), text);
			await expect(outcomeOf(terminal, 'pasted-answer')).toHaveCount(1);
		});
	}
	en.centres.ca.setCors(true);
	await act('copy the result of the terminal', async () => {
		await page.getByRole('button', { name: 'Copy result for support' }).last().press('Enter');
		await watcher.readClipboard(page);
	});
	await act('close the box of the terminal', () =>
		press(page, 'Close the box and forget the text')
	);
	await act('practise, in a box below', async () => {
		await press(frame, 'Practise');
		const practice = page.frameLocator('iframe[title="Practice box for the API key"]');
		await expectOutcome(practice, 'authenticate', 'pass');
		await practice.getByLabel('Show me').selectOption({ label: 'The question is cancelled' });
		await press(page, 'Close the practice');
	});
}

/** Answers as a terminal shows them, each with something private in it. */
function listTerminalTexts(en: SimulatedCentres): readonly string[] {
	const head = 'HTTP/2 401\r\ncontent-type: application/json\r\n\r\n';
	const opened = `{"expires":3600000,"ens-auth-token":"${planted['token in a terminal']}"}`;
	return [
		`${head}{"message":"Invalid api key [${planted['key in a terminal']}]","messageId":10000000}`,
		`${head.replace('401', '200')}${opened}`,
		`${head}{"message":"The user with username [${planted['e-mail in a terminal']}] has exceeded its api limit."}`,
		`$ curl -d ${keyOf(en, 'accepted')} https://ca.engagingnetworks.app\ncurl: (6) Could not resolve host`,
	];
}
