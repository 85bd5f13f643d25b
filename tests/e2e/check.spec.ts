import type { FrameLocator, Page } from '@playwright/test';
import { dataCentres } from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import { makeKey } from '../simulator/keys.ts';
import { findFragment, openCapsule, type Opened } from '../../src/lib/report/capsule.ts';
import { openTerminal } from './every-box.ts';
import { expect, openBox, outcomeOf, readClipboard, test } from './site.ts';

const token = makeKey('check tests', 'private token');

async function openCheck(page: Page): Promise<FrameLocator> {
	await page.goto('/engaging-networks/check/');
	await page.getByRole('button', { name: 'Open the check' }).click();
	const frame = page.frameLocator('iframe[data-sealed-box]');
	await expect(frame.getByLabel('API key')).toBeFocused();
	return frame;
}

async function ask(frame: FrameLocator, key: string, centre: keyof typeof dataCentres = 'ca') {
	await frame.getByLabel('API key').fill(key);
	await frame.getByLabel(dataCentres[centre].host).check();
	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
}

/** The outcomes of the stations, in order. */
const stagesOf = (frame: FrameLocator) =>
	frame
		.locator('[data-station]')
		.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-outcome')));

test('all values stand in one box, and none of them is a password', async ({ page }) => {
	const frame = await openCheck(page);
	for (const label of ['API key', 'Private token', 'Username', 'Remote Address', 'Export file']) {
		await expect(frame.getByLabel(label, { exact: true })).toHaveCount(1);
	}
	await expect(frame.getByLabel(/password/i)).toHaveCount(0);
	expect(await stagesOf(frame)).toEqual(Array(6).fill('not-run'));
});

test('a right setup passes as far as this page can see', async ({ page, en }) => {
	const frame = await openCheck(page);
	await frame.getByLabel('Private token').fill(token);
	await frame.getByLabel('Username').fill('admin@example.org');
	await frame.getByLabel('Remote Address').fill('9.9.9.9~149.112.112.112');
	await ask(frame, en.keyFor('us', 'accepted'), 'us');
	await expect(outcomeOf(frame, 'rights')).toHaveAttribute('data-outcome', 'pass');
	for (const check of ['api-key-format', 'private-token-format', 'username-format']) {
		await expect(outcomeOf(frame, check)).toHaveAttribute('data-outcome', 'pass');
	}
	await expect(outcomeOf(frame, 'remote-address-format')).toHaveAttribute('data-outcome', 'pass');
	await expect(outcomeOf(frame, 'values-together')).toHaveAttribute('data-outcome', 'pass');
	expect(await stagesOf(frame)).toEqual(['pass', 'pass', 'pass', 'unknown', 'pass', 'not-run']);
	await expect(frame.getByText('We found nothing to fix.')).toBeVisible();
	expect(en.centres.us.sessions.size).toBe(0);
});

test('the same value in two fields is certain, and stands first in what to do', async ({
	page,
	en,
}) => {
	const frame = await openCheck(page);
	const key = en.keyFor('ca', 'unknown');
	await frame.getByLabel('Private token').fill(key);
	await ask(frame, key);
	await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'fail');
	const together = outcomeOf(frame, 'values-together');
	await expect(together).toHaveAttribute('data-outcome', 'fail');
	await expect(together.locator('[data-code=EN-E59]')).toHaveCount(1);
	const next = await frame
		.locator('[data-next]')
		.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-next')));
	expect(next).toEqual(['EN-E59', 'EN-E19']);
});

test('a swap is a suspicion, and only once the key is said to be unknown', async ({ page, en }) => {
	const frame = await openCheck(page);
	await frame.getByLabel('Private token').fill(token);
	await frame.getByLabel('API key').fill(makeKey('check tests', 'not a key'));
	const together = outcomeOf(frame, 'values-together');
	await expect(together).toHaveAttribute('data-outcome', 'pass');
	await ask(frame, makeKey('check tests', 'not a key'));
	await expect(together).toHaveAttribute('data-outcome', 'unknown');
	await expect(together.locator('[data-code=EN-E60]')).toHaveCount(1);
	expect(en.centres.ca.sessions.size).toBe(0);
});

test('the other data centres are asked on a click, up to the one that knows the key', async ({
	page,
	en,
}) => {
	const key = en.keyFor('us2', 'accepted');
	const frame = await openBox(page);
	await ask(frame, key, 'ca');
	await expect(frame.getByText('your browser sends the same question')).toBeVisible();
	expect([...en.centres.us.seen, ...en.centres.us2.seen]).toEqual([]);
	await frame.getByRole('button', { name: 'Ask the other data centres' }).press('Enter');
	const others = outcomeOf(frame, 'other-centres');
	await expect(others).toHaveAttribute('data-outcome', 'pass');
	await expect(others.locator('[data-code=EN-E32]')).toContainText('us2.engagingnetworks.app');
	await expect(outcomeOf(frame, 'rights')).toHaveAttribute('data-outcome', 'pass');
	const posts = (centre: 'us' | 'us2') =>
		en.centres[centre].seen.filter(({ method }) => method === 'POST').map(({ body }) => body);
	expect([posts('us'), posts('us2')]).toEqual([[key], [key]]);
	expect(en.centres.us2.sessions.size).toBe(0);
});

test('a row of questions stops at the first data centre that knows the key', async ({
	page,
	en,
}) => {
	const frame = await openBox(page);
	await ask(frame, en.keyFor('us', 'accepted'), 'ca');
	await frame.getByRole('button', { name: 'Ask the other data centres' }).press('Enter');
	await expect(outcomeOf(frame, 'other-centres')).toHaveAttribute('data-outcome', 'pass');
	expect(en.centres.us2.seen).toEqual([]);
});

for (const [answer, code] of [
	['not-allowed', 'EN-E30'],
	['session-refused', 'EN-E31'],
] as const) {
	test(`rights that are ${answer} come to unknown, and the session ends`, async ({ page, en }) => {
		const frame = await openBox(page);
		await ask(frame, en.keyFor('ca', answer));
		const rights = outcomeOf(frame, 'rights');
		await expect(rights).toHaveAttribute('data-outcome', 'unknown');
		await expect(rights.locator('[data-code]')).toHaveAttribute('data-code', code);
		await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'pass');
		expect(en.centres.ca.sessions.size).toBe(0);
		expect(en.centres.ca.seen.at(-1)?.method).toBe('DELETE');
	});
}

test('an address list is mended and can be taken over and copied', async ({ page }) => {
	const frame = await openCheck(page);
	const field = frame.getByLabel('Remote Address');
	await field.fill('9.9.9.9, 149.112.112.112;9.9.9.9');
	const result = outcomeOf(frame, 'remote-address-format');
	await expect(result).toHaveAttribute('data-outcome', 'fail');
	await frame.getByRole('button', { name: 'Copy the mended value' }).press('Enter');
	await expect(frame.getByText('Copied.')).toBeVisible();
	expect(await readClipboard(page)).toBe('9.9.9.9~149.112.112.112');
	await frame.getByRole('button', { name: 'Use the mended value' }).press('Enter');
	await expect(field).toHaveValue('9.9.9.9~149.112.112.112');
	await expect(result).toHaveAttribute('data-outcome', 'pass');
});

test('when the answer may not be read, a command is handed over and its output is read', async ({
	page,
	en,
}) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const key = en.keyFor('ca', 'accepted');
	const frame = await openTerminal(page, en);
	await expect(frame.getByRole('heading', { name: 'Ask without this page' })).toBeVisible();
	await expect(page.locator('#EN-14 iframe')).toHaveCount(2);
	const command = frame.locator('[data-command]');
	for (const system of ['Windows, PowerShell', 'Windows, Command Prompt', 'macOS or Linux']) {
		await frame.getByLabel('Your terminal').selectOption({ label: await optionOf(frame, system) });
		await expect(command).toContainText('https://ca.engagingnetworks.app/ens/service/authenticate');
		await expect(command).not.toContainText(key);
	}
	const answer = `HTTP/2 401\r\ncontent-type: application/json\r\n\r\n{"message":"Invalid api key [${key}]","messageId":10000000}`;
	const back = frame.getByLabel('What came back');
	await back.fill(answer);
	const result = outcomeOf(frame, 'pasted-answer');
	await expect(result).toHaveAttribute('data-outcome', 'fail');
	await expect(result.locator('[data-code]')).toHaveAttribute('data-code', 'EN-E19');
	await expect(back).toHaveValue(/Invalid api key/);
	expect(await back.inputValue()).not.toContain(key.slice(0, 8));
	const copy = page.getByRole('button', { name: 'Copy result for support' }).last();
	await copy.press('Enter');
	await expect(page.locator('.result-tools [role="status"]').last()).toContainText('Copied');
	const text = await readClipboard(page);
	const { capsule } = openLink(text);
	expect(capsule).toMatchObject({
		centre: 'ca',
		results: [{ check: 'pasted-answer', outcome: 'fail', codes: ['EN-E19'] }],
	});
	expect(text).not.toContain(key.slice(0, 8));
});

/** The capsule in a copied text. */
function openLink(text: string): Partial<Extract<Opened, { capsule: unknown }>> {
	const opened = openCapsule(findFragment(text) ?? '');
	return 'capsule' in opened ? opened : {};
}

test('the box of the terminal is asked for, for the data centre that was asked', async ({
	page,
	en,
}) => {
	const terminal = await openTerminal(page, en);
	await expect(terminal.locator('[data-command]')).toContainText('https://ca.engagingnetworks.app');
	await terminal.getByLabel('What came back').fill('curl: (7) Failed to connect');
	await expect(outcomeOf(terminal, 'pasted-answer')).toHaveAttribute('data-outcome', 'unknown');
	const frame = page.frameLocator('#EN-14 iframe[title="Sealed box for your API key"]');
	const offer = frame.getByRole('button', { name: 'Ask without this page' });
	/* Again for the same one: what was pasted stays. */
	await offer.press('Enter');
	await expect(page.locator('#EN-14 iframe').last()).toBeFocused();
	await expect(outcomeOf(terminal, 'pasted-answer')).toHaveCount(1);
	await frame.getByLabel('us.engagingnetworks.app').check();
	await expect(offer).toHaveCount(0);
	en.centres.us.setCors(false);
	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
	await offer.press('Enter');
	await expect(terminal.locator('[data-command]')).toContainText('https://us.engagingnetworks.app');
	await expect(outcomeOf(terminal, 'pasted-answer')).toHaveCount(0);
	await page.getByRole('button', { name: 'Close the box and forget the text' }).press('Enter');
	await expect(page.locator('#EN-14 iframe')).toHaveCount(1);
	/* Closed, it can be opened by its own button as well. */
	await page
		.locator('#EN-14')
		.getByRole('button', { name: 'Ask without this page' })
		.press('Enter');
	await expect(terminal.locator('[data-command]')).toContainText('https://us.engagingnetworks.app');
});

test('on the check, the terminal stays shut until it is opened, whatever the answer', async ({
	page,
	en,
}) => {
	en.centres.ca.setCors(false);
	const frame = await openCheck(page);
	await ask(frame, en.keyFor('ca', 'accepted'));
	await expect(outcomeOf(frame, 'authenticate').locator('[data-code=EN-E24]')).toHaveCount(1);
	await expect(frame.locator('details')).not.toHaveAttribute('open');
	await frame.getByText('Ask from your own terminal instead').click();
	await expect(frame.locator('[data-command]')).toBeVisible();
	await frame.getByLabel('What came back').fill('curl: (7) Failed to connect');
	await expect(outcomeOf(frame, 'pasted-answer')).toBeVisible();
});

const optionOf = async (frame: FrameLocator, start: string) =>
	(await frame.getByLabel('Your terminal').getByRole('option').allInnerTexts()).find((text) =>
		text.startsWith(start)
	) ?? '';

/** Opens the box that practises, from the box of the API key. */
async function openPractice(page: Page, key = '') {
	await openBox(page);
	const frame = page.frameLocator('#EN-14 iframe[title="Sealed box for your API key"]');
	await frame.getByLabel('API key').fill(key);
	await frame.getByRole('button', { name: 'Practise' }).press('Enter');
	return { frame, practice: page.frameLocator('iframe[title="Practice box for the API key"]') };
}

test('practice has a box of its own, is marked, sends nothing and leaves the value alone', async ({
	page,
	en,
}) => {
	const key = makeKey('check tests', 'own key');
	const { frame, practice } = await openPractice(page, key);
	await expect(practice.getByText('nothing is real, and nothing is sent')).toBeVisible();
	await expect(outcomeOf(practice, 'authenticate')).toHaveAttribute('data-outcome', 'pass');
	await expect(practice.getByLabel('API key')).not.toHaveValue(key);
	await practice.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
	await expect(outcomeOf(practice, 'authenticate')).toHaveAttribute('data-outcome', 'pass');
	await expect(page.locator('.result-tools')).toHaveCount(1);
	expect(en.centres.ca.seen).toEqual([]);
	await page.getByRole('button', { name: 'Close the practice' }).press('Enter');
	await expect(page.locator('#EN-14 iframe')).toHaveCount(1);
	await expect(frame.getByLabel('API key')).toHaveValue(key);
});

for (const [name, outcome] of [
	['The question is cancelled', 'authenticate'],
	['Our check breaks down', 'api-key-format'],
] as const) {
	test(`practice also plays: ${name}`, async ({ page }) => {
		const { practice } = await openPractice(page);
		await practice.getByLabel('Show me').selectOption({ label: name });
		await expect(outcomeOf(practice, outcome)).toHaveAttribute('data-outcome', 'unknown');
	});
}
