import { encodeCapsule, openCapsule, type Capsule } from '../../src/lib/report/capsule.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { makeKey } from '../simulator/keys.ts';
import { expect, guidePath, openBox, outcomeOf, readClipboard, test } from './site.ts';

const capsule: Capsule = {
	guide: '1.0',
	minutes: 29_925_000,
	centre: 'us',
	browser: 'firefox',
	results: [
		{ check: 'api-key-format', outcome: 'fail', codes: ['EN-E09'] },
		{ check: 'authenticate', outcome: 'not-run', because: 'missing-input', codes: [] },
	],
	ticked: [3, 10],
	ticket: '4711',
};

test.describe('the link of a step', () => {
	for (const [link, path] of [
		['/s/EN-14/', guidePath],
		['/s/en-14/', guidePath],
		['/s/EN-10/1.0/', `/1.0${guidePath}`],
	] as const) {
		test(`${link} opens the guide at the step, marked and in view`, async ({ page }) => {
			await page.goto(link);
			const id = link.slice(3, 8).toUpperCase();
			await expect(page).toHaveURL(new RegExp(`^http://localhost:\\d+${path}#${id}$`));
			await expect(page.locator(`#${id}`)).toBeInViewport();
			await expect(page.locator(`#${id}`)).toHaveCSS('outline-style', 'solid');
		});
	}

	test('brings a ticket number to the step, and into the result', async ({ page }) => {
		await page.goto('/s/EN-14/#ticket=4711');
		await expect(page).toHaveURL(/#EN-14&ticket=4711$/);
		const step = page.locator('#EN-14');
		await expect(step.getByText('Ticket 4711 points here.')).toBeVisible();
		await expect(step).toHaveCSS('outline-style', 'solid');
		await expect(step).toBeInViewport();
		await step.getByRole('button', { name: 'Check your API key here' }).click();
		await page.frameLocator('iframe').getByLabel('API key').fill('x');
		await expect(step.getByLabel('Ticket number')).toHaveValue('4711');
	});

	for (const bad of ['<b>x</b>', 'a'.repeat(33), makeKey('links', 'key')]) {
		test(`takes no ${bad.slice(0, 8)} for a ticket number`, async ({ page }) => {
			await page.goto(`/s/EN-14/#ticket=${bad}`);
			await expect(page).toHaveURL(/#EN-14$/);
			await expect(page.getByText('points here')).toHaveCount(0);
		});
	}

	test('tells of the last ticket alone', async ({ page }) => {
		await page.goto(`${guidePath}#EN-14&ticket=1`);
		await expect(page.getByText('Ticket 1 points here.')).toBeVisible();
		await page.evaluate(() => (location.hash = 'EN-02&ticket=2'));
		await expect(page.getByText('Ticket 2 points here.')).toBeVisible();
		await expect(page.getByText('Ticket 1 points here.')).toHaveCount(0);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('leads there as well', async ({ page }) => {
			await page.goto('/s/EN-15/');
			await expect(page).toHaveURL(/\/engaging-networks\/credentials\/#EN-15$/);
			await expect(page.locator('#EN-15')).toBeInViewport();
		});
	});
});

test('a step that reads differently today says so and leads to the difference', async ({
	page,
}) => {
	await page.goto(`/1.0${guidePath}`);
	await expect(page.locator('#EN-01').getByText('reads differently')).toHaveCount(0);
	await page
		.locator('#EN-12')
		.getByRole('link', { name: /See what changed/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of step EN-12');
	await expect(page.locator('del').first()).toContainText('[removed: Make sure');
	await expect(page.locator('ins').first()).toContainText('[added:');
});

test.describe('copying', () => {
	test.beforeEach(async ({ page }) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`/1.0${guidePath}?from=mail`);
	});

	for (const [button, said, expected] of [
		['Copy link', 'Link copied: EN-04', /^http:\/\/localhost:\d+\/s\/EN-04\/$/],
		['Link to this version', 'Link to this version copied: EN-04', /\/s\/EN-04\/1\.0\/$/],
		[
			'Markdown',
			'Markdown copied: EN-04',
			/^Click .*\*\*Manage Supporters\*\*\.\n\nhttp:.*\/s\/EN-04\/1\.0\/$/,
		],
		[
			'Text for a ticket',
			'Text copied: EN-04',
			/^Click .*enter Manage Supporters\.\n\nhttp:.*\/s\/EN-04\/1\.0\/$/,
		],
	] as const) {
		test(`${button} is done, seen and spoken`, async ({ page }) => {
			const tools = page.locator('#EN-04 step-tools');
			if (button !== 'Copy link') await tools.getByText('More').click();
			await tools.getByRole('button', { name: button }).click();
			await expect(tools.getByRole('status')).toHaveText(said);
			expect(await readClipboard(page)).toMatch(expected);
		});
	}
});

test('ticks stay, count, and lead on; a step whose words changed is open again', async ({
	page,
}) => {
	await page.goto(guidePath);
	const progress = page.locator('guide-progress');
	await expect(progress).toContainText('0 of 17 steps done');
	await page.locator('#EN-16').getByLabel('Done').check();
	await page.locator('#EN-01').getByLabel('Done').check();
	await expect(progress).toContainText('2 of 17 steps done');
	await expect(progress.getByRole('link')).toHaveText('Go on with step EN-02');
	await page.reload();
	await expect(page.locator('#EN-01').getByLabel('Done')).toBeChecked();
	await page.goto(`/1.0${guidePath}`);
	await expect(page.locator('#EN-01').getByLabel('Done')).toBeChecked();
	await page.locator('#EN-12').getByLabel('Done').check();
	await page.goto(guidePath);
	await expect(page.locator('#EN-12').getByLabel('Done')).not.toBeChecked();
	await progress.getByRole('button', { name: 'Clear all ticks' }).click();
	await expect(progress).toContainText('0 of 17 steps done');
	await expect(page.locator('#EN-01').getByLabel('Done')).not.toBeChecked();
});

test('a tick that cannot be kept is taken back, and the reader is told', async ({ page }) => {
	await page.addInitScript(() => {
		const keep = Storage.prototype.setItem;
		Storage.prototype.setItem = function (key, value) {
			if (key === 'guide-ticks') throw new DOMException('no room');
			keep.call(this, key, value);
		};
	});
	await page.goto(guidePath);
	await page.locator('#EN-16').getByLabel('Done').click();
	await expect(page.locator('#EN-16')).toContainText('does not let this page keep the tick');
	await expect(page.locator('#EN-16').getByLabel('Done')).not.toBeChecked();
});

test('a result is copied as a text and a link that opens again, with nothing secret in it', async ({
	page,
	en,
}) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const key = en.keyFor('ca', 'unlisted');
	await page.goto(guidePath);
	await page.locator('#EN-16').getByLabel('Done').check();
	const frame = await openBox(page);
	await expect(page.getByRole('button', { name: 'Copy result for support' })).toBeHidden();
	await frame.getByLabel('API key').fill(` ${key}`);
	await frame.getByLabel('ca.engagingnetworks.app').check();
	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
	await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'unknown');
	await page.getByLabel('Ticket number').fill('CASE-12');
	await page.getByRole('button', { name: 'Copy result for support' }).click();
	await expect(page.getByText('Copied: a text with a link')).toBeVisible();
	const text = await readClipboard(page);
	const link = text.split('\n').at(-1) ?? '';
	expect(link.length).toBeLessThanOrEqual(500);
	expect(openCapsule(new URL(link).hash)).toEqual({
		capsule: {
			guide: currentVersion,
			minutes: expect.any(Number),
			centre: 'ca',
			browser: 'chromium',
			results: [
				{ check: 'api-key-format', outcome: 'pass', codes: ['EN-E07'] },
				{
					check: 'authenticate',
					outcome: 'unknown',
					because: 'answer-says-nothing-certain',
					codes: ['EN-E20'],
				},
			],
			ticked: [16],
			ticket: 'CASE-12',
		},
	});
	for (const piece of key.split('-')) expect(text).not.toContain(piece);
	await page.goto(link);
	await expect(page.locator('#capsule [data-code=EN-E20]')).toBeVisible();
});

test('a ticket field takes no key', async ({ page }) => {
	const frame = await openBox(page);
	await frame.getByLabel('API key').fill('x');
	await page.getByLabel('Ticket number').fill(makeKey('ticket', 'key').replaceAll('-', ''));
	await page.getByRole('button', { name: 'Copy result for support' }).click();
	await expect(page.getByText('This looks like a piece of a key')).toBeVisible();
});

test('a capsule is shown as the reader saw it, with the steps of that version', async ({
	page,
}) => {
	await page.goto(`/report/#${encodeCapsule(capsule)}`);
	const shown = page.locator('#capsule');
	await expect(shown.locator('[data-check=api-key-format]')).toHaveAttribute(
		'data-outcome',
		'fail'
	);
	await expect(shown.locator('[data-code=EN-E09]')).toContainText('Too short');
	await expect(shown.locator('[data-check=authenticate]')).toContainText('not checked');
	await expect(shown).toContainText('version 1.0');
	await expect(shown.locator('[data-code=EN-E09]').getByRole('link')).toHaveText([
		'EN-E09: Too short',
		'EN-14',
		'EN-13',
	]);
	await expect(shown.getByRole('link', { name: 'EN-13' })).toHaveAttribute('href', '/s/EN-13/1.0/');
	await expect(shown.getByRole('link', { name: 'EN-14' })).toHaveAttribute('href', '/s/EN-14/');
	await shown.getByRole('link', { name: 'EN-10' }).click();
	await expect(page).toHaveURL(new RegExp(`/1\\.0${guidePath}#EN-10$`));
});

for (const [name, fragment, words] of [
	['nothing', '', 'There is no result in this address'],
	['a cut one', encodeCapsule(capsule).slice(0, -2), 'cut or changed'],
	['a huge one', 'x'.repeat(100_000), 'too long'],
	['a newer one', '2.whatever', 'newer than this page'],
	['markup', '<img src=x onerror=document.title=1>', 'This is not a result'],
] as const) {
	test(`the report refuses ${name} in clear words`, async ({ page }) => {
		await page.goto(`/report/#${fragment}`);
		await expect(page.locator('#capsule')).toContainText(words);
		await expect(page.locator('#capsule img')).toHaveCount(0);
	});
}

test('agents find steps by id, words or problem, and copy them', async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/support/');
	const search = page.getByLabel('Step, problem or words');
	const found = page.locator('[data-found]');
	const ids = () =>
		found.evaluateAll((items) => items.map((item) => item.getAttribute('data-found')));
	await expect(found).toHaveCount(17);
	for (const [wanted, expected] of [
		['en14', ['EN-14']],
		['EN-E20', ['EN-15']],
		['remote address', ['EN-10', 'EN-15']],
	] as const) {
		await search.fill(wanted);
		await expect(found).toHaveCount(expected.length);
		expect(await ids()).toEqual(expected);
	}
	await page.getByLabel('Version').selectOption(currentVersion);
	await page.getByLabel('Ticket number').fill('4711');
	await search.fill('15');
	await page.getByRole('button', { name: 'Markdown of EN-15' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveText(
		'Markdown copied: EN-15'
	);
	expect(await readClipboard(page)).toMatch(
		new RegExp(
			`^\\[Step EN-15: Fill in Remote Address \\(version ${currentVersion}\\)\\]\\(http.*/s/EN-15/${currentVersion}/#ticket=4711\\)$`
		)
	);
});

test('agents read a result from the whole text that a reader sent', async ({ page }) => {
	await page.goto('/support/');
	const text = `Hello\nhttps://old.example.org/report/#${encodeCapsule(capsule)}\nthanks`;
	await page.getByLabel('Paste the link').fill(text);
	await expect(page.locator('#capsule')).toContainText('Ticket4711');
	await page.getByLabel('Paste the link').fill('nothing of the kind');
	await expect(page.locator('#capsule')).toContainText('This is not a result');
});

test('all steps are listed and found by id', async ({ page }) => {
	await page.goto('/s/');
	await page.getByLabel('Find a step').fill('en-07');
	await expect(page.locator('#step-list tr:visible')).toHaveCount(1);
	await page.getByRole('link', { name: 'EN-07', exact: true }).click();
	await expect(page).toHaveURL(/credentials\/#EN-07$/);
});
