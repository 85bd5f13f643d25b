import { englishTitles } from '../../../i18n/english-titles.ts';
import { problemCodes } from './problem-codes.ts';

/**
 * A problem in a few English words, by code, for what is English in every language: machines, the ledger, the
 * checker as one file. What speaks the language of a page says `title.EN-E03` from its dictionary.
 */
export const problemTitles: Readonly<Record<string, string>> = Object.fromEntries(
	problemCodes.map((code) => [code, englishTitles[`title.${code}`]])
);
