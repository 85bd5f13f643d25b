import { dropLanguage, getLanguage, type Language } from '../i18n/languages.ts';
import { getArchivedVersion } from './versions.ts';

/**
 * Pages by their ids, as Starlight has them: the start is the empty text or `index`, that of another language is
 * `fr`, an archived page begins with its version behind the language.
 */
const normalize = (id: string) => (id === 'index' ? '' : id);

/** What the versions and languages of a page share: `fr/1.0/trust` and `trust` are the same page. */
export function getPageOf(id: string): string {
	const page = dropLanguage(normalize(id));
	return page.slice(getArchivedVersion(page)?.length ?? 0).replace(/^\//, '');
}

/** The generated pages that stand in every language; the sheet of a guide does as well. */
const generated: ReadonlySet<string> = new Set(['report', 's', 'support']);
const isGenerated = (page: string) => generated.has(page) || page.endsWith('/checklist');

/** Whether a page can be shown in every language; `written` are the ids of all pages that are written. */
export const isInEveryLanguage = (id: string, written: ReadonlySet<string>): boolean =>
	isGenerated(dropLanguage(id)) || hasText(dropLanguage(id), written);

/** Whether a page has a text of its own in its language, and does not stand in for one. */
export const hasOwnText = (id: string, written: ReadonlySet<string>): boolean =>
	isGenerated(dropLanguage(id)) || hasText(id, written);

const hasText = (id: string, written: ReadonlySet<string>) =>
	written.has(id === '' ? 'index' : id) || written.has(normalize(id));

const toId = (language: Language, page: string) =>
	[...(language === 'en' ? [] : [language]), page].filter(Boolean).join('/');

/**
 * The page that search engines should know in the place of this one: of an archived page today's, of one that is not
 * translated the English one. The same id where it is that page itself, or where there is no such page.
 */
export function getCanonicalId(id: string, written: ReadonlySet<string>): string {
	const own = normalize(id);
	if (getArchivedVersion(own) === undefined && hasOwnText(own, written)) return own;
	const page = getPageOf(own);
	const found = [toId(getLanguage(own), page), page].find((each) => hasOwnText(each, written));
	return found ?? own;
}

/** The path of a page below the base. */
export const getPathOf = (id: string): string => (normalize(id) === '' ? '/' : `/${id}/`);

/** Whether the sitemap has a path below the base: archives, doors and texts that stand in are not in it. */
export function isForSearchEngines(path: string, written: ReadonlySet<string>): boolean {
	const id = path.replaceAll(/^\/|\/$/g, '');
	const page = dropLanguage(id);
	if (/^(?:s\/.+|p\/.+|report)$|\/checklist$/.test(page)) return false;
	return (
		getArchivedVersion(id) === undefined && (getLanguage(id) === 'en' || hasOwnText(id, written))
	);
}
