import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';
import type { Language } from '../../src/lib/i18n/languages.ts';
import { createSay, type SayAny } from '../../src/lib/i18n/translate.ts';

/** Says the site's own words in a language. */
export const sayIn = (language: Language): SayAny => createSay(dictionaries[language], language);
