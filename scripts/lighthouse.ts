/**
 * Lets Lighthouse judge each kind of page of the built site: accessibility, best practices and SEO. `npm run
 * lighthouse`, or `npm run lighthouse -- guide trust` for some. Ends with an error where a score is below
 * 100. Lighthouse is fetched when it is first asked for, since nothing else needs it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import * as z from 'zod';
import { findBrowser } from './browser.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { serveSite } from './static-server.ts';

const version = '13.5.0';
const folder = fileURLToPath(new URL('../.cache/lighthouse/', import.meta.url));
const entry = `${folder}node_modules/lighthouse/core/index.js`;
const categories = ['accessibility', 'best-practices', 'seo'] as const;

/** Pages that ask search engines to stay away, on purpose: that one audit is left out for them. */
const hidden: ReadonlySet<string> = new Set(['archived', 'report', 'not-found']);

const ReportSchema = z.object({
	lhr: z.object({
		categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
		audits: z.record(
			z.string(),
			z.object({ score: z.number().nullable(), scoreDisplayMode: z.string() })
		),
	}),
});

if (!existsSync(entry)) {
	const args = ['install', '--no-save', '--prefix', folder, `lighthouse@${version}`];
	spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
const { default: lighthouse } = await import(pathToFileURL(entry).href);

const asked = process.argv.slice(2);
const port = await findFreePort();
const site = await serveSite(0);
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--no-sandbox', `--remote-debugging-port=${port}`, '--disable-background-networking'],
});
console.log(`| Page | ${categories.join(' | ')} |\n| --- |${' ---: |'.repeat(categories.length)}`);
for (const [name, path] of Object.entries(kindsOfPages)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	await evaluate(name, path);
}
await browser.close();
await site.close();

async function evaluate(name: string, path: string): Promise<void> {
	const { lhr } = ReportSchema.parse(
		await lighthouse(`${site.origin}${path}`, {
			...{ port, onlyCategories: categories, output: 'json', logLevel: 'error' },
			skipAudits: hidden.has(name) ? ['is-crawlable'] : [],
		})
	);
	const scores = categories.map((category) =>
		Math.round((lhr.categories[category]?.score ?? 0) * 100)
	);
	console.log(`| ${name} | ${scores.join(' | ')} |`);
	if (scores.every((score) => score === 100)) return;
	process.exitCode = 1;
	const failed = Object.entries(lhr.audits).filter(
		([, { score, scoreDisplayMode }]) =>
			score !== null && score < 1 && scoreDisplayMode === 'binary'
	);
	console.log(`  below: ${failed.map(([id]) => id).join(', ')}`);
}

function findFreePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const bound = server.address();
			server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
		});
	});
}
