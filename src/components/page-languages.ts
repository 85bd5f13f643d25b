import { languages } from '../lib/words/languages.ts';

/** The generated pages that stand in every language, by their paths without one. */
export const pagesInEveryLanguage: readonly string[] = ['report', 's', 'support'];

/** A path for each language, for `getStaticPaths` of a page below `[...language]/`. */
export const listLanguagePaths = () =>
	languages.map((language) => ({
		params: { language: language === 'en' ? undefined : language },
		props: { language },
	}));
