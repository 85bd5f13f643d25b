import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../scripts/browser.ts';
import { guideSlug, loadArticles } from './articles.ts';
import { buildSite, runNode } from './build-site.ts';
import { describeMachine, today } from './machine.ts';
import { openWindow } from './measure-page.ts';
import { articles } from './measure-pages.ts';
import { readTrace, traceCategories } from './read-trace.ts';
import type { TraceLoad, Traces } from './results.ts';
import { serveFolder, type ServedFolder } from './serve.ts';
import { throttle } from './throttle.ts';
import { ours } from './tools/ours.ts';
import { starlight } from './tools/starlight.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const rounds = 11;

/** Loads the guide of this site and of default Starlight in turn, and reads the trace of each load. */
export async function measureTrace(): Promise<Traces> {
	console.log('Building the sites …');
	runNode(['node_modules/astro/bin/astro.mjs', 'build'], root);
	const other = await buildSite(starlight, loadArticles(articles));
	const sites = [
		{ name: 'ours', server: await serveFolder(ours.folder), guide: ours.guide },
		{
			name: 'starlight',
			server: await serveFolder(other),
			guide: starlight.addressOf(guideSlug),
		},
	];
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
	});
	const before = getLoad();
	const measured: Record<string, TraceLoad>[] = [];
	while (measured.length < rounds) {
		console.log(`Round ${measured.length + 1} of ${rounds} …`);
		const round: Record<string, TraceLoad> = {};
		/* Each is the first in every other round. */
		const order = measured.length % 2 === 0 ? sites : sites.toReversed();
		for (const { name, server, guide } of order) round[name] = await trace(browser, server, guide);
		measured.push(round);
	}
	const machine = describeMachine(`Chromium ${browser.version()}`);
	await browser.close();
	await Promise.all(sites.map(({ server }) => server.close()));
	return {
		date: today(),
		command: 'npm run bench -- trace',
		machine,
		load: { before, after: getLoad() },
		tools: { ours: ours.label, starlight: starlight.label },
		rounds: measured,
	};
}

const getLoad = () => loadavg()[0] ?? Number.NaN;

async function trace(
	browser: Browser,
	{ origin }: ServedFolder,
	guide: string
): Promise<TraceLoad> {
	const { context, page, session } = await openWindow(browser);
	try {
		await page.addInitScript(() => {
			const seen = { blocking: 0 };
			Reflect.set(window, 'benchTasks', seen);
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
			}).observe({ type: 'longtask', buffered: true });
		});
		await throttle(session, true);
		await browser.startTracing(page, { categories: traceCategories });
		await page.goto(`${origin}${guide}`, { waitUntil: 'networkidle' });
		await page.waitForTimeout(1_500);
		const text = (await browser.stopTracing()).toString();
		const [elements, observed] = await page.evaluate(() => [
			document.querySelectorAll('*').length,
			Number(Reflect.get(Reflect.get(window, 'benchTasks'), 'blocking')),
		]);
		return {
			...readTrace(text, `${origin}${guide}`),
			elements: elements ?? Number.NaN,
			observed: observed ?? Number.NaN,
		};
	} finally {
		await context.close();
	}
}
