import { expect, test } from 'vitest';
import { excerpt, shorten } from '../../src/lib/search/excerpt.ts';
import { createFind } from '../../src/lib/search/find.ts';
import type { SearchEntry } from '../../src/lib/search/search-entry.ts';
import { findSynonyms } from '../../src/lib/search/synonyms.ts';

const entry = (kind: SearchEntry['kind'], mark: string, title: string, text: string) => ({
	...{ kind, mark, title, text },
	path: `/${mark}`,
	keywords: findSynonyms(`${title} ${text}`).join(' '),
});

const find = createFind([
	entry(
		'problem',
		'EN-E18',
		'Private token too short',
		'The private token has characters missing.'
	),
	entry(
		'problem',
		'EN-E20',
		'Unlisted address',
		'The call comes from an unregistered source address'
	),
	entry('problem', 'EN-E100', 'A hundred', 'The hundredth.'),
	entry('step', 'EN-13', 'Copy the private token', 'Select the eye, then copy the private token.'),
	entry('step', 'EN-15', 'Fill in Remote Address', 'Enter what Omatic gave you as Remote Address.'),
	entry('page', '', 'Get your credentials', 'Four values.'),
]);
const marks = (search: string) => find(search).map(({ mark }) => mark);

test.each(['EN-13', 'en-13', 'en13', 'EN 13', '13', '#EN-13', ' en–13 '])(
	'a step is found by its id: %s',
	(search) => {
		expect(marks(search)).toEqual(['EN-13']);
	}
);

test.each(['EN-E20', 'e20', 'EN E20', 'ene20'])('a problem is found by its code: %s', (search) => {
	expect(marks(search)).toEqual(['EN-E20']);
});

test.each(['EN-E100', 'e100', 'en e100', 'EN-E0100'])(
	'a code of three digits is found: %s',
	(search) => {
		expect(marks(search)).toEqual(['EN-E100']);
	}
);

test('a step comes before the problems that speak of the same', () => {
	expect(marks('private token')).toEqual(['EN-13', 'EN-E18']);
});

test.each(['whitelist', 'allow list', 'IP'])(
	'other words for the same lead there: %s',
	(search) => {
		expect(marks(search)[0]).toBe('EN-15');
	}
);

test('beginnings and a slip are found', () => {
	expect(marks('creden')).toEqual(['']);
	expect(marks('credantials')).toEqual(['']);
});

test('an error text is found with the names and numbers in it', () => {
	expect(marks('call from unregistered source address 203.0.113.9 (ab12)')[0]).toBe('EN-E20');
});

test.each(['', '   ', '?', 'zzzzqqq'])('nothing is found for %j', (search) => {
	expect(find(search)).toEqual([]);
});

test.each([
	['short', 'short'],
	['  two\n\tlines ', 'two lines'],
	['just twenty letters.', 'just twenty letters.'],
	['this has more than twenty', 'this has more than …'],
	['this goes beyond, by a word', 'this goes beyond, …'],
	['oneWordWithoutAnyPlaceToCut', 'oneWordWithoutAnyP …'],
	['', ''],
])('%j is shortened to %j', (text, short) => expect(shorten(text, 20)).toBe(short));

test('an excerpt stands around the first hit and tells hits apart', () => {
	const text = `${'word '.repeat(30)}the private token is here ${'word '.repeat(40)}`.trim();
	const pieces = excerpt(text, 'token');
	expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: 'token', hit: true }]);
	const whole = pieces.map((piece) => piece.text).join('');
	expect(whole.startsWith('… ')).toBe(true);
	expect(whole.endsWith(' …')).toBe(true);
	expect(whole.length).toBeLessThan(160);
	expect(text).toContain(whole.slice(2, -2));
});

test('signs of regular expressions in a search do no harm', () => {
	expect(excerpt('a (b) c', '( [ * ?')).toEqual([{ text: 'a (b) c', hit: false }]);
});
