import type { Frame, Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { boxPlaces, openHere } from './every-box.ts';
import { expect, guidePath, test } from './site.ts';

/** One page of each kind. */
const pages = [
	...['/', guidePath, `/1.0${guidePath}`, `${guidePath}checklist/`, '/engaging-networks/check/'],
	...['/engaging-networks/problems/', '/engaging-networks/problems/en-e19/', '/trust/', '/s/'],
	...['/support/', '/changes/', '/report/', '/s/EN-14/history/', '/404.html'],
];

/**
 * What reaches out of the window sideways, and words that are cut off. The name of the section that is
 * read, in the bar of a telephone, may be: it stands whole in the list below it.
 */
const listBroken = (frame: Frame): Promise<readonly string[]> =>
	frame.evaluate(() => {
		const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		const isCut = (element: Element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
			const across = hides(overflowX) && scrollWidth > clientWidth + 1;
			return across || (hides(overflowY) && scrollHeight > clientHeight + 1);
		};
		const cut = [...document.body.querySelectorAll('*')].filter(
			(element) =>
				element.textContent.trim() !== '' &&
				element.checkVisibility() &&
				!element.closest('.sr-only, .sl-skip-link, svg, [data-current]') &&
				isCut(element)
		);
		const over = document.documentElement.scrollWidth - innerWidth;
		return [
			...(over > 0 ? [`${over} px too wide`] : []),
			...cut.map(({ localName, className }) => `cut off: ${localName}.${className}`),
		];
	});

/** The spacing of WCAG 1.4.12, as a style sheet that a reader's own browser brings. */
const spaceOut = (frame: Frame): Promise<void> =>
	frame.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
			word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
		document.adoptedStyleSheets.push(sheet);
	});

const turnAround = (frame: Frame): Promise<void> =>
	frame.evaluate(() => {
		document.documentElement.dir = 'rtl';
		document.querySelector('main')?.removeAttribute('dir');
	});

/** What is broken in a window at 400 % zoom, from right to left, and with text spaced out. */
async function tryAll(page: Page): Promise<readonly string[]> {
	const found: string[] = [];
	const look = async (as: string) => {
		for (const frame of page.frames()) {
			const broken = await listBroken(frame);
			found.push(...broken.map((each) => `${new URL(page.url()).pathname} ${as}: ${each}`));
		}
	};
	await page.setViewportSize({ width: 320, height: 256 });
	await look('at 400 %');
	for (const frame of page.frames()) await turnAround(frame);
	await look('from right to left at 320 px');
	await page.setViewportSize({ width: 1280, height: 800 });
	await look('from right to left');
	await page.setViewportSize({ width: 360, height: 800 });
	for (const frame of page.frames()) await spaceOut(frame);
	await look('spaced out');
	return found;
}

test('every kind of page fits at 400 %, from right to left, and spaced out', async ({ page }) => {
	const found: string[] = [];
	for (const path of pages) {
		await page.goto(path);
		found.push(...(await tryAll(page)));
	}
	expect(found).toEqual([]);
});

test('boxes with a result, and the small window, fit as well', async ({ page }) => {
	const found: string[] = [];
	for (const place of ['key', 'addresses', 'check', 'error'] as const) {
		const { [place]: box } = boxPlaces;
		if (!box) continue;
		await page.goto(box.path);
		const frame = await openHere(page, box);
		await frame.getByLabel(box.label, { exact: true }).fill('something that is not right');
		await frame.locator('[data-outcome], [data-code]').first().waitFor();
		found.push(...(await tryAll(page)));
	}
	await page.goto(`${guidePath}#EN-10`);
	const opening = page.context().waitForEvent('page');
	await page.getByRole('button', { name: 'Keep the steps in view' }).press('Enter');
	const small = await opening;
	await expect(small.getByRole('heading')).toHaveText('Step 11 of 17: EN-10');
	found.push(...(await tryAll(small)));
	expect(found).toEqual([]);
});

test.describe('for readers who want nothing to move', () => {
	test.use({ reducedMotion: 'reduce' });
	test('nothing does, in a page, a box or the search', async ({ page }) => {
		const { key } = boxPlaces;
		await page.goto(guidePath);
		if (key) await openHere(page, key);
		await page.getByRole('button', { name: 'Search' }).press('Enter');
		await expect(page.getByRole('searchbox')).toBeFocused();
		for (const frame of page.frames()) {
			const moving = await frame.evaluate(() =>
				[document.documentElement, ...document.querySelectorAll('body *')].flatMap((element) => {
					const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
					const still = animationName === 'none' && transitionDuration === '0s';
					return still && scrollBehavior === 'auto' ? [] : [element.outerHTML.slice(0, 80)];
				})
			);
			expect(moving).toEqual([]);
		}
	});
});

test.describe('in forced colours', () => {
	test.use({ forcedColors: 'active', colorScheme: 'dark' });

	test('a code of the sheet stays black on white, and is read', async ({ page, site }) => {
		await page.goto(`${guidePath}checklist/`);
		const picture = await page.getByRole('img').first().screenshot();
		const { data, info } = await sharp(picture)
			.ensureAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
		expect(new URL(read, site.origin).pathname).toBe('/s/EN-16/');
	});

	test('the focus is seen, squares and buttons have a border', async ({ page }) => {
		await page.goto(guidePath);
		const button = page.getByRole('button', { name: 'Keep the steps in view' });
		await button.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(button).toBeFocused();
		expect(await button.evaluate((node) => getComputedStyle(node).outlineStyle)).not.toBe('none');
		await expect(button).toHaveCSS('border-top-width', '1px');
		await page.goto(`${guidePath}checklist/`);
		await expect(page.locator('.square').first()).toHaveCSS('border-top-width', '2px');
	});
});
