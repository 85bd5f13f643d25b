import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueRecords } from '../../src/lib/connectors/engaging-networks/practice/value-records.ts';
import { checkUsername } from '../../src/lib/connectors/engaging-networks/username/check-username.ts';
import { makeKey } from '../simulator/keys.ts';

const key = makeKey('username tests', 'one');
const anna = 'anna.lee@example.org';
const bert = 'bert@example.com';

const codes = (text: string) => checkUsername(text).outcome.findings.map(({ code }) => code);

describe('passes without a word', () => {
	test.each([
		anna,
		'Anna+omatic_2@Mail.Example.CO.UK',
		"o'brien@example.org",
		'a=b{c}@example.org',
		'josé@exämple.org',
		'иван@пример.рф',
		'сосо@example.org',
		`${key}@example.org`,
	])('an e-mail address: %s', (text) => {
		expect(checkUsername(text)).toEqual({
			outcome: { outcome: 'pass', findings: [] },
			value: text,
			offer: undefined,
		});
	});
});

test.each([key, key.toUpperCase(), key.replaceAll('-', '')])('a key is no username: %#', (text) => {
	expect(checkUsername(text).outcome).toEqual({
		outcome: 'fail',
		findings: [{ code: 'EN-E61', facts: { field: 'username', holds: 'key' } }],
	});
});

test.each([
	...['••••••••', '***@***.***', 'a***a@example.org', 'an•••@example.org', 'a…@example.org'],
	...['anna@e•••.org', 'an...@example.org', '[email protected]', 'Username: a**@example.org'],
])('what hides a username is none: %s', (text) => {
	expect(codes(text)).toEqual(['EN-E06']);
});

test.each(['{{username}}', '${EN_USERNAME}', '%EN_USERNAME%', 'null', '#REF!', '[object Object]'])(
	'a placeholder is no username: %s',
	(text) => {
		const { outcome, offer } = checkUsername(text);
		expect(outcome.findings).toEqual([{ code: 'EN-E14', facts: {} }]);
		expect(offer).toBeUndefined();
	}
);

describe('one sign for a full stop fails, and nothing shorter is offered', () => {
	test.each([
		['anna.lee@example,org', 'EN-E05'],
		['anna.lee@mail,example.org', 'EN-E05'],
		['anna,lee@example.org', 'EN-E05'],
		['anna.lee@mail.example;org', 'EN-E05'],
		['anna.lee@mail.example org', 'EN-E16'],
	])('%s', (text, code) => {
		const { outcome, value, offer } = checkUsername(text);
		expect(outcome.findings.map((finding) => finding.code)).toEqual([code]);
		expect([outcome.outcome, value, offer]).toEqual(['fail', undefined, undefined]);
	});

	test.each([`${anna},Active`, `Anna,${anna}`, `${anna}, Anna Lee`])(
		'but not in a row of a table: %s',
		(text) => {
			expect(codes(text)).toEqual(['EN-E15']);
			expect(checkUsername(text).offer).toBe(anna);
		}
	);
});

test('what a web address has before its host is not offered', () => {
	expect(checkUsername('https://anna:Tr0ub4dor@example.org').offer).toBeUndefined();
});

describe('passes with a note', () => {
	test.each([
		[` ${anna}`, { before: 1, after: 0, lineEnds: 0 }],
		[`${anna}  `, { before: 0, after: 2, lineEnds: 0 }],
		[`\t${anna}\r\n`, { before: 1, after: 2, lineEnds: 2 }],
	])('on spaces around: %j', (text, facts) => {
		expect(checkUsername(text)).toEqual({
			outcome: { outcome: 'pass', findings: [{ code: 'EN-E07', facts }] },
			value: anna,
			offer: undefined,
		});
	});

	test.each([
		'anna',
		'Anna Lee',
		'Анна',
		'José',
		'anna@',
		'@example.org',
		'anna@localhost',
		'anna@example.',
		'anna@ex@mple.org',
		'anna.example.org',
		'12345',
		'x'.repeat(1_000),
	])('on a name, or what is no e-mail address: %s', (text) => {
		expect(checkUsername(text)).toEqual({
			outcome: { outcome: 'pass', findings: [{ code: 'EN-E58', facts: {} }] },
			value: text,
			offer: undefined,
		});
	});
});

test('an empty field is not run, and never passes', () => {
	expect(checkUsername('')).toEqual({
		outcome: { outcome: 'not-run', because: 'missing-input', findings: [] },
		value: undefined,
		offer: undefined,
	});
});

describe('fails and offers the bare username', () => {
	test.each([
		['a label', `Username: ${anna}`, ['EN-E02'], anna],
		['a label without a colon', `E-mail ${anna}`, ['EN-E02'], anna],
		['a label on a line of its own', `Username\n${anna}`, ['EN-E02'], anna],
		['a label in another language', `Identifiant : ${anna}`, ['EN-E02'], anna],
		['a label before a name', 'Username: anna', ['EN-E02', 'EN-E58'], 'anna'],
		['quotes', `"${anna}"`, ['EN-E03'], anna],
		['brackets', `<${anna}>`, ['EN-E03'], anna],
		['mailto', `mailto:${anna}`, ['EN-E03'], anna],
		['mailto with a subject', `mailto:${anna}?subject=Hello`, ['EN-E03'], anna],
		['quotes around a name', "'anna'", ['EN-E03', 'EN-E58'], 'anna'],
		['a label and quotes', `Login = "${anna}"`, ['EN-E02', 'EN-E03'], anna],
		['a name in front', `Anna Lee <${anna}>`, ['EN-E03', 'EN-E15'], anna],
		['a sentence', `write to ${anna}, please`, ['EN-E15'], anna],
		['a full stop', `${anna}.`, ['EN-E15'], anna],
		['a word behind', `${anna} (API)`, ['EN-E03', 'EN-E15'], anna],
		['a zero-width space', anna.replace('@', '\u200B@'), ['EN-E04'], anna],
		['a no-break space behind', `${anna}\u00A0`, ['EN-E04'], anna],
		['a no-break space in a name', 'Anna\u00A0Lee', ['EN-E04', 'EN-E58'], 'Anna Lee'],
		['a full-width sign', anna.replace('@', '＠'), ['EN-E05'], anna],
		['a Cyrillic letter', anna.replace('a', 'а'), ['EN-E05'], anna],
		['a Greek letter', anna.replace('o', 'ο'), ['EN-E05'], anna],
		['a long dash', 'anna–lee@example.org', ['EN-E05'], 'anna-lee@example.org'],
		['curly quotes', `“${anna}”`, ['EN-E05'], anna],
		['a curly apostrophe', 'o’brien@example.org', ['EN-E05'], "o'brien@example.org"],
		['a space inside', 'anna.lee @example.org', ['EN-E16'], anna],
		['a line end inside', 'anna.lee@exam\nple.org', ['EN-E16'], anna],
		['the same twice', `${anna} ${anna.toUpperCase()}`, ['EN-E11'], anna],
		['a variable', `EN_USERNAME=${anna}`, ['EN-E02'], anna],
		['codes of an address', anna.replace('@', '%40'), ['EN-E03'], anna],
		['codes of HTML', anna.replace('@', '&#64;'), ['EN-E03'], anna],
		['a line that a mail broke', anna.replace('.org', '=\r\n.org'), ['EN-E03'], anna],
		['marks of a terminal', `\x1b[200~${anna}\x1b[201~`, ['EN-E03'], anna],
		['bold letters of Markdown', `**${anna}**`, ['EN-E15'], anna],
		['a parameter of an address', `https://x.example/?mail=${anna}`, ['EN-E15'], anna],
	])('%s', (_, text, found, offer) => {
		const { outcome, value, offer: offered } = checkUsername(text);
		expect(outcome.findings.map(({ code }) => code)).toEqual(found);
		expect([outcome.outcome, value, offered]).toEqual(['fail', undefined, offer]);
	});
});

describe('fails without an offer', () => {
	test.each([
		['blanks', ' \t\n', ['EN-E01']],
		['invisible characters alone', '\u200B\uFEFF', ['EN-E01']],
		['50,000 blanks', ' '.repeat(50_000), ['EN-E01']],
		['two addresses', `${anna}; ${bert}`, ['EN-E11']],
		['two addresses on two lines', `${anna}\n${bert}`, ['EN-E11']],
		['a label alone', 'Username:', ['EN-E02']],
		['empty quotes', '""', ['EN-E01']],
		['a whole document', 'x'.repeat(10_000_000), ['EN-E15']],
		['a whole document with an address', `${anna} ${'x '.repeat(1_000)}`, ['EN-E15']],
	])('%s', (_, text, found) => {
		const { outcome, value, offer } = checkUsername(text);
		expect(outcome.findings.map(({ code }) => code)).toEqual(found);
		expect([outcome.outcome, value, offer]).toEqual(['fail', undefined, undefined]);
	});
});

describe('says what it saw', () => {
	test.each([
		[`${anna},${bert},${anna}`, 'EN-E11', { count: 3, distinct: 2, cut: 'no' }],
		[`${anna} `.repeat(500), 'EN-E11', { count: 47, distinct: 1, cut: 'yes' }],
		['anna.lee @ example.org', 'EN-E16', { count: 2 }],
		[`mailto:"<${anna}>"`, 'EN-E03', { kinds: ['address', 'quotes', 'brackets'] }],
		[`“${anna.replace('@', '＠')}”`, 'EN-E05', { kinds: ['smart-quote', 'full-width'] }],
		[`\uFEFF${anna}`, 'EN-E04', { kinds: ['byte-order'] }],
	])('%#', (text, code, facts) => {
		expect(checkUsername(text).outcome.findings).toContainEqual({ code, facts });
	});
});

describe('any text whatever', () => {
	const part = fc.oneof(
		fc.emailAddress(),
		fc.constantFrom(anna, bert, key, 'Username', 'E-mail', 'mailto', 'аnna', 'ＡＮ', '‘', '“', '”'),
		fc.string({ unit: 'grapheme', maxLength: 6 })
	);
	const joint = fc.constantFrom(
		'',
		' ',
		':',
		'@',
		'=',
		',',
		'"',
		'<',
		'>',
		'\u00A0',
		'\u200B',
		'.',
		'＠',
		'?'
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: 'grapheme' }),
		fc.array(fc.tuple(part, joint), { maxLength: 5 }).map((parts) => parts.flat().join(''))
	);

	test('comes to an outcome; an offer passes, and there is none for it', () => {
		let offers = 0;
		fc.assert(
			fc.property(texts, (text) => {
				const { outcome, value, offer } = checkUsername(text);
				expect(outcome.outcome).not.toBe('unknown');
				expect(value).toBe(outcome.outcome === 'pass' ? text.trim() : undefined);
				if (offer === undefined) return;
				offers += 1;
				expect(offer).not.toBe(text);
				const again = checkUsername(offer);
				expect([again.outcome.outcome, again.value, again.offer]).toEqual([
					'pass',
					offer,
					undefined,
				]);
			}),
			{ numRuns: 5_000, seed: 1 }
		);
		expect(offers).toBeGreaterThan(500);
	});

	test('leaves no piece of it in a finding', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const said = JSON.stringify(checkUsername(text).outcome);
				for (const word of text.match(/\w+@\w+/g) ?? []) expect(said.includes(word)).toBe(false);
			}),
			{ numRuns: 1_000, seed: 2 }
		);
	});
});

test('the record of EN-E58 shows it alone', () => {
	expect(codes(valueRecords['EN-E58'].fields?.username ?? '')).toEqual(['EN-E58']);
});
