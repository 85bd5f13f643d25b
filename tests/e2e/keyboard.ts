import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** A reader with a keyboard alone, who never loses the focus; counts the keys that they press. */
export class Keyboard {
	presses = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async press(key: string): Promise<void> {
		this.presses += 1;
		await this.#page.keyboard.press(key);
	}

	/** Presses a key that closes the window; it may be gone before the key is let go, which fails the press. */
	async close(key: string): Promise<void> {
		const closed = this.#page.waitForEvent('close');
		await Promise.any([this.press(key), closed]);
		await closed;
	}

	/** Presses a key after which the focus must be on something, in the page or in a box. */
	async act(key: string): Promise<void> {
		await this.press(key);
		await expect.poll(() => this.#hasFocus()).toBe(true);
	}

	/** Goes on with the tab key to a place that must come. */
	async tabTo(place: Locator): Promise<void> {
		for (let tabs = 0; tabs < 60; tabs += 1) {
			await this.act('Tab');
			if (await place.evaluate((node) => node === node.ownerDocument.activeElement)) return;
		}
		throw new Error(`The tab key does not lead to ${String(place)}.`);
	}

	/** Follows the link with the focus to another page. */
	async follow(address: RegExp): Promise<void> {
		await this.press('Enter');
		await this.#page.waitForURL(address);
	}

	/** Jumps over what is the same on every page. */
	async skip(): Promise<void> {
		await this.act('Tab');
		await this.act('Enter');
		await expect(this.#page.getByRole('heading', { level: 1 })).toBeFocused();
	}

	async #hasFocus(): Promise<boolean> {
		for (const frame of this.#page.frames()) {
			const holder = await frame.evaluate(() => {
				const { activeElement, body } = document;
				if (!document.hasFocus() || !activeElement || activeElement === body) return undefined;
				return activeElement.localName;
			});
			if (holder !== undefined && holder !== 'iframe') return true;
		}
		return false;
	}
}
