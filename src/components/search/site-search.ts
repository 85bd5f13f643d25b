import { interpolate } from '../../lib/i18n/interpolate.ts';
import { inTime } from '../in-time.ts';
import type { excerpt, Find, SearchEntry } from './finder.ts';

/** What the search needs, loaded together when the reader reaches for it. */
interface Finder {
	readonly find: Find;
	readonly excerpt: typeof excerpt;
	/** How many are found at most. */
	readonly limit: number;
}

/**
 * The site's search: a button and a dialog that come with the page. The words to find and what finds them are
 * loaded when the reader comes near the button or opens the dialog, never before.
 */
class SiteSearch extends HTMLElement {
	#finder: Promise<Finder> | undefined;

	connectedCallback() {
		const [button, dialog] = [this.querySelector('button'), this.querySelector('dialog')];
		const input = this.querySelector('input');
		if (!button || !dialog || !input) return;
		const open = () => {
			void this.#load();
			if (!dialog.open) dialog.showModal();
			input.select();
		};
		button.addEventListener('pointerenter', () => void this.#load());
		button.addEventListener('focus', () => void this.#load());
		button.addEventListener('click', open);
		addEventListener('keydown', (event) => {
			if (!isShortcut(event)) return;
			event.preventDefault();
			open();
		});
		input.addEventListener('input', () => void this.#show(input.value));
		dialog.addEventListener('keydown', (event) => this.#move(event));
		dialog.addEventListener('click', ({ target }) => {
			const outside = target === dialog;
			if (outside || (target instanceof Element && target.closest('a, [data-close]')))
				dialog.close();
		});
	}

	#load(): Promise<Finder> {
		this.#finder ??= inTime(loadFinder(this.dataset['entries'] ?? '')).catch((error: unknown) => {
			this.#finder = undefined;
			throw error;
		});
		return this.#finder;
	}

	async #show(search: string) {
		const [list, status] = [this.querySelector('ol'), this.querySelector('[role="status"]')];
		const input = this.querySelector('input');
		if (!list || !status) return;
		try {
			const { find, excerpt, limit } = await this.#load();
			if (input?.value !== search) return;
			const found = find(search);
			list.replaceChildren(...found.map((entry) => this.#createItem(entry, excerpt, search)));
			status.textContent = search.trim() === '' ? '' : this.#count(found.length, limit);
		} catch {
			list.replaceChildren();
			status.textContent = this.dataset['failed'] ?? '';
		}
	}

	#count(count: number, limit: number): string {
		const { none = '', one = '', many = '', most = '' } = this.dataset;
		const text = count === 0 ? none : count === 1 ? one : count < limit ? many : most;
		return interpolate(text, { count });
	}

	#createItem(entry: SearchEntry, excerpt: Finder['excerpt'], search: string): HTMLLIElement {
		const link = document.createElement('a');
		link.href = `${this.dataset['base'] ?? ''}${entry.path}`;
		const title = document.createElement('span');
		title.className = 'found-title';
		const { stepLabel = '', problemLabel = '' } = this.dataset;
		const kind = { step: stepLabel, problem: problemLabel, page: '' }[entry.kind];
		const mark = createPart('b', [kind, entry.mark].filter(Boolean).join(' '));
		title.append(mark, ' ', ...excerpt(entry.title, search).map(createPiece));
		const text = createPart('span', '');
		text.className = 'found-text';
		text.append(...excerpt(entry.text, search).map(createPiece));
		link.append(title, text);
		const item = document.createElement('li');
		item.append(link);
		return item;
	}

	/** Arrow keys walk through what was found; Enter in the field opens the first. */
	#move(event: KeyboardEvent) {
		const stops = [...this.querySelectorAll<HTMLElement>('input, li a')];
		const at = stops.findIndex((stop) => stop === document.activeElement);
		if (event.key === 'Enter' && at === 0) stops[1]?.click();
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || at < 0) return;
		event.preventDefault();
		stops[at + step]?.focus();
	}
}

const createPart = (name: 'b' | 'span' | 'mark', text: string) =>
	Object.assign(document.createElement(name), { textContent: text });

const createPiece = ({ text, hit }: { text: string; hit: boolean }) =>
	hit ? createPart('mark', text) : text;

const isShortcut = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
	const writing =
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'));
	return (key === 'k' && (ctrlKey || metaKey) && !altKey) || (key === '/' && !writing);
};

async function loadFinder(address: string): Promise<Finder> {
	const [{ createFind, excerpt, limit, readEntries }, response] = await Promise.all([
		import('./finder.ts'),
		fetch(address),
	]);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return { find: createFind(readEntries(await response.json())), excerpt, limit };
}

customElements.define('site-search', SiteSearch);
