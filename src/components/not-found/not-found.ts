import { suggestIds } from '../../lib/search/near-ids.ts';
import { suggestPage } from '../../lib/search/near-page.ts';
import { dropLanguage, getLanguage } from '../../lib/i18n/languages.ts';
import type { Known, KnownLink } from './known.ts';

/**
 * One page stands in for all that are not there: it is in every language, and shows that of the address, with
 * what the address may have meant. Nothing of the address itself comes into the page.
 */
function start(root: HTMLElement): void {
	const path = location.pathname.slice((root.dataset['base'] ?? '').length);
	const language = getLanguage(path);
	for (const part of root.querySelectorAll<HTMLElement>('[data-language]')) {
		part.hidden = part.dataset['language'] !== language;
		if (!part.hidden) show(part, listMeant(dropLanguage(path), readKnown(language)));
		part.querySelector('[data-search]')?.addEventListener('click', () => {
			document.querySelector<HTMLElement>('site-search > button')?.click();
		});
	}
}

function readKnown(language: string): Known | undefined {
	const data = document.querySelector('script[data-known]')?.textContent ?? '{}';
	return JSON.parse(data)[language];
}

function listMeant(path: string, known: Known | undefined): readonly KnownLink[] {
	if (!known) return [];
	const { ids, pages } = known;
	const page = pages[suggestPage(path, Object.keys(pages)) ?? ''];
	const near = suggestIds(path, Object.keys(ids)).flatMap((id) => ids[id] ?? []);
	return page ? [page, ...near] : near;
}

function show(part: HTMLElement, meant: readonly KnownLink[]): void {
	const { lang, title = '' } = { lang: part.lang, title: part.dataset['title'] };
	const heading = document.querySelector<HTMLElement>('h1');
	if (heading) Object.assign(heading, { lang, textContent: title });
	document.title = document.title.replace(/^.*(?= [|·] )/, title);
	const near = part.querySelector<HTMLElement>('[data-near]');
	if (!near || meant.length === 0) return;
	near.hidden = false;
	near.querySelector('ul')?.replaceChildren(...meant.map(createItem));
}

function createItem({ text, href }: KnownLink): HTMLLIElement {
	const link = Object.assign(document.createElement('a'), { href, textContent: text });
	const item = document.createElement('li');
	item.append(link);
	return item;
}

const root = document.querySelector<HTMLElement>('[data-not-found]');
if (root) start(root);
