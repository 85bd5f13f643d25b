import { languages } from '../lib/i18n/languages.ts';

/** A path for each language, for `getStaticPaths` of a page below `[...language]/` (see `lib/steps/twins.ts`). */
export const listLanguagePaths = () =>
	languages.map((language) => ({
		params: { language: language === 'en' ? undefined : language },
		props: { language },
	}));
