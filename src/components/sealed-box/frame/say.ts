import type { Translate } from '../../../lib/i18n/messages.ts';
import { createTranslate, type TranslateAny } from '../../../lib/i18n/translate.ts';

/** The language of this document. */
export const language = document.documentElement.lang;

/** The words stand in this document, in the first of its scripts, which is data. */
const words: Readonly<Record<string, string>> = JSON.parse(document.scripts[0]?.text ?? '{}');

/** Says words by keys that are made of codes and kinds: what is not known before it is found. */
export const tAny: TranslateAny = createTranslate(words, language);

export const t: Translate = tAny;

/** A number as this language writes it, with so many digits behind the point. */
export const formatNumber = (number: number, digits = 0): string =>
	new Intl.NumberFormat(language, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(number);
