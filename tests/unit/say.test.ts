import { expect, test } from 'vitest';
import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';
import { dropLanguage, getLanguage, languages } from '../../src/lib/i18n/languages.ts';
import { createTranslate } from '../../src/lib/i18n/translate.ts';

const words = {
	plain: 'Nothing was found.',
	named: '{{host}} is there, {{host}} answers.',
	spaces_one: '{{count}} space',
	spaces_other: '{{count}} spaces',
	kinds: 'Around it: {{kinds}}.',
};
const t = createTranslate(words, 'en');

test.each([
	[t('plain'), 'Nothing was found.'],
	[t('named', { host: 'ca' }), 'ca is there, ca answers.'],
	[t('spaces', { count: 1 }), '1 space'],
	[t('spaces', { count: 1200 }), '1,200 spaces'],
	[t('kinds', { kinds: ['a', 'b', 'c'] }), 'Around it: a, b, and c.'],
	[t('named'), '{{host}} is there, {{host}} answers.'],
	[t('not-there'), 'not-there'],
	[createTranslate(words, 'fr')('spaces', { count: 0 }), '0 space'],
])('%s', (said, expected) => expect(said).toBe(expected));

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();

test.each(languages)('every text of %s has the values of the English one', (language) => {
	const { en } = dictionaries;
	const other: Readonly<Record<string, string>> = dictionaries[language];
	expect(Object.keys(other)).toEqual(Object.keys(en));
	for (const [key, text] of Object.entries(en)) {
		expect([key, placeholders(other[key] ?? '')]).toEqual([key, placeholders(text)]);
	}
});

test.each([
	['fr/trust', 'fr', 'trust'],
	['/fr/1.0/trust/', 'fr', '/1.0/trust/'],
	['/fr', 'fr', '/'],
	['fr', 'fr', ''],
	['french/trust', 'en', 'french/trust'],
	['/trust/', 'en', '/trust/'],
	['', 'en', ''],
])('the language of %s is %s, and the page is %s', (path, language, page) => {
	expect([getLanguage(path), dropLanguage(path)]).toEqual([language, page]);
});
