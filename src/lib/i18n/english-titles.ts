/** The titles of the problems in the language that the site is written in: `title.EN-E03`. */
export { default as englishTitles } from '../../content/words/en/verdicts-titles.json' with { type: 'json' };
