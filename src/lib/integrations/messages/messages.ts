import { AstroError } from 'astro/errors';
import en from '../../../content/i18n/en.json' with { type: 'json' };
import fr from '../../../content/i18n/fr.json' with { type: 'json' };
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/messages.ts';

/** The messages of the whole site, one dictionary per language. */
export const dictionaries = { en, fr } as const satisfies Readonly<Record<Language, Dictionary>>;

for (const [language, dictionary] of Object.entries(dictionaries)) {
	const missing = Object.keys(en).filter((key) => !Object.hasOwn(dictionary, key));
	if (missing.length > 0) {
		throw new AstroError(
			`src/content/i18n/${language}.json lacks ${missing.join(', ')}.`,
			'Add a translation for each key of en.json.'
		);
	}
}
