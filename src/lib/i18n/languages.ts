/**
 * The languages of the site, the one it is written in first. Its pages have no prefix in their addresses; those of
 * the others begin with the language: `/fr/…`.
 */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** The language that the pages are written in; the others are translated from it. */
export const [original, ...others] = languages;
const prefix = new RegExp(`^/?(${others.join('|')})(?=/|$)`);

/** The language of a page's id or path; English where none is named. */
export const getLanguage = (path: string): Language => {
	const named = prefix.exec(path)?.[1];
	return languages.find((language) => language === named) ?? original;
};

/** A page's id or path without its language: `fr/trust` and `trust` are the same page. */
export function dropLanguage(path: string): string {
	if (!prefix.test(path)) return path;
	const rest = path.replace(prefix, '');
	return path.startsWith('/') ? rest || '/' : rest.slice(1);
}
