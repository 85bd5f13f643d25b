import { makeKey } from '../simulator/keys.ts';
import { expect, guidePath, openBox, outcomeOf, paste, test } from './site.ts';

const key = makeKey('box tests', 'one');

test('the frame is sealed: an opaque origin, no way to the page, and the ways removed that no policy governs', async ({
	page,
}) => {
	const frame = await openBox(page);
	await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts');
	const inside = await frame.locator('body > div').evaluate(() => {
		const attempt = (what: () => unknown) => {
			try {
				return String(what());
			} catch (error) {
				return error instanceof DOMException ? error.name : 'other';
			}
		};
		return {
			origin: self.origin,
			storage: attempt(() => localStorage.length),
			cookie: attempt(() => document.cookie),
			page: attempt(() => parent.document.title),
			ways: [
				...['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'],
				...['history', 'navigation', 'speechSynthesis', 'SpeechSynthesisUtterance'],
			].filter((way) => way in globalThis),
		};
	});
	expect(inside).toEqual({
		origin: 'null',
		storage: 'SecurityError',
		cookie: 'SecurityError',
		page: 'SecurityError',
		ways: [],
	});
});

test.describe('under its policy', () => {
	test.use({ allowedComplaint: /violates the document's Content Security Policy/ });

	test('from inside the frame only what asks about a key can be fetched', async ({
		page,
		site,
		en,
	}) => {
		const frame = await openBox(page);
		const tried = await frame.locator('body > div').evaluate(
			(_, targets) =>
				Promise.all(
					targets.map((target) =>
						fetch(target, { mode: 'no-cors' }).then(
							() => 'went out',
							() => 'blocked'
						)
					)
				),
			[
				'https://ca.engagingnetworks.app/ens/service/authenticate',
				'https://ca.engagingnetworks.app/ens/service/supporter/fields',
				'https://ca.engagingnetworks.app/',
				'https://ca.engagingnetworks.app/ens/service/supporter',
				'https://ca.engagingnetworks.app/ens/service/supporter/fields/1',
				'https://ca.engagingnetworks.app/page/1',
				`${site.origin}/`,
				'https://example.org/',
			]
		);
		expect(tried).toEqual(['went out', 'went out', ...Array(6).fill('blocked')]);
		expect(en.centres.ca.seen.map(({ path }) => path).toSorted()).toEqual([
			'/ens/service/authenticate',
			'/ens/service/supporter/fields',
		]);
	});
});

test('the whole way with the keyboard alone', async ({ page, en }) => {
	await page.goto(guidePath);
	await page.locator('#EN-14').getByRole('button', { name: 'Check your API key here' }).focus();
	await page.keyboard.press('Enter');
	const frame = page.frameLocator('iframe[data-sealed-box]');
	await expect(frame.getByLabel('API key')).toBeFocused();
	await paste(page, en.keyFor('us', 'accepted'));
	await page.keyboard.press('Tab');
	await expect(frame.getByRole('button', { name: 'Show' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(frame.getByRole('button', { name: 'Clear' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await expect(frame.getByRole('radio', { checked: true })).toHaveValue('us');
	await page.keyboard.press('Tab');
	await expect(frame.getByLabel('Or paste the address')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(frame.getByRole('button', { name: 'Ask Engaging Networks' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'pass');
});

test('the frame follows the theme of the page', async ({ page }) => {
	const frame = await openBox(page);
	const theme = frame.locator('html');
	for (const scheme of ['dark', 'light'] as const) {
		await page.evaluate((next) => (document.documentElement.dataset['theme'] = next), scheme);
		await expect(theme).toHaveAttribute('data-theme', scheme);
	}
});

test('the frame is as high as its content, and grows with it', async ({ page }) => {
	const frame = await openBox(page);
	const box = page.locator('iframe');
	const fits = async () => {
		const needed = await frame
			.locator('body > div')
			.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
		return Math.round((await box.boundingBox())?.height ?? 0) - needed;
	};
	await expect.poll(fits).toBe(0);
	const before = await frame
		.locator('body > div')
		.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
	await paste(page, `Key: "${key}`.replaceAll('-', '–').padEnd(400, ' x'));
	await expect(outcomeOf(frame, 'api-key-format')).toHaveAttribute('data-outcome', 'fail');
	await expect.poll(fits).toBe(0);
	expect(
		await frame
			.locator('body > div')
			.evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
	).toBeGreaterThan(before);
});

test('a frame that has no width for a moment does not grow', async ({ page }) => {
	const frame = await openBox(page);
	const iframe = page.locator('#EN-14 iframe');
	const before = await iframe.evaluate((element) => element.clientHeight);
	await iframe.evaluate((element) => element.style.setProperty('width', '0'));
	await expect.poll(() => frame.locator('body').evaluate(() => innerWidth)).toBe(0);
	await frame.locator('body').evaluate(() => new Promise(requestAnimationFrame));
	await iframe.evaluate((element) => element.style.removeProperty('width'));
	await expect.poll(() => frame.locator('body').evaluate(() => innerWidth)).toBeGreaterThan(0);
	await frame.locator('body').evaluate(() => new Promise(requestAnimationFrame));
	expect(await iframe.evaluate((element) => element.clientHeight)).toBe(before);
});

test('closing the box takes the frame away, and opening it again starts empty', async ({
	page,
}) => {
	const frame = await openBox(page);
	await paste(page, key);
	await expect(outcomeOf(frame, 'api-key-format')).toHaveAttribute('data-outcome', 'pass');
	const button = page.locator('#EN-14 sealed-box > button');
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	await button.click();
	await expect(page.locator('iframe')).toHaveCount(0);
	await button.click();
	await expect(frame.getByLabel('API key')).toHaveValue('');
});

test('a finding leads to the step that mends it', async ({ page, en }) => {
	const frame = await openBox(page);
	await frame.getByLabel('API key').fill(en.keyFor('ca', 'unlisted'));
	await frame.getByLabel('ca.engagingnetworks.app').check();
	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
	await frame.getByRole('button', { name: 'Go to step EN-15' }).click();
	await expect(page.locator('#EN-15')).toBeFocused();
	await expect(page).toHaveURL(/\/engaging-networks\/credentials\/#EN-15$/);
});

test('on an archived page a step that it does not have leads to the current guide', async ({
	page,
	context,
}) => {
	await page.goto(`/1.0${guidePath}`);
	await page.locator('#EN-10').getByRole('button', { name: 'Check your API key' }).click();
	const frame = page.frameLocator('iframe[data-sealed-box]');
	await frame.getByLabel('API key').fill(key.slice(1));
	const opened = context.waitForEvent('page');
	await frame.getByRole('button', { name: 'Go to step EN-14' }).click();
	const beside = await opened;
	await expect(beside).toHaveURL(new RegExp(`^http://localhost:\\d+${guidePath}#EN-14$`));
	await expect(beside.locator('#EN-14')).toBeInViewport();
	await expect(frame.getByLabel('API key')).toHaveValue(key.slice(1));
});

test('the page listens to nobody but the frame', async ({ page }) => {
	await openBox(page);
	const before = page.url();
	await page.evaluate(() => {
		postMessage({ type: 'go-to-step', step: 'EN-01' }, '*');
		postMessage({ type: 'height', height: 1 }, '*');
	});
	await expect
		.poll(async () => (await page.locator('iframe').boundingBox())?.height)
		.toBeGreaterThan(100);
	expect(page.url()).toBe(before);
});
