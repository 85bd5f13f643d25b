import type asideWindow from '../../content/words/en/aside-window.json';
import type paper from '../../content/words/en/paper.json';
import type site from '../../content/words/en/site.json';
import type { SayAny } from './say.ts';

/** Every key of the English words, forms of number among them. */
type WrittenKey = keyof typeof asideWindow | keyof typeof paper | keyof typeof site;

/** What can be said: forms of number go by the key that they share. */
export type WordKey = WrittenKey extends infer Key
	? Key extends `${infer Stem}_${'one' | 'other'}`
		? Stem
		: Key
	: never;

export type Say = SayAny<WordKey>;

/** A dictionary with every key; one that lacks any does not compile. */
export type Words = Readonly<Record<WrittenKey, string>>;
