import type { Say } from '../lib/words/keys.ts';
import { createSay } from '../lib/words/say.ts';

/** Says the words that came with the page as a block of data, `<script type="application/json" data-words>`. */
export function readWords(): Say {
	const block = document.querySelector('script[data-words]')?.textContent ?? '{}';
	const { language = 'en', words = {} } = JSON.parse(block);
	return createSay(words, language);
}
