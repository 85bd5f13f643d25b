import type { Translate } from '../lib/i18n/messages.ts';
import { createTranslate } from '../lib/i18n/translate.ts';

/** Says the words that came with the page as a block of data, `<script type="application/json" data-words>`. */
export function readMessages(): Translate {
	const block = document.querySelector('script[data-words]')?.textContent ?? '{}';
	const { language = 'en', words = {} } = JSON.parse(block);
	return createTranslate(words, language);
}
