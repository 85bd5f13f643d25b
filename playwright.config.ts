import { defineConfig } from '@playwright/test';

/** The browser comes from `scripts/browser.ts`; the fixtures in `tests/e2e/` start everything. */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 20_000 },
	/* So tall that a box is seen whole: a click right after scrolling may miss a frame on the move. */
	use: { viewport: { width: 1280, height: 2000 } },
	reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
});
