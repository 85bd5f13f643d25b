import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import * as z from 'zod';
import { guideSlug } from './articles.ts';
import { measureBox, type BoxScene } from './measure-box.ts';
import { measurePage } from './measure-page.ts';
import { measureSearch } from './measure-search.ts';
import { RoundSchema, type Round } from './results.ts';
import { serveFolder } from './serve.ts';
import { benchFolder } from './tools/install.ts';
import { ours } from './tools/ours.ts';
import type { SearchSteps, Tool } from './tools/tool.ts';

/** A built site to be measured. */
export interface Contestant {
	readonly name: string;
	readonly label: string;
	readonly folder: string;
	readonly guide: string;
	readonly search?: SearchSteps | undefined;
	/** A part of the address of what the search must find. */
	readonly found: string;
}

export const toContestant = (tool: Tool, folder: string): Contestant => ({
	...tool,
	folder,
	guide: tool.addressOf(guideSlug),
	found: tool.addressOf(guideSlug),
});

/** Rounds of a run that was stopped; they count as long as nothing that is measured has changed. */
const kept = `${benchFolder}rounds.json`;
const KeptSchema = z.object({ stamp: z.string(), rounds: z.array(RoundSchema) });

/** Measures all sites in turn, so many times; a run that was stopped goes on where it was. */
export async function measureRounds(
	browser: Browser,
	contestants: readonly Contestant[],
	count: number
): Promise<readonly Round[]> {
	const stamp = createStamp(contestants);
	const before = readKept();
	const rounds: Round[] = before?.stamp === stamp ? [...before.rounds] : [];
	while (rounds.length < count) {
		console.log(`Round ${rounds.length + 1} of ${count} …`);
		rounds.push(await measureRound(browser, contestants));
		writeFileSync(kept, JSON.stringify({ stamp, rounds }));
	}
	rmSync(kept, { force: true });
	return rounds;
}

function createStamp(contestants: readonly Contestant[]): string {
	const sums = readFileSync(`${ours.folder}SHA256SUMS`);
	return createHash('sha256')
		.update(contestants.map(({ label }) => label).join())
		.update(sums)
		.digest('hex');
}

function readKept() {
	if (!existsSync(kept)) return undefined;
	return KeptSchema.safeParse(JSON.parse(readFileSync(kept, 'utf8'))).data;
}

async function measureRound(browser: Browser, contestants: readonly Contestant[]): Promise<Round> {
	const loads: Round['loads'] = {};
	const searches: Round['searches'] = {};
	for (const { name, folder, guide, search, found } of contestants) {
		const site = await serveFolder(folder);
		const address = `${site.origin}${guide}`;
		loads[name] = await measurePage(browser, address);
		if (search) searches[name] = await measureSearch(browser, address, search, found);
		await site.close();
	}
	return { loads, searches, box: await measureBoxes(browser) };
}

async function measureBoxes(browser: Browser): Promise<Round['box']> {
	const site = await serveFolder(ours.folder);
	const open = (slow: boolean, reader: BoxScene['reader']) =>
		measureBox(browser, `${site.origin}${ours.guide}`, ours.boxStep, { slow, reader });
	const box = {
		points: await open(false, 'points'),
		near: await open(false, 'near'),
		pointsSlow: await open(true, 'points'),
		nearSlow: await open(true, 'near'),
		farSlow: await open(true, 'far'),
	};
	await site.close();
	return box;
}
