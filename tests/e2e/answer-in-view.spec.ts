import type { FrameLocator, Locator, Page } from '@playwright/test';
import { makeKey } from '../simulator/keys.ts';
import type { SimulatedName } from '../simulator/faulty-answers.ts';
import { recordAnnouncements } from './announcements.ts';
import { boxPlaces, openPlace } from './every-box.ts';
import { expect, outcomeOf, test } from './site.ts';

const sizes = [
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 390, height: 844 },
] as const;

const places = ['key', 'check'] as const;

const askButton = (frame: FrameLocator) =>
	frame.getByRole('button', { name: 'Ask Engaging Networks' });

/** Scrolls the page so that something stands at the lower edge of the window: what follows it is out of sight. */
async function putAtLowerEdge(page: Page, part: Locator): Promise<void> {
	const box = await part.boundingBox();
	if (!box) throw new Error('It is not in the page.');
	await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y + box.height);
	const now = await part.boundingBox();
	const lack = (page.viewportSize()?.height ?? 0) - 8 - (now ? now.y + now.height : 0);
	await page.evaluate((by) => scrollBy({ top: -by, behavior: 'instant' }), lack);
}

/** How many pixels of something are out of the reader's sight, below the window or behind the header. */
async function countHidden(page: Page, part: Locator): Promise<number> {
	const [box, header] = [await part.boundingBox(), await page.locator('header').boundingBox()];
	if (!box || !header) return Infinity;
	const above = Math.max(0, header.y + header.height - box.y);
	const below = Math.max(0, box.y + box.height - (page.viewportSize()?.height ?? 0));
	return Math.ceil(above + below);
}

const expectInView = (page: Page, part: Locator) =>
	expect.poll(() => countHidden(page, part)).toBe(0);

/** Puts a text into the key's field, as pasting does; keys that are pressed while a frame opens may be lost. */
const putKey = (frame: FrameLocator, key: string) =>
	frame.getByLabel('API key').evaluate((area, text) => {
		Reflect.set(area, 'value', text);
		area.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}, key);

/** Asks from the keyboard, with the button at the lower edge of the window. */
async function ask(page: Page, frame: FrameLocator, key: string): Promise<void> {
	await putKey(frame, key);
	await frame.getByLabel('ca.engagingnetworks.app').check();
	await askButton(frame).focus();
	await putAtLowerEdge(page, askButton(frame));
	await page.keyboard.press('Enter');
}

const answers: readonly (readonly [SimulatedName, string])[] = [
	['accepted', 'pass'],
	['unknown', 'fail'],
	['unlisted', 'unknown'],
	['unfamiliar-words', 'unknown'],
	['unreadable', 'unknown'],
];

for (const place of places) {
	for (const viewport of sizes) {
		test.describe(`${place}, ${viewport.width} x ${viewport.height}`, () => {
			test.use({ viewport });

			test('every answer comes into view below the button, and the focus stays there', async ({
				page,
				en,
			}) => {
				const frame = await openPlace(page, boxPlaces[place]);
				const answer = outcomeOf(frame, 'authenticate');
				for (const [treatment, outcome] of answers) {
					await test.step(treatment, async () => {
						en.centres.ca.setCors(treatment !== 'unreadable');
						await ask(page, frame, en.keyFor('ca', treatment));
						await expect(answer).toHaveAttribute('data-outcome', outcome);
						await expectInView(page, answer);
						await expect(askButton(frame)).toBeFocused();
						const [button, below] = [
							await askButton(frame).boundingBox(),
							await answer.boundingBox(),
						];
						expect(below?.y).toBeGreaterThan((button?.y ?? Infinity) + (button?.height ?? 0));
						/* No command of a terminal in sight unless asked for. */
						await expect(frame.locator('[data-command]:visible')).toHaveCount(0);
					});
				}
				await test.step('cancelled', async () => {
					en.centres.ca.setCors(true);
					en.centres.ca.setFault('silent');
					await ask(page, frame, en.keyFor('ca', 'accepted'));
					await expectInView(page, frame.getByText('Asking ca.engagingnetworks.app …'));
					await frame.getByRole('button', { name: 'Cancel' }).press('Enter');
					await expect(answer).toContainText('You cancelled the request.');
					await expectInView(page, answer);
					await expect(askButton(frame)).toBeFocused();
				});
				await test.step('of the wrong shape', async () => {
					await ask(page, frame, 'too short');
					await expect(answer).toHaveAttribute('data-outcome', 'not-run');
					await expectInView(page, answer);
				});
			});

			test('so do the answers of the other data centres, which are named before', async ({
				page,
				en,
			}) => {
				const frame = await openPlace(page, boxPlaces[place]);
				await ask(page, frame, en.keyFor('us2', 'accepted'));
				const button = frame.getByRole('button', { name: 'Ask the other data centres' });
				await expect(frame.locator('.others li')).toHaveText([
					'us.engagingnetworks.app',
					'us2.engagingnetworks.app',
				]);
				expect([...en.centres.us.seen, ...en.centres.us2.seen]).toEqual([]);
				await button.focus();
				await putAtLowerEdge(page, button);
				await page.keyboard.press('Enter');
				await expect(outcomeOf(frame, 'other-centres')).toHaveAttribute('data-outcome', 'pass');
				await expectInView(page, outcomeOf(frame, 'other-centres'));
				await expectInView(page, outcomeOf(frame, 'rights'));
				await expect(button).toBeFocused();
				await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'fail');
			});

			test('a missing data centre is said at the choice, and the focus is there', async ({
				page,
				en,
			}) => {
				const frame = await openPlace(page, boxPlaces[place]);
				await putKey(frame, en.keyFor('ca', 'accepted'));
				await askButton(frame).focus();
				await putAtLowerEdge(page, askButton(frame));
				await page.keyboard.press('Enter');
				const choice = frame.getByRole('group', { name: 'Your data centre' });
				await expect(choice).toHaveAccessibleDescription('Choose your data centre first.');
				await expectInView(page, choice);
				await expect(frame.getByRole('radio').first()).toBeFocused();
				await expect(frame.getByText('Paste the API key first.')).toHaveCount(0);
				await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'not-run');
				await page.keyboard.press('Space');
				await expect(choice).not.toHaveAccessibleDescription(/./);
				expect(en.centres.ca.seen).toEqual([]);
			});
		});
	}
}

test('a missing key is said at its field, and the focus is there', async ({ page }) => {
	const frame = await openPlace(page, boxPlaces.key);
	const field = frame.getByLabel('API key');
	await frame.getByLabel('ca.engagingnetworks.app').check();
	await askButton(frame).press('Enter');
	await expect(field).toBeFocused();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(/^Paste the API key first\./);
	await expect(frame.getByText('Choose your data centre first.')).toHaveCount(0);
	await field.fill(makeKey('answer in view', 'key'));
	await expect(field).not.toHaveAttribute('aria-invalid');
	await expect(frame.getByText('Paste the API key first.')).toHaveCount(0);
});

test('with both missing, both are said, and the focus is at the first', async ({ page }) => {
	const frame = await openPlace(page, boxPlaces.key);
	await askButton(frame).press('Enter');
	await expect(frame.getByLabel('API key')).toBeFocused();
	await expect(frame.getByText('Paste the API key first.')).toBeVisible();
	await expect(frame.getByText('Choose your data centre first.')).toBeVisible();
});

test('a data centre that is chosen in the moment before the click is asked', async ({
	page,
	en,
}) => {
	const key = en.keyFor('us', 'accepted');
	const frame = await openPlace(page, boxPlaces.key);
	await frame.locator('body').evaluate((body, text) => {
		const find = (what: string) => {
			const found = body.querySelector<HTMLElement>(what);
			if (!found) throw new Error(`There is no ${what}.`);
			return found;
		};
		Reflect.set(find('#api-key'), 'value', text);
		find('#api-key').dispatchEvent(new InputEvent('input', { bubbles: true }));
		find('[value=us]').click();
		find('.ask .strong').click();
		/* And once more: a question that goes on is not asked again. */
		find('.ask .strong').click();
	}, key);
	await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'pass');
	const posts = en.centres.us.seen.filter(({ method }) => method === 'POST');
	expect(posts.map(({ body }) => body)).toEqual([key]);
});

test('the answer alone is said, and not what was said of the shape before', async ({
	page,
	en,
}) => {
	const said = await recordAnnouncements(page.context());
	const frame = await openPlace(page, boxPlaces.key);
	await frame.getByLabel('API key').fill(en.keyFor('us', 'accepted'));
	await frame.getByLabel('ca.engagingnetworks.app').check();
	await expect.poll(() => said.at(-1)).toBe('authenticate not-run');
	said.length = 0;
	await askButton(frame).press('Enter');
	await expect.poll(() => said).toEqual(['Asking ca.engagingnetworks.app …', 'authenticate fail']);
	said.length = 0;
	await frame.getByRole('button', { name: 'Ask the other data centres' }).press('Enter');
	await expect
		.poll(() => said)
		.toEqual(['Asking us.engagingnetworks.app …', 'other-centres pass, rights pass']);
});

test('a reader who is at something else by then is not moved', async ({ page, en }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	en.centres.ca.setFault('silent');
	const frame = await openPlace(page, boxPlaces.key);
	await ask(page, frame, en.keyFor('ca', 'accepted'));
	await expectInView(page, frame.getByText('Asking ca.engagingnetworks.app …'));
	await page.locator('#EN-14 step-tools input').focus();
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	const told = page.evaluate(
		() =>
			new Promise<unknown>((resolve) => {
				addEventListener('message', ({ data }) => data.type === 'in-view' && resolve(data));
			})
	);
	await expect(outcomeOf(frame, 'authenticate')).toHaveAttribute('data-outcome', 'unknown');
	expect(await told).toMatchObject({ type: 'in-view' });
	expect(await page.evaluate(() => scrollY)).toBe(0);
});
