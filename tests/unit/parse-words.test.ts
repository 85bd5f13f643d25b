import { expect, test } from 'vitest';
import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';
import { interpolate } from '../../src/lib/i18n/interpolate.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { parseMessage, type MessagePart } from '../../src/lib/i18n/parse-message.ts';

const part = (name: string, ...pieces: readonly MessagePart[]): MessagePart => ({ name, pieces });

test.each<[string, readonly MessagePart[]]>([
	['', []],
	['Plain & simple > words.', ['Plain & simple > words.']],
	['It stays. <trust>See</trust>', ['It stays. ', part('trust', 'See')]],
	['<b>All</b><b>bold</b>.', [part('b', 'All'), part('b', 'bold'), '.']],
	['<b>In <trust>it</trust></b>', [part('b', 'In ', part('trust', 'it'))]],
	['<b></b>', [part('b')]],
])('%j is read', (text, pieces) => expect(parseMessage(text, ['b', 'trust'])).toEqual(pieces));

test.each([
	['<i>other</i>', 'begins or ends no part'],
	['<b class="x">attributes</b>', 'begins or ends no part'],
	['<B>letters</B>', 'begins or ends no part'],
	['<b>open', 'does not end its part "b"'],
	['closed</b>', 'begins or ends no part'],
	['<b>crossed<trust></b></trust>', 'begins or ends no part'],
	['1 < 2', 'begins or ends no part'],
	['</>', 'begins or ends no part'],
	['<>', 'begins or ends no part'],
])('%j is refused', (text, words) => {
	expect(() => parseMessage(text, ['b', 'trust'])).toThrow(words);
});

/** The parts of a text, in the order of their names. */
const partsOf = (text: string) => (text.match(/<\/?\w+>/g) ?? []).toSorted();

test.each(languages)(
	'every text of %s has the parts of the English one, and they nest',
	(language) => {
		const words: Readonly<Record<string, string>> = dictionaries[language];
		for (const [key, english] of Object.entries(dictionaries.en)) {
			/* These are not read by us. */
			if (key.startsWith('starlightVersions.')) continue;
			const text = words[key] ?? '';
			expect([key, partsOf(text)]).toEqual([key, partsOf(english)]);
			const names = partsOf(text).map((each) => each.replaceAll(/[</>]/g, ''));
			expect(() => parseMessage(text, names)).not.toThrow();
		}
	}
);

test('values are filled in, and a name without one stays', () => {
	expect(interpolate('{{done}} of {{all}}, {{done}} {{other}}', { done: 0, all: 17 })).toBe(
		'0 of 17, 0 {{other}}'
	);
});
