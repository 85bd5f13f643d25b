import type { StarlightPlugin } from '@astrojs/starlight/types';
import enAsideWindow from '../../../content/words/en/aside-window.json' with { type: 'json' };
import enPaper from '../../../content/words/en/paper.json' with { type: 'json' };
import enSite from '../../../content/words/en/site.json' with { type: 'json' };
import frAsideWindow from '../../../content/words/fr/aside-window.json' with { type: 'json' };
import frPaper from '../../../content/words/fr/paper.json' with { type: 'json' };
import frSite from '../../../content/words/fr/site.json' with { type: 'json' };
import type { Language } from '../../words/languages.ts';
import type { Words } from '../../words/keys.ts';

/** The words of the whole site in each language; a file for each part of it. */
export const dictionaries = {
	en: { ...enAsideWindow, ...enPaper, ...enSite },
	fr: { ...frAsideWindow, ...frPaper, ...frSite },
} as const satisfies Readonly<Record<Language, Words>>;

/** Gives the words to Starlight's own translations, where `Astro.locals.t` has them. */
export const words = (): StarlightPlugin => ({
	name: 'words',
	hooks: {
		'i18n:setup': ({ injectTranslations }) => injectTranslations(dictionaries),
		/* Starlight asks every plugin for one. */
		'config:setup': () => undefined,
	},
});
