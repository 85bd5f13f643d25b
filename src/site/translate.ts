import { dictionaries } from '../lib/integrations/messages/messages.ts';
import type { Translate } from '../lib/i18n/messages.ts';
import { languages, type Language } from '../lib/i18n/languages.ts';
import { createTranslate } from '../lib/i18n/translate.ts';

const made = new Map<Language, Translate>();

/** Says the words of a language. */
export function getTranslateFor(language: Language): Translate {
	const known = made.get(language);
	if (known) return known;
	const t: Translate = createTranslate(dictionaries[language], language);
	made.set(language, t);
	return t;
}

type Route = Pick<App.Locals, 'starlightRoute'>;

/** The language of the page; in a page of Starlight's alone. */
export const getPageLanguage = ({ starlightRoute }: Route): Language =>
	languages.find((language) => language === starlightRoute.lang) ?? 'en';

/** Says the words of a page in its language. */
export const getTranslate = (locals: Route): Translate => getTranslateFor(getPageLanguage(locals));

/**
 * The language of an element with our words, where the text around it is in another one: an English page that stands
 * under another language, too.
 */
export const getOwnLanguage = ({ starlightRoute }: Route): string | undefined =>
	starlightRoute.lang === starlightRoute.entryMeta.lang ? undefined : starlightRoute.lang;

/** The words of a language whose keys begin so, as a script of the page reads them. */
export function pickMessages(language: Language, ...starts: readonly string[]): string {
	const words = Object.entries(dictionaries[language]).filter(([key]) =>
		starts.some((start) => key.startsWith(start))
	);
	return JSON.stringify({ language, words: Object.fromEntries(words) });
}
