import type { Browser, Page } from '@playwright/test';
import { openWindow } from './measure-page.ts';
import { throttle } from './throttle.ts';
import type { SearchSteps } from './tools/tool.ts';
import { countTraffic, type Traffic } from './traffic.ts';

/** One search for words that stand in one step of the article alone. */
export interface SearchRun extends Traffic {
	/** From the last key to the frame that shows a link to it, in milliseconds. */
	readonly found: number;
}

/** What stands in one step of the article, and in no other page. */
const words = 'grant all permissions';

/** As a quick writer types, in milliseconds a key. */
const perKey = 60;

/**
 * Opens the search of a page that has come as a whole, and types; under the throttle. What is fetched counts
 * from the opening on. `target` is a part of the address of the right result.
 */
export async function measureSearch(
	browser: Browser,
	address: string,
	{ open, results }: SearchSteps,
	target: string
): Promise<SearchRun> {
	const { context, page, session } = await openWindow(browser);
	try {
		await throttle(session, true);
		const traffic = countTraffic(session);
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.waitForTimeout(1_500);
		traffic.take();
		await watchResults(page, results, target);
		await open(page);
		await page.keyboard.type(words, { delay: perKey });
		await page.waitForFunction(() => Number(Reflect.get(window, 'benchFound')) > 0);
		const found = await page.evaluate(
			() => Number(Reflect.get(window, 'benchFound')) - Number(Reflect.get(window, 'benchKey'))
		);
		await page.waitForLoadState('networkidle');
		return { ...traffic.take(), found };
	} finally {
		await context.close();
	}
}

/** Notes each key, and the first frame after it that shows the right link; a new key starts anew. */
const watchResults = (page: Page, results: string, target: string) =>
	page.evaluate(
		([selector, part]) => {
			const note = (name: string, time: number) => Reflect.set(window, name, time);
			const look = () => {
				const links = [...document.querySelectorAll<HTMLAnchorElement>(selector)];
				const shown = links.some(({ href }) => href.includes(part));
				if (shown && !Number(Reflect.get(window, 'benchFound'))) {
					note('benchFound', performance.now());
				}
				requestAnimationFrame(look);
			};
			addEventListener(
				'keydown',
				({ timeStamp }) => {
					note('benchKey', timeStamp);
					note('benchFound', 0);
				},
				{ capture: true }
			);
			requestAnimationFrame(look);
		},
		[results, target] as const
	);
