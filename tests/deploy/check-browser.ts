import assert from 'node:assert/strict';
import { expect, type Browser } from '@playwright/test';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { change, guide, type Change } from './check-switch.ts';
import type { Served } from './check.ts';
import {
	createReaders,
	enterKey,
	pasteIntoBox,
	useBox,
	useSearch,
	type Readers,
} from './reader.ts';

const oldName = /credentials\s*$/;
const nextName = /\(next\)\s*$/;

/** Runs a journey, and fails when anything went wrong on the way. */
async function travel(
	browser: Browser,
	origin: string,
	journey: (readers: Readers) => Promise<void>
): Promise<undefined> {
	const readers = createReaders(browser, origin);
	try {
		await journey(readers);
		assert.deepEqual(readers.troubles, []);
	} finally {
		await readers.close();
	}
}

/** A reader opens the guide and a box, pastes a key, searches, follows links, and verifies the files. */
export const checkReader = (browser: Browser, { origin, base }: Served) =>
	travel(browser, origin, async (readers) => {
		const page = await readers.openPage();
		await page.goto(`${origin}${base}${guide}`);
		await pasteIntoBox(page);
		await useSearch(page, oldName);
		for (const [link, target] of [
			['/s/en-14', `${guide}#EN-14`],
			[`/S/eN-14/${currentVersion}`, `${guide}#EN-14`],
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

/** A reader is in the middle of things when the next release comes, and when it is taken back. */
export const checkSwap = (browser: Browser, { served, toNext, back }: Swap) =>
	travel(browser, served.origin, async (readers) => {
		const { origin, base } = served;
		const address = `${origin}${base}${guide}`;
		const [reading, typing] = [await readers.openPage(), await readers.openPage()];
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
