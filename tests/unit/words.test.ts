import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/checks/outcome.ts';
import {
	checkIds,
	fields,
	type CheckId,
} from '../../src/lib/connectors/engaging-networks/fields.ts';
import {
	found,
	problems,
	type EnFinding,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import {
	describeFinding,
	describeOutcome,
} from '../../src/lib/connectors/engaging-networks/messages/describe.ts';
import { allVariants } from '../../src/lib/connectors/engaging-networks/messages/all-forms.ts';
import { allMessageParams } from '../../src/lib/connectors/engaging-networks/messages/all-wordings.ts';
import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { allFindings as findings } from './all-findings.ts';
import { tIn } from './say-in.ts';

const setting = { field: 'API key', centre: 'us2' } as const;
const describeIn = (language: (typeof languages)[number], finding: EnFinding) =>
	describeFinding(tIn(language), allMessageParams, finding, setting);
const t = (finding: EnFinding) => Object.values(describeIn('en', finding)).join(' ');

test('every code is said here', () => {
	expect(findings.map(({ code }) => code)).toEqual(Object.keys(problems));
});

/** So many words a verdict may have at most; French takes more for the same. */
const most = { en: 59, fr: 74 } as const;

describe.each(languages)('in %s', (language) => {
	test.each(findings.map((finding) => [finding.code, finding] as const))(
		'%s says in few words what was found, why it matters and what to do',
		(_, finding) => {
			const said = Object.values(describeIn(language, finding));
			expect(said).toHaveLength(3);
			for (const part of said) {
				expect(part).toMatch(/^\S.*[.]$/);
				/* No value is left out, and no key stands in the place of its words. */
				expect(part).not.toMatch(/\{\{|undefined|\b(?:verdict|kind|answer|character|blanks)\.\w/);
			}
			expect(said.join(' ').split(/\s+/).length).toBeLessThanOrEqual(most[language]);
		}
	);

	const texts = Object.entries(dictionaries[language]).filter(([key]) =>
		key.startsWith('verdict.')
	);
	test.each(texts)('%s is as short, in each of its forms', (_, text) => {
		expect(text).toMatch(/^(?:\S.*[.]\n){2}\S.*[.]$/);
		expect(text.split(/\s+/).length).toBeLessThanOrEqual(most[language]);
	});
});

test.each([
	[found('EN-E03', { kinds: ['quotes'] }), 'There is more here than the value: quotation marks.'],
	[
		found('EN-E04', { kinds: ['no-break', 'control', 'direction'] }),
		'seen: no-break spaces, control characters, and marks for the direction of text.',
	],
	[
		found('EN-E07', { before: 1, after: 0, lineEnds: 0 }),
		'There was 1 space before the value. It is',
	],
	[
		found('EN-E07', { before: 0, after: 2, lineEnds: 2 }),
		'There were 2 line breaks after the value. They are taken off here.',
	],
	[
		found('EN-E07', { before: 1, after: 1, lineEnds: 1 }),
		'There were 1 space or line break before the value and 1 space or line break after it.',
	],
	[found('EN-E02', { label: 'of-value' }), 'A label was copied with the value.'],
	[found('EN-E02', { label: 'alone' }), 'There is a label, and no value after it.'],
	[
		found('EN-E02', { label: 'session' }),
		'The text around this value points to a session token, such as ens-auth-token.',
	],
	[found('EN-E08', { kind: 'email' }), 'This is an email address. Nothing in it has the shape of'],
	[found('EN-E11', { count: 2, distinct: 1, cut: 'no' }), 'was probably pasted more than once.'],
	[found('EN-E10', { length: 38, extra: 2 }), 'This is 2 characters too long: 38 were found.'],
	[found('EN-E09', { length: 35, missing: 1 }), 'This is 1 character too short: 35 were found.'],
	[found('EN-E11', { count: 2, distinct: 2, cut: 'no' }), 'There are 2 values here. Only one'],
	[
		found('EN-E11', { count: 1_000, distinct: 1, cut: 'yes' }),
		'There are at least 1,000 values here, each the same.',
	],
	[
		found('EN-E13', { place: 9, expected: 'dash', saw: 'letter-o' }),
		'Character 9 is the letter O. A hyphen belongs there.',
	],
	[found('EN-E18', { kind: 'test-region' }), 'Clients don’t use it.'],
	[found('EN-E20', {}), 'This is good news about the key'],
	[found('EN-E24', {}), 'us2.engagingnetworks.app is there, but'],
	[
		found('EN-E27', { status: 503, kind: 'html' }),
		'What came back was a web page (status 503). That isn’t',
	],
	[found('EN-E27', { status: 0, kind: 'cut-off' }), 'was an answer that broke off. That isn’t'],
	[found('EN-E26', { seconds: 20 }), 'There was no answer within 20 seconds.'],
	[found('EN-E26', { seconds: 0 }), 'No answer came in time.'],
	[found('EN-E28', { status: 0 }), 'in words that we don’t know. We don’t'],
	[found('EN-E29', { minutes: 0 }), 'It ends by itself after a while.'],
	[found('EN-E29', { minutes: 1 }), 'It ends by itself within 1 minute, as'],
	[found('EN-E32', { centre: 'us', sure: 'yes' }), 'us.engagingnetworks.app accepts this key.'],
	[found('EN-E40', { status: 401 }), 'There’s a refusal (status 401), but no text'],
	[found('EN-E42', { count: 1 }), 'There is 1 comma in the list.'],
	[found('EN-E46', { where: ['end'] }), 'There is a ~ at the end of the list.'],
	[found('EN-E46', { where: ['start', 'end'] }), 'at the beginning and end of the list.'],
	[found('EN-E51', { places: [2] }), 'Entry 2 is in the list already.'],
	[
		found('EN-E52', { places: [1, 2, 3, 4, 5, 6] }),
		'Entries 1, 2, 3, 4, 5, and more are blocks of addresses, with a slash.',
	],
	[found('EN-E56', { missing: ['9.9.9.9'] }), 'The list lacks 1 address of Omatic Cloud: 9.9.9.9.'],
	[
		found('EN-E61', { field: 'username', holds: 'key' }),
		'Something shaped like a key or token is in Username. It may belong in API key or in',
	],
	[found('EN-E63', { kind: 'zip' }), 'This file is a packed file, such as ZIP.'],
	[
		found('EN-E72', { kinds: ['crlf', 'dates'] }),
		'dates or times in another format and Windows line breaks. Engaging Networks writes dates as',
	],
	[
		found('EN-E72', { kinds: ['crlf', 'joined'] }),
		'its column names more than once and Windows line breaks. Several exports were probably joined',
	],
	[found('EN-E72', { kinds: ['other'] }), 'The usual export doesn’t. Your account may be set'],
	[
		found('EN-E66', { missing: ['A', 'B', 'C', 'D', 'E'] }),
		'5 standard columns are missing: A, B, C, D, and 1 more.',
	],
	[found('EN-E68', { count: 1, lines: [7] }), 'than the first, on line 7.'],
	[found('EN-E68', { count: 30, lines: [7, 9] }), 'than the first, first on lines 7 and 9.'],
	[found('EN-E69', { rows: 5, codes: 21 }), 'aren’t in our list, more than 20 different ones.'],
])('%j', (finding, words) => {
	expect(t(finding)).toContain(words);
});

test.each([
	[found('EN-E07', { before: 1, after: 0, lineEnds: 0 }), 'Il y avait 1 espace avant la valeur.'],
	[found('EN-E09', { length: 35, missing: 1 }), 'Il manque 1 caractère\u202f: 35 ont été trouvés.'],
	[
		found('EN-E11', { count: 1_000, distinct: 2, cut: 'yes' }),
		'Il y a au moins 1\u202f000 valeurs ici.',
	],
	[
		found('EN-E13', { place: 9, expected: 'dash', saw: 'letter-o' }),
		'Le caractère 9 est la lettre O. Un trait d’union y a sa place.',
	],
	[found('EN-E27', { status: 503, kind: 'html' }), 'revenu\u202f: une page web (statut 503).'],
	[
		found('EN-E66', { missing: ['A', 'B', 'C', 'D', 'E'] }),
		'standard\u202f: A, B, C, D et 1 autre.',
	],
])('%j in French', (finding, words) => {
	expect(Object.values(describeIn('fr', finding)).join(' ')).toContain(words);
});

test('no message puts “a” before a vowel, nor “an” before a consonant', () => {
	const labels = Object.values(fields).map(({ label }) => label);
	const said = findings.flatMap((finding) =>
		labels.flatMap((field) =>
			Object.values(describeFinding(tIn('en'), allMessageParams, finding, { field }))
		)
	);
	const texts = [...said, ...Object.values(dictionaries.en)].filter((text) => text.endsWith('.'));
	expect(
		texts.filter((text) => /\b(?:[Aa] (?:[aeio]|API|EN-)|an [bcdfgjkpqtvwxyz])/.test(text))
	).toEqual([]);
});

test('French has its narrow spaces before high signs and inside its quotation marks', () => {
	const loose = Object.entries(dictionaries.fr).filter(([, text]) =>
		/[ \u00a0][:;?!»](?:\s|$)|« |[^\s\u202f(][:;?!](?=\s|$)/.test(text.replaceAll('ERROR:', ''))
	);
	expect(loose).toEqual([]);
});

describe.each(languages)('an outcome in %s', (language) => {
	const all: readonly Outcome<EnFinding>[] = [
		{ outcome: 'pass', findings: [] },
		{ outcome: 'fail', findings: [found('EN-E01', {})] },
		{ outcome: 'unknown', because: 'check-crashed', findings: [] },
		{ outcome: 'not-run', because: 'missing-input', findings: [] },
	];
	const describeIt = (check: CheckId, outcome: Outcome<EnFinding>) =>
		describeOutcome(tIn(language), allVariants, check, outcome, setting);

	test.each(checkIds)('of %s never reads like another one', (check) => {
		const headings = all.map((outcome) => describeIt(check, outcome).heading);
		/* An address belongs to a data centre or not, and nobody fails for what a group allows. */
		const distinct = { 'data-centre': 2, rights: 3 }[String(check)] ?? 4;
		expect(new Set(headings).size).toBe(distinct);
		for (const heading of headings) expect(heading).toMatch(/^\S.*[.]$/);
	});

	test.each(checkIds)('that passes says what it does not prove: %s', (check) => {
		const said = describeIt(check, { outcome: 'pass', findings: [] });
		expect(said.proves).toMatch(/not|[Oo]nly|cannot|ne |n’|Seule/);
	});
});

test.each([
	[
		'authenticate',
		{ outcome: 'unknown', because: 'cancelled', findings: [] },
		'You cancelled the request.',
	],
	[
		'authenticate',
		{ outcome: 'unknown', because: 'timeout', findings: [] },
		'We can’t tell whether this key works.',
	],
	[
		'authenticate',
		{ outcome: 'not-run', because: 'stopped-by-earlier-check', findings: [] },
		'Not asked: the value in the field doesn’t have the shape of a key.',
	],
	[
		'other-centres',
		{ outcome: 'unknown', because: 'cancelled', findings: [] },
		'You stopped asking the other data centres.',
	],
	[
		'export-file',
		{ outcome: 'unknown', because: 'cancelled', findings: [] },
		'You cancelled the reading.',
	],
	[
		'export-file',
		{ outcome: 'pass', findings: [found('EN-E66', { missing: ['A'] })] },
		'This is a transaction export, without some of the standard columns.',
	],
	[
		'pasted-answer',
		{ outcome: 'unknown', because: 'check-crashed', findings: [] },
		'Our check broke down.',
	],
] satisfies [CheckId, Outcome<EnFinding>, string][])('%s: %j', (check, outcome, heading) => {
	expect(describeOutcome(tIn('en'), allVariants, check, outcome, setting).heading).toBe(heading);
});
