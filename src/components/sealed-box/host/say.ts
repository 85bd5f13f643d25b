import { language, words } from 'virtual:sealed-box-document';
import type { Say } from '../../../lib/words/keys.ts';
import { createSay } from '../../../lib/words/say.ts';

/** The words that the page around a box says about it, in the language of the page. */
export const say: Say = createSay(words, language);
