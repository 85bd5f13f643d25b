import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.ts';
import { loadArticles } from './articles.ts';
import { buildSite, runNode } from './build-site.ts';
import { describeMachine, today } from './machine.ts';
import { measureRounds, toContestant, type Contestant } from './measure-rounds.ts';
import type { Pages } from './results.ts';
import { installTools } from './tools/install.ts';
import { ours } from './tools/ours.ts';
import { starlight } from './tools/starlight.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const rounds = 7;
/** With its start page, a site of twenty. */
export const articles = 19;

/** Builds all sites and measures them in turn. */
export async function measurePages(): Promise<Pages> {
	console.log('Building the site …');
	runNode(['node_modules/astro/bin/astro.mjs', 'build'], root);
	const contestants: Contestant[] = [ours, ...(await buildOthers())];
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
	});
	const measured = await measureRounds(browser, contestants, rounds);
	const machine = describeMachine(`Chromium ${browser.version()}`);
	await browser.close();
	return {
		date: today(),
		command: 'npm run bench',
		machine,
		tools: Object.fromEntries(contestants.map(({ name, label }) => [name, label])),
		rounds: [...measured],
	};
}

async function buildOthers(): Promise<readonly Contestant[]> {
	installTools();
	/* Only now: these read the versions of what was installed. */
	const { createVitepress } = await import('./tools/vitepress.ts');
	const contestants: Contestant[] = [];
	for (const tool of [starlight, createVitepress()]) {
		console.log(`Building the article with ${tool.label} …`);
		contestants.push(toContestant(tool, buildSite(tool, loadArticles(articles))));
	}
	return contestants;
}
