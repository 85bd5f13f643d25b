/** The messages in the language that the site is written in. */
export { default as englishTitles } from '../../content/i18n/en.json' with { type: 'json' };
