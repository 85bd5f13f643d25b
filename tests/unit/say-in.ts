import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';
import type { Language } from '../../src/lib/i18n/languages.ts';
import { createTranslate, type TranslateAny } from '../../src/lib/i18n/translate.ts';

/** Says the site's own words in a language. */
export const tIn = (language: Language): TranslateAny =>
	createTranslate(dictionaries[language], language);
