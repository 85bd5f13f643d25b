import type { FrameLocator, Page } from '@playwright/test';
import { makeKey } from '../simulator/keys.ts';
import { expect, guidePath, openBox, test } from './site.ts';

const key = makeKey('a hostile page', 'typed');
const boxIn = '#EN-14 iframe[data-sealed-box]';

async function openWithKey(page: Page): Promise<FrameLocator> {
	const frame = await openBox(page);
	await frame.getByLabel('API key').fill(key);
	await frame.getByLabel('us.engagingnetworks.app').check();
	return frame;
}

/** What a script in the page tries on the box's `frame`, and what it must get: an error, or nothing. */
const looks: Readonly<Record<string, readonly [script: string, got: unknown]>> = {
	'its document': ['frame.contentDocument', null],
	'the document of its window': ['frame.contentWindow.document.body', 'SecurityError'],
	'its address': ['frame.contentWindow.location.href', 'SecurityError'],
	'its name': ['frame.contentWindow.name', 'SecurityError'],
	'its storage': ['frame.contentWindow.localStorage', 'SecurityError'],
	'its history': ['frame.contentWindow.history', 'SecurityError'],
	'what is selected in it': ['frame.contentWindow.getSelection()', 'SecurityError'],
	'a program that is run in it': ['frame.contentWindow.eval("1")', 'SecurityError'],
	'a function that is put into it': ['frame.contentWindow.fetch = String', 'SecurityError'],
	'a copy of it': ['frame.cloneNode(true).contentDocument', null],
	'it without its sandbox': ['frame.removeAttribute("sandbox"), frame.contentDocument', null],
	'a search of the page': [`find(${JSON.stringify(key)})`, false],
	'a selection of all': [
		`getSelection().selectAllChildren(document.body), ("" + getSelection()).includes("${key}")`,
		false,
	],
	'a program as its address': [
		'frame.contentWindow.location.href = "javascript:parent.postMessage(document.body.innerHTML)"',
		'SecurityError',
	],
	'a picture of the screen': ['navigator.mediaDevices.getDisplayMedia()', 'NotAllowedError'],
	'the clipboard': ['navigator.clipboard.readText()', 'NotAllowedError'],
};

test.describe('a hostile page does not see', () => {
	test.use({ allowedComplaint: /Permissions policy|Unsafe attempt/ });
	for (const [what, [script, got]] of Object.entries(looks)) {
		test(what, async ({ page }) => {
			await openWithKey(page);
			const code = `(async () => {
				const frame = document.querySelector('${boxIn}');
				try { return await (${script}); } catch (error) { return error.name; }
			})()`;
			expect(await page.evaluate(code)).toEqual(got);
		});
	}
});

test.describe('a hostile page cannot turn the box into a page of its own', () => {
	test.use({ allowedComplaint: /Content Security Policy/ });
	const addresses = ['data:text/html,<script>parent.postMessage("mine", "*")</script>', '/report/'];
	for (const address of addresses) {
		test(`by ${address.slice(0, 11)}`, async ({ page }) => {
			await openWithKey(page);
			const heard = await page.evaluate(
				async ({ selector, to }) => {
					const messages: unknown[] = [];
					addEventListener('message', ({ data }) => messages.push(data));
					const frame = document.querySelector<HTMLIFrameElement>(selector);
					const refused = new Promise((resolve) =>
						document.addEventListener('securitypolicyviolation', resolve, { once: true })
					);
					if (frame?.contentWindow) frame.contentWindow.location.href = to;
					await refused;
					return messages;
				},
				{ selector: boxIn, to: address }
			);
			expect(JSON.stringify(heard)).not.toMatch(/mine|[0-9a-f]{8}-/);
		});
	}
});

/** Messages of a page that wants something else than the site's own. */
const orders: readonly unknown[] = [
	'reveal',
	key,
	{ type: 'reveal' },
	{ type: 'get', field: 'api-key' },
	{ type: 'ask' },
	{ type: 'ask', centre: 'ca' },
	{ type: 'result' },
	{ type: 'set-up', theme: 'light', fields: ['api-key'], host: 'https://attacker.test' },
	{ type: 'set-up', theme: 'light', fields: ['api-key'], centre: 'ca' },
	{ type: 'set-up', theme: '"><img src=x>', fields: ['api-key'] },
	{ type: 'set-up', theme: 'light', fields: ['https://attacker.test'] },
	{ type: 'theme', theme: 'url(https://attacker.test)' },
	{ type: 'focus', click: true },
	{ type: 'practice', play: 'https://attacker.test' },
	{ type: 'attack', id: 'fetch', url: 'https://attacker.test', own: '/' },
	{ __proto__: { type: 'ask' } },
	/* And those that the page may send. */
	{ type: 'set-up', theme: 'dark', fields: ['api-key'] },
	{ type: 'theme', theme: 'light' },
	{ type: 'focus' },
];

test('hostile messages do not make the box reveal, send or change the host', async ({
	page,
	en,
}) => {
	const frame = await openWithKey(page);
	const heard = await page.evaluate(
		async ({ selector, messages }) => {
			const said: unknown[] = [];
			addEventListener('message', ({ data }) => said.push(data));
			const box = document.querySelector<HTMLIFrameElement>(selector)?.contentWindow;
			for (const message of messages) box?.postMessage(message, '*');
			/* Messages keep their order: when the last one has made the box grow or not, all are read. */
			await new Promise(requestAnimationFrame);
			return said;
		},
		{ selector: boxIn, messages: [...orders] }
	);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
	const types = heard.map((data) => JSON.stringify(data));
	expect(types.filter((text) => !/^\{"type":"(height|result)",/.test(text))).toEqual([]);
	expect(types.join('')).not.toContain(key);
	for (const { seen } of Object.values(en.centres)) expect(seen).toEqual([]);
	await expect(frame.getByLabel('API key')).toHaveValue(key);
	await expect(frame.getByLabel('us.engagingnetworks.app')).toBeChecked();

	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
	await expect(frame.locator('[data-check="authenticate"][data-outcome]')).toBeVisible();
	const bodies = Object.entries(en.centres).flatMap(([centre, { seen }]) =>
		seen.filter(({ body }) => body.includes(key)).map(({ method }) => `${centre} ${method}`)
	);
	expect(bodies).toEqual(['us POST']);
});

test.describe('a site of somebody else', () => {
	const attacker = 'http://attacker.test/';
	test.use({ allowedComplaint: /frame-ancestors|X-Frame-Options|Content Security Policy/ });

	test('cannot show the guide in a frame of its own', async ({ page, baseURL }) => {
		const body = `<iframe src="${baseURL}${guidePath}"></iframe>`;
		await page.route(attacker, (route) => route.fulfill({ contentType: 'text/html', body }));
		await page.goto(attacker);
		const [framed] = page.mainFrame().childFrames();
		await expect.poll(() => framed?.url()).toBe('chrome-error://chromewebdata/');
	});

	test('has no hold on a guide that it opened', async ({ page, baseURL }) => {
		const body = '<h1>Somebody else</h1>';
		await page.route(attacker, (route) => route.fulfill({ contentType: 'text/html', body }));
		await page.goto(attacker);
		const opened = page.waitForEvent('popup');
		await page.evaluate((url) => {
			Reflect.set(globalThis, 'guide', open(url));
		}, `${baseURL}${guidePath}`);
		const guide = await opened;
		await guide.locator('h1').waitFor();
		const hold =
			'guide.postMessage({ type: "go-to-step", step: "EN-14" }, "*"), [guide.closed, guide.length]';
		expect(await page.evaluate(hold)).toEqual([true, 0]);
		expect(await guide.evaluate(() => opener)).toBe(null);
		expect(new URL(guide.url()).hash).toBe('');
	});
});
