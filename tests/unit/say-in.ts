import { dictionaries } from '../../src/lib/integrations/words/words.ts';
import type { Language } from '../../src/lib/words/languages.ts';
import { createSay, type SayAny } from '../../src/lib/words/say.ts';

/** Says the site's own words in a language. */
export const sayIn = (language: Language): SayAny => createSay(dictionaries[language], language);
