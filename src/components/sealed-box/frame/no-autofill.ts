/**
 * Stands on everything that text can be put into: keeps password managers, autofill, spelling
 * services (they send text away), grammar tools and translators off it. A test looks at every field
 * of every kind of box.
 */
export const noAutofill = {
	autocomplete: 'off',
	autoCorrect: 'off',
	autocapitalize: 'off',
	spellcheck: false,
	translate: false,
	writingsuggestions: 'false',
	'data-1p-ignore': '',
	'data-bwignore': 'true',
	'data-lpignore': 'true',
	'data-protonpass-ignore': 'true',
	'data-form-type': 'other',
	'data-gramm': 'false',
	'data-gramm_editor': 'false',
	'data-enable-grammarly': 'false',
	'data-lt-active': 'false',
} as const;
