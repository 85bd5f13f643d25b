import type { BrowserContext, Page } from '@playwright/test';

/** A page of no site at all, beside the others: what a reader copies from, and pastes into. */
export interface Paper {
	/** Copies a text, and goes back to the page. */
	readonly copy: (page: Page, text: string) => Promise<void>;
	/** What the clipboard holds; goes back to the page, if there is one. */
	readonly read: (page: Page | undefined) => Promise<string>;
}

/** The site's own pages may not read the clipboard. */
export async function openPaper(context: BrowserContext): Promise<Paper> {
	const paper = await context.newPage();
	/* Else the browser keeps what stands in it in its profile. */
	await paper.setContent('<textarea autocomplete="off"></textarea>');
	const area = paper.locator('textarea');
	return {
		copy: async (page, text) => {
			await paper.bringToFront();
			await area.fill(text);
			await area.press('ControlOrMeta+a');
			await area.press('ControlOrMeta+c');
			await page.bringToFront();
		},
		read: async (page) => {
			await paper.bringToFront();
			await area.fill('');
			await area.press('ControlOrMeta+v');
			const text = await area.inputValue();
			await page?.bringToFront();
			return text;
		},
	};
}
