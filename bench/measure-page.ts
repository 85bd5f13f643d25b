import type { Browser, CDPSession, Page } from '@playwright/test';
import { countTraffic, type Traffic } from './traffic.ts';
import { throttle } from './throttle.ts';

/** One cold load of a page. Times in milliseconds from the start of the navigation. */
export interface PageLoad extends Traffic {
	readonly firstPaint: number;
	readonly largestPaint: number;
	/** What tasks took beyond 50 ms each. */
	readonly blocking: number;
	/** How long scripts ran. */
	readonly scripts: number;
	readonly layoutShift: number;
}

/** A wide window, where the contents list stands beside the article. */
export const wideWindow = { width: 1440, height: 900 };

/** A window with an empty cache of its own, and a session to measure in. */
export async function openWindow(browser: Browser) {
	const context = await browser.newContext({ viewport: wideWindow, serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Performance.enable');
	return { context, page, session };
}

/** Loads an address under the throttle, and waits until all that it loads by itself has come. */
export async function measurePage(browser: Browser, address: string): Promise<PageLoad> {
	const { context, page, session } = await openWindow(browser);
	try {
		await watchPaints(page);
		await throttle(session, true);
		const traffic = countTraffic(session);
		await page.goto(address, { waitUntil: 'networkidle' });
		/* Some load their search when nothing else happens. */
		await page.waitForTimeout(1_500);
		await page.waitForLoadState('networkidle');
		const paints = await page.evaluate(() => Reflect.get(window, 'benchPaints') satisfies unknown);
		return { ...traffic.take(), ...readPaints(paints), scripts: await readScriptTime(session) };
	} finally {
		await context.close();
	}
}

/** Collects in the page what it tells of its paints, shifts and long tasks. */
const watchPaints = (page: Page) =>
	page.addInitScript(() => {
		const seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0, blocking: 0 };
		Reflect.set(window, 'benchPaints', seen);
		const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
				type,
				buffered: true,
			});
		observe('paint', ({ name, startTime }) => {
			if (name === 'first-contentful-paint') seen.firstPaint = startTime;
		});
		observe('largest-contentful-paint', ({ startTime }) => {
			seen.largestPaint = startTime;
		});
		observe('longtask', ({ duration }) => {
			seen.blocking += Math.max(0, duration - 50);
		});
		observe('layout-shift', (entry) => {
			seen.layoutShift += Number(Reflect.get(entry, 'value'));
		});
	});

const paintNames = ['firstPaint', 'largestPaint', 'blocking', 'layoutShift'] as const;

function readPaints(data: unknown): Record<(typeof paintNames)[number], number> {
	const read = (name: string) =>
		typeof data === 'object' && data !== null ? Number(Reflect.get(data, name)) : Number.NaN;
	const [firstPaint, largestPaint, blocking, layoutShift] = paintNames.map(read);
	return {
		firstPaint: firstPaint ?? Number.NaN,
		largestPaint: largestPaint ?? Number.NaN,
		blocking: blocking ?? Number.NaN,
		layoutShift: layoutShift ?? Number.NaN,
	};
}

async function readScriptTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}
