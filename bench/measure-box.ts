import type { Browser, Page } from '@playwright/test';
import { openWindow } from './measure-page.ts';
import { throttle } from './throttle.ts';
import { countTraffic, type Traffic } from './traffic.ts';

/** A box opened by one click, and what was fetched from then on. */
export interface BoxOpening extends Traffic {
	/** From the click to the frame in which its field can be typed into, in milliseconds. */
	readonly usable: number;
}

/** How it is opened. */
export interface BoxScene {
	/** Whether under the throttle. */
	readonly slow: boolean;
	/** How near the reader has come before the click: not at all, has it in view, or has pointed at its button, too. */
	readonly reader: 'far' | 'near' | 'points';
}

/** How long a button is pointed at before it is clicked, in milliseconds: few people are quicker. */
const pointingTime = 100;

/** Opens the box of a step in a page that has come as a whole. */
export async function measureBox(
	browser: Browser,
	address: string,
	step: string,
	{ slow, reader }: BoxScene
): Promise<BoxOpening> {
	const { context, page, session } = await openWindow(browser);
	try {
		await watchField(page);
		await throttle(session, slow);
		const traffic = countTraffic(session);
		await page.goto(address, { waitUntil: 'networkidle' });
		const button = page.locator(`#${step} sealed-box > button`);
		if (reader !== 'far') await button.scrollIntoViewIfNeeded();
		await page.waitForTimeout(2_000);
		traffic.take();
		if (reader === 'points') {
			await button.hover();
			await page.waitForTimeout(pointingTime);
		}
		if (reader !== 'far') await button.click();
		else await button.evaluate((element) => element instanceof HTMLElement && element.click());
		await page.frameLocator(`#${step} iframe`).locator('textarea, input').first().waitFor();
		const frame = page.frames().at(-1);
		await frame?.waitForFunction(() => Reflect.get(window, 'benchTime') !== undefined);
		const read = () => Number(Reflect.get(window, 'benchTime'));
		const [clicked, usable] = [await page.evaluate(read), await frame?.evaluate(read)];
		return { ...traffic.take(), usable: (usable ?? Number.NaN) - clicked };
	} finally {
		await context.close();
	}
}

/** Notes the click in the page, and in the frame the first painted moment with a field and the focus. */
const watchField = (page: Page) =>
	page.addInitScript(() => {
		const note = (time: number) => Reflect.set(window, 'benchTime', performance.timeOrigin + time);
		if (window.parent === window) {
			addEventListener('click', ({ timeStamp }) => note(timeStamp), { capture: true });
			return;
		}
		const look = () => {
			const field = document.querySelector('textarea, input:not([type=radio])');
			if (field && document.hasFocus()) note(performance.now());
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
