import type { BrowserContext, Page } from '@playwright/test';

/**
 * Records what a screen reader would say by itself, in pages and in their frames: a live region is
 * said whole whenever something in it changes. Outcomes are recorded as check and outcome, other
 * things as their words.
 */
export async function recordAnnouncements(context: BrowserContext): Promise<string[]> {
	const said: string[] = [];
	await context.exposeBinding('announce', (_, text: string) => void said.push(text));
	await context.addInitScript(watchRegions);
	return said;
}

/** The same for a window that the page opened empty: what runs first in documents does not run in it. */
export const recordHere = (small: Page): Promise<void> => small.evaluate(watchRegions);

function watchRegions(): void {
	const regions = '[role=status], [role=alert], [role=log], [aria-live]';
	const read = (region: Element) => {
		const outcomes = [...region.querySelectorAll<HTMLElement>('[data-check]')];
		const told = outcomes.map(({ dataset }) => `${dataset['check']} ${dataset['outcome']}`);
		const words = region.querySelector('.said')?.textContent ?? region.textContent;
		return outcomes.length > 0 ? told.join(', ') : words.replace(/\s+/g, ' ').trim();
	};
	new MutationObserver((changes) => {
		const changed = changes.flatMap(({ target }) => {
			const element = target instanceof Element ? target : target.parentElement;
			return element?.closest(regions) ?? [];
		});
		for (const region of new Set(changed)) {
			const text = read(region);
			if (text !== '') void Reflect.get(window, 'announce')(text);
		}
	}).observe(document, { subtree: true, childList: true, characterData: true });
}
