import type { Say } from '../lib/words/keys.ts';
import { createSay } from '../lib/words/say.ts';

const made = new Map<string, Say>();

/** Says the words of a page in its language, from Starlight's translations. */
export const getSay = ({ t, starlightRoute }: Pick<App.Locals, 't' | 'starlightRoute'>): Say =>
	getSayIn(starlightRoute.lang, t);

/** The same where the language is known and the page is not there yet: before `<StarlightPage>`. */
export function getSayIn(lang: string, t: App.Locals['t']): Say {
	const known = made.get(lang);
	if (known) return known;
	const texts = Object.entries(t.all()).flatMap(([key, text]) =>
		typeof text === 'string' ? [[key, text] as const] : []
	);
	const say: Say = createSay(Object.fromEntries(texts), lang);
	made.set(lang, say);
	return say;
}
