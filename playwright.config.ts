import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from './tests/e2e/site.ts';

/**
 * What looks at more than the engine: windows, idle moments, what a browser blocks. The rest runs in Chromium's
 * headless shell, the same engine without the browser around it, which starts a page in a third of the time; tests
 * of the clipboard and the back-forward cache start a whole browser of their own. These come first: the red team, which
 * goes on one after the other, would be left alone at the end.
 */
const inWholeBrowser = '**/{box,box-near,leak-test,red-team,steps-window}.spec.ts';

/** The browser comes from `scripts/browser.ts`; the fixtures in `tests/e2e/` start everything. */
export default defineConfig<object, WorkerFixtures>({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 20_000 },
	/* So tall that a box is seen whole: a click right after scrolling may miss a frame on the move. */
	use: { viewport: { width: 1280, height: 2000 } },
	projects: [
		{ name: 'browser', testMatch: inWholeBrowser },
		{ name: 'shell', testIgnore: inWholeBrowser, use: { inShell: true } },
	],
	reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
});
