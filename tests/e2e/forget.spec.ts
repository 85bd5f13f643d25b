import { chromium, type FrameLocator } from '@playwright/test';
import { fieldIds, fields } from '../../src/lib/connectors/engaging-networks/fields.ts';
import { makeKey } from '../simulator/keys.ts';
import {
	boxPlaces,
	openHere,
	openPlace,
	openTerminal,
	readFields,
	type BoxPlace,
} from './every-box.ts';
import { evaluateInFrame } from './lost-frame.ts';
import { expect, getLaunchOptions, openBox, outcomeOf, paste, test } from './site.ts';

const key = makeKey('forget tests', 'key');
const dropped = /was dropped: ten minutes went by, or the page was left/;

/** Attributes by which those who read along know that they are not wanted. */
const leftAlone: Readonly<Record<string, string>> = {
	autocomplete: 'off',
	autocorrect: 'off',
	autocapitalize: 'off',
	spellcheck: 'false',
	translate: 'no',
	writingsuggestions: 'false',
	'data-1p-ignore': '',
	'data-bwignore': 'true',
	'data-lpignore': 'true',
	'data-protonpass-ignore': 'true',
	'data-form-type': 'other',
	'data-gramm': 'false',
	'data-gramm_editor': 'false',
	'data-enable-grammarly': 'false',
	'data-lt-active': 'false',
};

/** Something in every field of the box, a file and what came back in a terminal among it. */
async function fillAll(frame: FrameLocator) {
	const areas = frame.locator('textarea');
	for (let at = 0; at < (await areas.count()); at += 1) await areas.nth(at).fill(`x ${key}`);
	const address = frame.getByLabel('Or paste the address');
	if (await address.count()) {
		await address.fill(`https://ca.engagingnetworks.app/?${key}`);
		await address.blur();
	}
	const file = frame.getByLabel('Export file', { exact: true });
	if (await file.count()) {
		const buffer = Buffer.from(`Supporter Email\n${key}\n`);
		await file.setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer });
		await expect(outcomeOf(frame, 'export-file')).toHaveCount(1);
	}
	/* Once a data centre is known, there is a place for what came back. */
	const back = frame.locator('#came-back');
	if ((await back.count()) && !(await back.isVisible())) {
		await frame.getByText('Ask from your own terminal instead').click();
	}
	if (await back.count()) await back.fill(`Invalid api key [${key}]`);
	expect((await readFields(frame)).filter((text) => text !== '')).not.toEqual([]);
}

async function expectEmpty(frame: FrameLocator) {
	await expect(frame.locator('textarea').first()).toBeEmpty();
	expect((await readFields(frame)).filter((text) => text !== '')).toEqual([]);
	await expect(frame.locator('[data-outcome=fail], [data-outcome=pass]')).toHaveCount(0);
	expect(await frame.locator('html').innerHTML()).not.toContain(key.slice(0, 8));
}

async function expectLeftAlone(frame: FrameLocator, count: number) {
	const found = await frame
		.locator('input:not([type=radio]), textarea, [contenteditable]')
		.evaluateAll(
			(nodes, names) =>
				nodes.map((node) => ({
					named: node.hasAttribute('name') || node.closest('form') !== null,
					...Object.fromEntries(names.map((name) => [name, node.getAttribute(name)])),
				})),
			Object.keys(leftAlone)
		);
	expect(found.length).toBe(count);
	expect(found).toEqual(found.map(() => ({ named: false, ...leftAlone })));
	await expect(frame.locator('html')).toHaveAttribute('translate', 'no');
	await expect(frame.locator('form, [contenteditable], datalist')).toHaveCount(0);
}

for (const [kind, place] of Object.entries(boxPlaces)) {
	test(`${kind}: every field is left alone by those who would read along`, async ({ page }) => {
		const frame = await openPlace(page, place);
		await fillAll(frame);
		if (kind === 'check') await expect(frame.locator('#came-back')).toBeVisible();
		await expectLeftAlone(frame, { key: 2, check: 7 }[kind] ?? 1);
	});

	test(`${kind}: all of it is dropped when the page goes, with its undo`, async ({ page }) => {
		const frame = await openPlace(page, place);
		await fillAll(frame);
		await frame.locator('body > div').evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		});
		await expectEmpty(frame);
		await expect(frame.getByRole('status').filter({ hasText: dropped })).toHaveCount(1);
		await frame.locator('textarea').first().focus();
		for (let times = 0; times < 5; times += 1) await page.keyboard.press('ControlOrMeta+z');
		await expectEmpty(frame);
		await expect(page.locator('.result-tools:visible')).toHaveCount(0);
	});

	test(`${kind}: all of it is dropped after ten minutes, and the box says so`, async ({ page }) => {
		await page.clock.install();
		const frame = await openPlace(page, place);
		await fillAll(frame);
		await page.clock.fastForward('09:50');
		expect((await readFields(frame)).filter((text) => text !== '')).not.toEqual([]);
		await page.clock.fastForward('00:12');
		await expectEmpty(frame);
		const said = frame.getByRole('status').filter({ hasText: dropped });
		await expect(said).toHaveCount(1);
		await frame.locator('textarea').first().fill('y');
		await expect(said).toHaveCount(0);
	});
}

test('a box that the browser puts to sleep is empty when it wakes', async ({ page }) => {
	const frame = await openBox(page);
	await fillAll(frame);
	await frame.locator('body > div').evaluate(() => document.dispatchEvent(new Event('freeze')));
	await expectEmpty(frame);
});

test('another window in front drops nothing: the value is copied from there', async ({ page }) => {
	const frame = await openBox(page);
	await frame.getByLabel('API key').fill(key);
	await frame.locator('body > div').evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(frame.getByLabel('API key')).toHaveValue(key);
});

test('an answer that is awaited when the page goes is not waited for', async ({ page, en }) => {
	en.centres.ca.setFault('silent');
	const frame = await openBox(page);
	await frame.getByLabel('API key').fill(key);
	await frame.getByLabel('ca.engagingnetworks.app').check();
	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
	await expect(frame.getByRole('button', { name: 'Cancel' })).toBeVisible();
	await expect.poll(() => en.centres.ca.seen.length).toBeGreaterThan(0);
	await frame.locator('body > div').evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
	});
	await expectEmpty(frame);
	await expect(frame.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
});

test('Clear forgets the field, and no undo in another field brings it back', async ({ page }) => {
	const frame = await openPlace(page, place('check'));
	for (const field of fieldIds) {
		const area = frame.locator(`#${field}`);
		await area.focus();
		await paste(page, key);
		await expect(area).toHaveValue(key);
		await frame
			.locator('.field', { has: area })
			.getByRole('button', { name: 'Clear', exact: true })
			.click();
		await expect(area).toBeFocused();
	}
	for (const field of fieldIds) {
		await frame.getByLabel(fields[field].label, { exact: true }).focus();
		for (let times = 0; times < 4; times += 1) await page.keyboard.press('ControlOrMeta+z');
		await page.keyboard.press('ControlOrMeta+Shift+z');
	}
	expect((await readFields(frame)).join('')).toBe('');
});

test('Clear empties the box of an error as well', async ({ page }) => {
	const frame = await openPlace(page, place('error'));
	await paste(page, `Invalid api key [${key}]`);
	await expect(frame.locator('[data-code]')).not.toHaveCount(0);
	await frame.getByRole('button', { name: 'Clear' }).press('Enter');
	await expect(frame.getByLabel('The error you got')).toBeFocused();
	await page.keyboard.press('ControlOrMeta+z');
	await expectEmpty(frame);
	await expect(frame.locator('[data-code]')).toHaveCount(0);
});

test('what a terminal said is masked even when it is dropped in, and undone', async ({
	page,
	en,
}) => {
	const frame = await openTerminal(page, en);
	await expectLeftAlone(frame, 1);
	const back = frame.getByLabel('What came back');
	await back.focus();
	await back.evaluate((_, text) => document.execCommand('insertText', false, text), key);
	await expect(outcomeOf(frame, 'pasted-answer')).toHaveCount(1);
	for (let times = 0; times < 4; times += 1) {
		await page.keyboard.press('ControlOrMeta+z');
		/* Undo goes on to other fields of the frame; it then takes this one away. */
		const [text = ''] = await back.evaluateAll((areas) =>
			areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : ''))
		);
		expect(text).not.toContain(key.slice(0, 6));
	}
});

test('what a terminal said is dropped when the page goes, and the command stays', async ({
	page,
	en,
}) => {
	const frame = await openTerminal(page, en);
	await frame.getByLabel('What came back').fill(`Invalid api key [${key}]`);
	await frame.locator('body > div').evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
	});
	await expectEmpty(frame);
	await expect(frame.getByRole('status').filter({ hasText: dropped })).toHaveCount(1);
	await expect(frame.locator('[data-command]')).toContainText('https://ca.engagingnetworks.app');
});

test('nothing of a closed box is in the undo of the page, or in the box when it is opened again', async ({
	page,
}) => {
	const frame = await openBox(page);
	await paste(page, key);
	await expect(frame.getByLabel('API key')).toHaveValue(key);
	await page.locator('#EN-14 sealed-box > button').click();
	for (let times = 0; times < 4; times += 1) await page.keyboard.press('ControlOrMeta+z');
	expect(await page.content()).not.toContain(key);
	await openHere(page, place('key'));
	for (let times = 0; times < 4; times += 1) await page.keyboard.press('ControlOrMeta+z');
	await expectEmpty(frame);
});

const fieldTexts =
	"[...document.querySelectorAll('textarea, input:not([type=radio])')].map((each) => each.value).join('')";

for (const kind of ['key', 'check', 'error']) {
	test(`${kind}: a page that comes back from the back-forward cache has an empty box`, async ({
		simulated,
		site,
	}) => {
		const browser = await chromium.launch({
			...getLaunchOptions(simulated),
			ignoreDefaultArgs: ['--disable-back-forward-cache'],
		});
		try {
			const page = await browser.newPage({ viewport: { width: 1280, height: 2000 } });
			await page.goto(`${site.origin}${place(kind).path}`);
			const frame = await openHere(page, place(kind));
			await fillAll(frame);
			await page.evaluate(() => Object.assign(globalThis, { cameBack: true }));
			await page.goto(`${site.origin}/`);
			await page.goBack({ waitUntil: 'commit' });
			/* The same page, not one that was loaded again. */
			expect(await page.evaluate(() => 'cameBack' in globalThis)).toBe(true);
			const html = () => evaluateInFrame(browser, 'document.documentElement.outerHTML');
			await expect.poll(html).toMatch(dropped);
			expect(await html()).not.toContain(key.slice(0, 8));
			expect(await evaluateInFrame(browser, fieldTexts)).toBe('');
		} finally {
			await browser.close();
		}
	});
}

function place(kind: string): BoxPlace {
	const found = new Map(Object.entries(boxPlaces)).get(kind);
	if (!found) throw new Error(`No box ${kind}.`);
	return found;
}
