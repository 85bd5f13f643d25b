import { makeKey } from '../simulator/keys.ts';
import { expect, guidePath, openBox, outcomeOf, paste, readClipboard, test } from './site.ts';

const key = makeKey('paste tests', 'one');
const other = makeKey('paste tests', 'other');

const pastes: readonly (readonly [string, string, 'pass' | 'fail', string[]])[] = [
	['a key', key, 'pass', []],
	['a line end after the key', `${key}\n`, 'pass', ['EN-E07']],
	['nothing but blanks', ' \n ', 'fail', ['EN-E01']],
	['a label', `API Key: ${key}`, 'fail', ['EN-E02']],
	['JSON', `{"token":"${key}"}`, 'fail', ['EN-E03']],
	['a byte order mark', `\uFEFF${key}`, 'fail', ['EN-E04']],
	['en dashes', key.replaceAll('-', '–'), 'fail', ['EN-E05']],
	['dots', '••••••••••••', 'fail', ['EN-E06']],
	['an e-mail address', 'someone@example.org', 'fail', ['EN-E08']],
	['a key cut short', key.slice(0, -5), 'fail', ['EN-E09']],
	['two keys', `${key}\n${other}`, 'fail', ['EN-E11']],
	['no dashes', key.replaceAll('-', ''), 'fail', ['EN-E12']],
	['a sample', '11111111-2222-3333-4444-555555555555', 'fail', ['EN-E14']],
];

for (const field of ['api-key', 'private-token'] as const) {
	test(`${field}: every paste gets its outcome, and nothing is sent`, async ({ page, en }) => {
		const frame = await openBox(page, field);
		const result = outcomeOf(frame, `${field}-format`);
		for (const [name, text, outcome, codes] of pastes) {
			await test.step(name, async () => {
				await frame.getByRole('button', { name: 'Clear' }).press('Enter');
				await expect(frame.getByRole('textbox').first()).toBeFocused();
				await paste(page, text);
				await expect(result).toHaveAttribute('data-outcome', outcome);
				const found = await result
					.locator('[data-code]')
					.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-code')));
				expect(found).toEqual(codes);
			});
		}
		expect(Object.values(en.centres).flatMap(({ seen }) => seen)).toEqual([]);
	});
}

test('the one key in a text is offered, and taking it passes', async ({ page }) => {
	const frame = await openBox(page, 'private-token');
	await paste(page, `Private Token = "${key}"`);
	await frame.getByRole('button', { name: 'Use only the value that was found' }).press('Enter');
	await expect(frame.getByLabel('Private token')).toHaveValue(key);
	await expect(outcomeOf(frame, 'private-token-format')).toHaveAttribute('data-outcome', 'pass');
	await expect(frame.getByRole('status')).toContainText('That does not say that it is valid.');
});

const monsters: readonly (readonly [string, string, string])[] = [
	['ten megabytes', 'x'.repeat(10_000_000), 'EN-E10'],
	[
		'a binary file',
		Array.from({ length: 9_000 }, (_, at) => String.fromCharCode(at % 256)).join(''),
		'EN-E08',
	],
	['right-to-left text', 'מפתח השירות נמצא כאן', 'EN-E08'],
	[
		'a thousand keys',
		Array.from({ length: 1_000 }, (_, at) => makeKey('many', `${at}`)).join('\n'),
		'EN-E11',
	],
];

for (const [name, text, code] of monsters) {
	test(`${name} gets an outcome, and the box goes on working`, async ({ page }) => {
		const frame = await openBox(page);
		const result = outcomeOf(frame, 'api-key-format');
		await frame.getByLabel('API key').evaluate((area, pasted) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', pasted);
			const event = new ClipboardEvent('paste', { clipboardData, cancelable: true });
			if (area.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
		}, text);
		await expect(result.locator(`[data-code=${code}]`)).toBeVisible();
		await frame.getByLabel('API key').fill(key);
		await expect(result).toHaveAttribute('data-outcome', 'pass');
	});
}

test('a text too long to keep is checked and left out of the field', async ({ page }) => {
	const frame = await openBox(page);
	const area = frame.getByLabel('API key');
	await area.evaluate((element: HTMLTextAreaElement) => {
		element.value = 'y'.repeat(10_000_000);
		element.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
	await expect(outcomeOf(frame, 'api-key-format')).toContainText('10,000,000 were found');
	await expect(area).toHaveValue('');
	await expect(frame.getByText('not put into the field because it is so long')).toBeVisible();
});

test('clearing forgets the value and everything that was said of it', async ({ page }) => {
	const frame = await openBox(page);
	await paste(page, key);
	await expect(outcomeOf(frame, 'api-key-format')).toHaveAttribute('data-outcome', 'pass');
	await frame.getByRole('button', { name: 'Clear' }).press('Enter');
	await expect(frame.getByLabel('API key')).toHaveValue('');
	for (const status of await frame.getByRole('status').all()) await expect(status).toBeEmpty();
});

test('the value is masked until it is shown', async ({ page }) => {
	const frame = await openBox(page);
	const area = frame.getByLabel('API key');
	await expect(area).toHaveCSS('-webkit-text-security', 'disc');
	await frame.getByRole('button', { name: 'Show' }).press('Enter');
	await expect(area).toHaveCSS('-webkit-text-security', 'none');
});

test('a masked value cannot be copied, cut or dragged out, and the box says why', async ({
	page,
}) => {
	const frame = await openBox(page);
	const area = frame.getByLabel('API key');
	await paste(page, key);
	await expect(area).toHaveValue(key);
	await paste(page, ' ');
	await page.keyboard.press('Backspace');
	for (const keys of ['ControlOrMeta+c', 'ControlOrMeta+x']) {
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.press(keys);
		expect(await readClipboard(page)).toBe(' ');
		await expect(area).toHaveValue(key);
	}
	const note = frame.getByText('Show the value first to copy it.');
	await expect(note).toBeVisible();
	expect(await note.evaluate((node) => node.closest('[aria-live]')?.ariaLive)).toBe('polite');
	const dragged = () =>
		area.evaluate((node) => node.dispatchEvent(new DragEvent('dragstart', { cancelable: true })));
	expect(await dragged()).toBe(false);
	await frame.getByRole('button', { name: 'Show' }).press('Enter');
	await expect(note).toHaveCount(0);
	expect(await dragged()).toBe(true);
	await area.focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	expect(await readClipboard(page)).toBe(key);
});

test('the first key goes into the field where the browser lets no script focus it', async ({
	page,
}) => {
	/* As WebKit does with a frame that the reader has not touched. */
	await page.addInitScript(() => {
		if (self === top) return;
		const { focus } = HTMLElement.prototype;
		HTMLElement.prototype.focus = function (...options) {
			if (event?.type === 'keydown') focus.apply(this, options);
		};
	});
	await page.goto(guidePath);
	await page.locator('#EN-14').getByRole('button', { name: 'Check your' }).press('Enter');
	const frame = page.frameLocator('#EN-14 iframe[data-sealed-box]');
	const area = frame.getByLabel('API key');
	await expect(area).toBeVisible();
	await page.locator('#EN-14 sealed-box > button').focus();
	await page.locator('#EN-14 iframe').focus();
	await page.keyboard.press('PageDown');
	await expect(area).not.toBeFocused();
	await paste(page, key);
	await expect(area).toHaveValue(key);
	await expect(outcomeOf(frame, 'api-key-format')).toHaveAttribute('data-outcome', 'pass');
});

test('a field is as high as its text where the style sheet cannot make it so', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.addInitScript(() => {
		CSS.supports = () => false;
	});
	const frame = await openBox(page);
	const area = frame.getByLabel('API key');
	await area.evaluate((node) => node.style.setProperty('field-sizing', 'fixed'));
	const heights = () => area.evaluate((node) => [node.clientHeight, node.scrollHeight]);
	const [before = 0] = await heights();
	await area.fill(`${key} ${other}`);
	const [height = 0, needed] = await heights();
	expect(height).toBe(needed);
	expect(height).toBeGreaterThan(before);
	await frame.getByRole('button', { name: 'Clear' }).press('Enter');
	await expect.poll(heights).toEqual([before, before]);
});

test('nothing brings a cleared value back: not undo, not an offer that was left', async ({
	page,
}) => {
	await page.clock.install();
	const frame = await openBox(page);
	const area = frame.getByLabel('API key');
	await paste(page, key);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Delete');
	await paste(page, key);
	await frame.getByRole('button', { name: 'Clear' }).press('Enter');
	await expect(area).toBeFocused();
	await page.keyboard.press('ControlOrMeta+z');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(area).toHaveValue('');
	await area.fill(`${'x '.repeat(9_000)}${key}`);
	await expect(frame.getByRole('button', { name: 'Use only the value' })).toBeVisible();
	await page.clock.fastForward('10:01');
	await expect(frame.getByRole('button', { name: 'Use only the value' })).toHaveCount(0);
});

test('a field that was emptied by hand is not checked, and says so', async ({ page }) => {
	const frame = await openBox(page);
	await frame.getByLabel('API key').fill('x');
	await frame.getByLabel('API key').fill('');
	await expect(outcomeOf(frame, 'api-key-format')).toHaveAttribute('data-outcome', 'not-run');
});

test('the box of the private token speaks of no question to Engaging Networks', async ({
	page,
}) => {
	const frame = await openBox(page, 'private-token');
	await frame.getByLabel('Private token').fill(key);
	await expect(outcomeOf(frame, 'private-token-format')).toHaveAttribute('data-outcome', 'pass');
	await expect(outcomeOf(frame, 'authenticate')).toHaveCount(0);
});
