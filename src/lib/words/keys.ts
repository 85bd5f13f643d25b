import type box from '../../content/words/en/box.json';
import type boxAsking from '../../content/words/en/box-asking.json';
import type boxCheck from '../../content/words/en/box-check.json';
import type boxError from '../../content/words/en/box-error.json';
import type boxFile from '../../content/words/en/box-file.json';
import type boxLeak from '../../content/words/en/box-leak.json';
import type result from '../../content/words/en/result.json';
import type site from '../../content/words/en/site.json';
import type verdictsAsking from '../../content/words/en/verdicts-asking.json';
import type verdictsExport from '../../content/words/en/verdicts-export.json';
import type verdictsPasted from '../../content/words/en/verdicts-pasted.json';
import type verdictsSecret from '../../content/words/en/verdicts-secret.json';
import type verdictsTitles from '../../content/words/en/verdicts-titles.json';
import type verdictsTogether from '../../content/words/en/verdicts-together.json';
import type verdictsValues from '../../content/words/en/verdicts-values.json';
import type { SayAny } from './say.ts';

/** Every key of the English words, forms of number among them. */
type WrittenKey =
	| keyof typeof box
	| keyof typeof boxAsking
	| keyof typeof boxCheck
	| keyof typeof boxError
	| keyof typeof boxFile
	| keyof typeof boxLeak
	| keyof typeof result
	| keyof typeof site
	| keyof typeof verdictsAsking
	| keyof typeof verdictsExport
	| keyof typeof verdictsPasted
	| keyof typeof verdictsSecret
	| keyof typeof verdictsTitles
	| keyof typeof verdictsTogether
	| keyof typeof verdictsValues;

/** What can be said: forms of number go by the key that they share. */
export type WordKey = WrittenKey extends infer Key
	? Key extends `${infer Stem}_${'one' | 'other'}`
		? Stem
		: Key
	: never;

export type Say = SayAny<WordKey>;

/** A dictionary with every key; one that lacks any does not compile. */
export type Words = Readonly<Record<WrittenKey, string>>;
