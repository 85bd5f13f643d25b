import type { Say } from '../../lib/words/keys.ts';
import { createSay } from '../../lib/words/say.ts';

/** Says the words of a result in the language of the page, where they stand as data: `CapsuleWords.astro`. */
export function createPageSay(): Say {
	const words: Readonly<Record<string, string>> = JSON.parse(
		document.querySelector('#capsule-words')?.textContent ?? '{}'
	);
	return createSay(words, document.documentElement.lang);
}
