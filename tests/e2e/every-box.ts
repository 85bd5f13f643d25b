import type { FrameLocator, Page } from '@playwright/test';
import type { SimulatedCentres } from '../simulator/data-centres.ts';
import { expect, guidePath } from './site.ts';

/** A place where a kind of box stands, and how it is opened. */
export interface BoxPlace {
	readonly path: string;
	/** What the island stands in. */
	readonly within: string;
	readonly opens: string;
	/** The label of its first field. */
	readonly label: string;
}

/** Every kind of box that a reader uses in earnest; the values as often as there are fields. */
export const boxPlaces = {
	key: { path: guidePath, within: '#EN-14', opens: 'Check your', label: 'API key' },
	token: { path: guidePath, within: '#EN-13', opens: 'Check your', label: 'Private token' },
	addresses: { path: guidePath, within: '#EN-15', opens: 'Check your', label: 'Remote Address' },
	check: {
		path: '/engaging-networks/check/',
		within: 'body > div',
		opens: 'Open the check',
		label: 'API key',
	},
	error: {
		path: '/engaging-networks/problems/',
		within: 'body > div',
		opens: 'Paste the error you got',
		label: 'The error you got',
	},
} as const satisfies Readonly<Record<string, BoxPlace>>;

/** Opens a box on the page that is there. */
export async function openHere(
	page: Page,
	{ within, opens, label }: BoxPlace
): Promise<FrameLocator> {
	await page.locator(within).getByRole('button', { name: opens }).press('Enter');
	const frame = page.frameLocator(`${within} iframe[data-sealed-box]`);
	const field = frame.getByLabel(label, { exact: true });
	await expect(field).toBeVisible();
	await frame.locator('body > div').scrollIntoViewIfNeeded();
	await field.focus();
	return frame;
}

/** Goes to the page of a box, and opens it. */
export async function openPlace(page: Page, place: BoxPlace): Promise<FrameLocator> {
	await page.goto(place.path);
	return openHere(page, place);
}

/** Asks about a key where no answer can be read, and opens the box of a terminal's answer. */
export async function openTerminal(page: Page, en: SimulatedCentres): Promise<FrameLocator> {
	en.centres.ca.setCors(false);
	const frame = await openPlace(page, boxPlaces.key);
	await frame.getByLabel('API key').fill(en.keyFor('ca', 'accepted'));
	await frame.getByLabel('ca.engagingnetworks.app').check();
	await frame.getByRole('button', { name: 'Ask Engaging Networks' }).press('Enter');
	await frame.getByRole('button', { name: 'Ask without this page' }).press('Enter');
	const terminal = getTerminal(page);
	await expect(terminal.getByLabel('Your terminal')).toBeFocused();
	return terminal;
}

/** The frame of a terminal's answer. */
export const getTerminal = (page: Page): FrameLocator =>
	page.frameLocator('iframe[title="Sealed box for asking without this page"]');

/** What stands in all fields of a frame. */
export const readFields = (frame: FrameLocator): Promise<readonly string[]> =>
	frame
		.locator('textarea, input:not([type=radio])')
		.evaluateAll((nodes) =>
			nodes.map((node) =>
				node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement ? node.value : ''
			)
		);
