import { language, words } from 'virtual:sealed-box-document';
import type { Translate } from '../../../lib/i18n/messages.ts';
import { createTranslate } from '../../../lib/i18n/translate.ts';

/** The words that the page around a box says about it, in the language of the page. */
export const t: Translate = createTranslate(words, language);
