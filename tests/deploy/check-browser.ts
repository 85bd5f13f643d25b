import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Browser } from '@playwright/test';
import { ask } from './ask.ts';
import type { Served } from './check.ts';
import { createReader, enterKey, pasteIntoBox, useBox, useSearch, type Reader } from './reader.ts';

const guide = '/engaging-networks/credentials/';
const oldName = /credentials\s*$/;
const nextName = /\(next\)\s*$/;

/** Runs a journey, and fails when anything went wrong on the way. */
async function travel(
	browser: Browser,
	origin: string,
	journey: (reader: Reader) => Promise<void>
): Promise<undefined> {
	const reader = await createReader(browser, origin);
	try {
		await journey(reader);
		assert.deepEqual(reader.troubles, []);
	} finally {
		await reader.close();
	}
}

/** A reader opens the guide and a box, pastes a key, searches, follows links, and verifies the files. */
export const checkReader = (browser: Browser, { origin, base }: Served) =>
	travel(browser, origin, async (reader) => {
		const page = await reader.openPage();
		await page.goto(`${origin}${base}${guide}`);
		await pasteIntoBox(page);
		await useSearch(page, oldName);
		for (const [link, target] of [
			['/s/en-14', `${guide}#EN-14`],
			['/S/eN-14/2.0', `${guide}#EN-14`],
			['/p/En-e19', '/engaging-networks/problems/en-e19/'],
		]) {
			await page.goto(`${origin}${base}${link}`);
			await expect(page).toHaveURL(`${origin}${base}${target}`);
		}
		await page.goto(`${origin}${base}/trust/`);
		await page.getByRole('button', { name: 'Verify this page' }).click();
		const said = page.locator('verify-page').getByRole('status');
		await expect(said).toContainText('All of them are as in the published list.');
	});

export interface Swap {
	readonly served: Served;
	readonly toNext: Change;
	readonly back: Change;
}

interface Change {
	readonly run: () => Promise<void>;
	/** The list of sums as it is from then on. */
	readonly sums: string;
}

/** A reader is in the middle of things when the next release comes, and when it is taken back. */
export const checkSwap = (browser: Browser, { served, toNext, back }: Swap) =>
	travel(browser, served.origin, async (reader) => {
		const { origin, base } = served;
		const address = `${origin}${base}${guide}`;
		const [reading, typing] = [await reader.openPage(), await reader.openPage()];
		await reading.goto(address);
		await typing.goto(address);
		await useBox(typing, 'old');

		await change(served, toNext);
		/* What was open goes on as it was, with all that it had not fetched yet. */
		await useBox(reading, 'old');
		await useSearch(reading, oldName);
		await typing.bringToFront();
		await enterKey(typing);
		/* What is opened from there is new, as a whole. */
		await reading.bringToFront();
		await reading.getByRole('link', { name: 'Check my setup' }).first().click();
		await expect(reading.getByRole('heading', { level: 1 })).toHaveText(nextName);
		await reading.goto(address);
		await expect(reading.getByRole('heading', { level: 1 })).toHaveText(nextName);
		await expect(reading.locator('html')).toHaveAttribute('data-release', 'next');
		await typing.goto(address);

		await change(served, back);
		await useBox(reading, 'next');
		await useSearch(reading, nextName);
		await typing.bringToFront();
		await useBox(typing, 'next');
		await typing.goto(address);
		await typing.reload();
		await expect(typing.getByRole('heading', { level: 1 })).toHaveText(oldName);
		await useBox(typing, 'old');
	});

/** Switches, and waits until the host has. */
async function change({ origin, base }: Served, { run, sums }: Change): Promise<void> {
	await run();
	const end = Date.now() + 30_000;
	while (Date.now() < end) {
		const answer = await ask(origin, `${base}/SHA256SUMS`).catch(() => undefined);
		if (answer?.body.toString('utf8') === sums) return;
		await wait(50);
	}
	throw new Error('The host did not switch.');
}
