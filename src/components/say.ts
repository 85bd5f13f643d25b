import type { Say } from '../lib/words/keys.ts';
import { createSay } from '../lib/words/say.ts';

const made = new Map<string, Say>();

/** Says the words of a page in its language, from Starlight's translations. */
export function getSay({ t, starlightRoute }: Pick<App.Locals, 't' | 'starlightRoute'>): Say {
	const { lang } = starlightRoute;
	const known = made.get(lang);
	if (known) return known;
	const texts = Object.entries(t.all()).flatMap(([key, text]) =>
		typeof text === 'string' ? [[key, text] as const] : []
	);
	const say: Say = createSay(Object.fromEntries(texts), lang);
	made.set(lang, say);
	return say;
}
