import type asideWindow from '../../content/words/en/aside-window.json';
import type box from '../../content/words/en/box.json';
import type boxAsking from '../../content/words/en/box-asking.json';
import type boxCheck from '../../content/words/en/box-check.json';
import type boxError from '../../content/words/en/box-error.json';
import type boxFile from '../../content/words/en/box-file.json';
import type boxLeak from '../../content/words/en/box-leak.json';
import type guide from '../../content/words/en/guide.json';
import type lost from '../../content/words/en/lost.json';
import type standalone from '../../content/words/en/one-file.json';
import type paper from '../../content/words/en/paper.json';
import type problem from '../../content/words/en/problem.json';
import type report from '../../content/words/en/report.json';
import type result from '../../content/words/en/result.json';
import type sealed from '../../content/words/en/sealed.json';
import type site from '../../content/words/en/site.json';
import type start from '../../content/words/en/start.json';
import type step from '../../content/words/en/step.json';
import type steps from '../../content/words/en/steps.json';
import type support from '../../content/words/en/support.json';
import type trust from '../../content/words/en/trust.json';
import type verdictsAsking from '../../content/words/en/verdicts-asking.json';
import type verdictsExport from '../../content/words/en/verdicts-export.json';
import type verdictsPasted from '../../content/words/en/verdicts-pasted.json';
import type verdictsSecret from '../../content/words/en/verdicts-secret.json';
import type verdictsTitles from '../../content/words/en/verdicts-titles.json';
import type verdictsTogether from '../../content/words/en/verdicts-together.json';
import type verdictsValues from '../../content/words/en/verdicts-values.json';
import type { TranslateAny } from './translate.ts';

/** Every key of the English words, forms of number among them. */
type DictionaryKey =
	| keyof typeof asideWindow
	| keyof typeof box
	| keyof typeof boxAsking
	| keyof typeof boxCheck
	| keyof typeof boxError
	| keyof typeof boxFile
	| keyof typeof boxLeak
	| keyof typeof guide
	| keyof typeof lost
	| keyof typeof standalone
	| keyof typeof paper
	| keyof typeof problem
	| keyof typeof report
	| keyof typeof result
	| keyof typeof sealed
	| keyof typeof site
	| keyof typeof start
	| keyof typeof step
	| keyof typeof steps
	| keyof typeof support
	| keyof typeof trust
	| keyof typeof verdictsAsking
	| keyof typeof verdictsExport
	| keyof typeof verdictsPasted
	| keyof typeof verdictsSecret
	| keyof typeof verdictsTitles
	| keyof typeof verdictsTogether
	| keyof typeof verdictsValues;

/** What can be said: forms of number go by the key that they share. */
export type MessageKey = DictionaryKey extends infer Key
	? Key extends `${infer Stem}_${'one' | 'other'}`
		? Stem
		: Key
	: never;

export type Translate = TranslateAny<MessageKey>;

/** A dictionary with every key; one that lacks any does not compile. */
export type Words = Readonly<Record<DictionaryKey, string>>;
