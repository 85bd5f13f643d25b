import type en from '../../content/i18n/en.json';
import type { TranslateAny } from './translate.ts';

/** Every key of the English dictionary, plural forms among them. */
type DictionaryKey = keyof typeof en;

/** The keys of messages: plural forms share one. */
export type MessageKey = DictionaryKey extends infer Key
	? Key extends `${infer Stem}_${'one' | 'other'}`
		? Stem
		: Key
	: never;

export type Translate = TranslateAny<MessageKey>;

/** A dictionary with every key; one that lacks any does not compile. */
export type Dictionary = Readonly<Record<DictionaryKey, string>>;
