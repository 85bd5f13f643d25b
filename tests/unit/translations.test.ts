import { expect, test } from 'vitest';
import { collectStepTexts } from '../../src/lib/guide/step-texts.ts';
import {
	findStale,
	findUntranslated,
	formatStale,
	stampPage,
} from '../../src/lib/guide/translations.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { translate, use } from './sound-input.ts';

const page = (id: string, words: string) => ({
	...{ id, title: '', description: '' },
	body: `<Step id="EN-01">${words}</Step>\n\n<Step id="EN-02">Ring.</Step>`,
});
const texts = collectStepTexts(
	[page('a', 'Open the door.'), page('1.0/a', 'Open.')],
	currentVersion
);
const printOf = (id: string, version: string) =>
	texts.find((text) => text.id === id && text.version === version)?.fingerprint ?? '';
const french = (id: string, of: string | undefined, version?: string) => ({
	...translate(use(id, 'a.mdx', 3, version)),
	of,
});

test('a translation of today’s words is not stale, and one in an archive is not told of', () => {
	const uses = [
		use('EN-01', 'a.mdx', 3),
		french('EN-01', printOf('EN-01', currentVersion)),
		french('EN-01', printOf('EN-01', '1.0'), '1.0'),
		french('EN-01', '00000000', '1.0'),
	];
	expect(findStale(uses, texts)).toEqual([]);
});

test.each([
	['the words of another version', printOf('EN-01', '1.0')],
	['words that were never there', '00000000'],
	['nothing', undefined],
])('a translation of %s is stale', (_, of) => {
	const stale = french('EN-01', of);
	expect(findStale([stale], texts)).toEqual([
		{ use: stale, now: printOf('EN-01', currentVersion) },
	]);
});

test('a stale step is told with its place and the fix', () => {
	expect(formatStale({ use: french('EN-01', '00000000'), now: '11111111' })).toBe(
		'fr/a.mdx:3: EN-01 is older than its English words: translate it, then run `npm run translation:stamp -- fr/a.mdx EN-01`.'
	);
});

test('a step that was never stamped is not called old', () => {
	expect(formatStale({ use: french('EN-01', undefined), now: '11111111' })).toBe(
		'fr/a.mdx:3: EN-01 doesn’t say yet which English words it was translated from: if it is today’s, run `npm run translation:stamp -- fr/a.mdx EN-01`.'
	);
});

test('a step that a translated page of today lacks is told of, and none of an archive or of a page in English alone', () => {
	const uses = [
		use('EN-01', 'a.mdx', 3),
		use('EN-02', 'a.mdx', 4),
		use('EN-03', 'a.mdx', 5, '1.0'),
		use('EN-04', 'b.mdx', 3),
		french('EN-01', printOf('EN-01', currentVersion)),
	];
	expect(
		findUntranslated(['a.mdx', 'b.mdx', 'fr/a.mdx', '1.0/a.mdx', 'fr/1.0/a.mdx'], uses)
	).toEqual([
		'src/content/docs/fr/a.mdx: EN-02 isn’t translated yet, and the page shows it in English: translate it there, then run `npm run translation:stamp -- src/content/docs/fr/a.mdx EN-02`.',
	]);
});

test('a stamp writes today’s fingerprints, new ones too, into all steps or some', () => {
	const [one, two] = [printOf('EN-01', currentVersion), printOf('EN-02', currentVersion)];
	const mdx =
		'<Step id="EN-01" of="00000000">\n\nOuvrez.\n\n</Step>\n\n<Step id="EN-02">Sonnez.</Step>';
	expect(stampPage(mdx, currentVersion, texts)).toBe(
		`<Step id="EN-01" of="${one}">\n\nOuvrez.\n\n</Step>\n\n<Step id="EN-02" of="${two}">Sonnez.</Step>`
	);
	expect(stampPage(mdx, currentVersion, texts, ['EN-02'])).toBe(
		mdx.replace('"EN-02"', `"EN-02" of="${two}"`)
	);
	expect(stampPage('<Step id="EN-99" of="1">', currentVersion, texts)).toBe(
		'<Step id="EN-99" of="1">'
	);
});
