import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/lib/connectors/engaging-networks/secrets/shape-checks.ts';
import type { FieldResult } from '../../src/lib/connectors/engaging-networks/field-result.ts';
import { problems } from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { makeKey } from '../simulator/keys.ts';

const key = makeKey('shape tests', 'one');
const other = makeKey('shape tests', 'other');
const bare = key.replaceAll('-', '');

const codes = ({ outcome }: FieldResult) => outcome.findings.map(({ code }) => code);

describe('passes', () => {
	test.each([
		['lower case', key],
		['upper case', key.toUpperCase()],
		['any version and variant nibble', `${key.slice(0, 14)}9${key.slice(15, 19)}0${key.slice(20)}`],
	])('%s', (_, text) => {
		expect(checkShape(text)).toEqual({
			outcome: { outcome: 'pass', findings: [] },
			value: text,
			offer: undefined,
		});
	});

	test.each([
		[` ${key}`, { before: 1, after: 0, lineEnds: 0 }],
		[`${key}\r\n`, { before: 0, after: 2, lineEnds: 2 }],
		[`\t\n${key}   `, { before: 2, after: 3, lineEnds: 1 }],
	])('with a note on spaces around: %j', (text, facts) => {
		expect(checkShape(text)).toEqual({
			outcome: { outcome: 'pass', findings: [{ code: 'EN-E07', facts }] },
			value: key,
			offer: undefined,
		});
	});
});

test('an empty field is not run, and never passes', () => {
	expect(checkShape('').outcome).toEqual({
		outcome: 'not-run',
		because: 'missing-input',
		findings: [],
	});
});

describe('offers the one key that is there', () => {
	test.each([
		['a label', `API Key: ${key}`, ['EN-E02']],
		['a label on a line of its own', `Private Token\n${key}`, ['EN-E02']],
		['a label in another language', `Clé API = ${key}`, ['EN-E02']],
		['a label in Cyrillic', `Ключ: ${key}`, ['EN-E02']],
		['quotes', `"${key}"`, ['EN-E03']],
		['brackets', `[${key}]`, ['EN-E03']],
		['angle brackets', `<${key}>`, ['EN-E03']],
		['Bearer', `Bearer ${key}`, ['EN-E03']],
		['JSON', `{"apiKey": "${key}", "n": 1}`, ['EN-E03']],
		['an address', `https://ca.engagingnetworks.app/x?token=${key}&a=b`, ['EN-E03']],
		['a label and quotes', `API key: "${key}"`, ['EN-E02', 'EN-E03']],
		['a byte order mark', `\uFEFF${key}`, ['EN-E04']],
		['a zero-width space inside', key.replace('-', '-\u200B'), ['EN-E04']],
		['a direction mark', `\u200E${key}`, ['EN-E04']],
		['no-break spaces', `\u00A0${key}\u00A0`, ['EN-E04']],
		['en dashes', key.replaceAll('-', '–'), ['EN-E05']],
		[
			'full-width digits',
			key.replace(/\d/g, (d) => String.fromCharCode(0xfee0 + d.charCodeAt(0))),
			['EN-E05'],
		],
		['a Cyrillic letter', key.replace('a', 'а'), ['EN-E05']],
		[
			'Arabic digits',
			key.replace(/\d/, (d) => String.fromCharCode(0x0660 + Number(d))),
			['EN-E05'],
		],
		['smart quotes', `“${key}”`, ['EN-E05']],
		['the same key twice', `${key}\n${key}`, ['EN-E11']],
		['the same key twice without a gap', `${key}${key}`, ['EN-E11']],
		['the same key with dashes and without', `${key} ${bare}`, ['EN-E11']],
		['the word of a button behind', `${key}Copy`, ['EN-E10']],
		['a word glued in front', `Value${key}`, ['EN-E15']],
		['a word and a dash in front', `page-${key}`, ['EN-E15']],
		['asterisks of a heading', `***** Your key *****\n${key}`, ['EN-E15']],
		['no dashes', bare, ['EN-E12']],
		['a sentence', `here it is ${key} thanks`, ['EN-E15']],
		['a full stop', `${key}.`, ['EN-E15']],
		['a line end inside', `${key.slice(0, 14)}\n${key.slice(14)}`, ['EN-E16']],
	])('%s', (_, text, found) => {
		const result = checkShape(text);
		expect(codes(result)).toEqual(found);
		expect(result.outcome.outcome).toBe('fail');
		expect(result.offer?.toLowerCase()).toBe(key);
		expect(result.value).toBeUndefined();
	});
});

describe('fails without an offer', () => {
	test.each([
		['blanks', ' \t\n', ['EN-E01']],
		['invisible characters alone', '\u200B\uFEFF', ['EN-E01']],
		['dots of a masked field', '••••••••', ['EN-E06']],
		['asterisks of a masked field', '************', ['EN-E06']],
		['full stops of a masked field', '........', ['EN-E06']],
		['dots and the last four', `••••••••${key.slice(-4)}`, ['EN-E06']],
		['an e-mail address', 'someone@example.org', ['EN-E08']],
		['two keys', `${key} ${other}`, ['EN-E11']],
		['two keys without a gap', `${key}${other}`, ['EN-E11']],
		['two keys without dashes', `${bare}\n${other.replaceAll('-', '')}`, ['EN-E11']],
		['a label alone', 'API Key:', ['EN-E02']],
		['bullets with spaces', '• • • • •', ['EN-E06']],
		['black squares', '■■■■■■', ['EN-E06']],
		['50,000 blanks', ' '.repeat(50_000), ['EN-E01']],
		['empty quotes', '""', ['EN-E03']],
		['an address without a key', 'https://ca.engagingnetworks.app/', ['EN-E03']],
	])('%s', (_, text, found) => {
		const result = checkShape(text);
		expect(codes(result)).toEqual(found);
		expect(result.outcome.outcome).toBe('fail');
		expect([result.value, result.offer]).toEqual([undefined, undefined]);
	});
});

describe('says what it saw', () => {
	test.each([
		[key.slice(0, 30), 'EN-E09', { length: 30, missing: 6 }],
		[`${key}ab`, 'EN-E10', { length: 38, extra: 2 }],
		[`${key}xyz`, 'EN-E10', { length: 39, extra: 3 }],
		['x'.repeat(10_000_000), 'EN-E10', { length: 10_000_000, extra: 9_999_964 }],
		[bare.slice(0, 20), 'EN-E09', { length: 20, missing: 12 }],
		[`${key}\n${other}\n${key}`, 'EN-E11', { count: 3, distinct: 2, cut: 'no' }],
		[`${key.slice(0, 5)}g${key.slice(6)}`, 'EN-E13', { place: 6, expected: 'hex', saw: 'letter' }],
		[`O${key.slice(1)}`, 'EN-E13', { place: 1, expected: 'hex', saw: 'letter-o' }],
		[`${key.slice(0, 8)}_${key.slice(9)}`, 'EN-E13', { place: 9, expected: 'dash', saw: 'sign' }],
		[`{{${key}`, 'EN-E03', { kinds: ['brackets'] }],
		[`\uFEFF\u200E${key}`, 'EN-E04', { kinds: ['byte-order', 'direction'] }],
		[`${key.slice(0, 9)} ${key.slice(9)}`, 'EN-E16', { count: 1 }],
	])('%#', (text, code, facts) => {
		expect(checkShape(text).outcome.findings).toContainEqual({ code, facts });
	});

	test('a thousand keys are counted', () => {
		const many = Array.from({ length: 1_000 }, (_, at) => makeKey('many', String(at)));
		expect(checkShape(many.join('\n')).outcome.findings).toEqual([
			{ code: 'EN-E11', facts: { count: 1_000, distinct: 1_000, cut: 'no' } },
		]);
	});
});

describe('samples fail and may still be asked about', () => {
	test.each([
		'00000000-0000-0000-0000-000000000000',
		'11111111-2222-3333-4444-555555555555',
		`12345678${'-1234'.repeat(3)}-123456789012`,
	])('%s', (sample) => {
		const result = checkShape(sample);
		expect(codes(result)).toEqual(['EN-E14']);
		expect(result.value).toBe(sample);
	});

	test('a row of x is a sample and no key', () => {
		const result = checkShape('xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx');
		expect(codes(result)).toEqual(['EN-E14']);
		expect(result.value).toBeUndefined();
	});

	test('an ordinary key is none', () => {
		fc.assert(fc.property(fc.uuid({ version: 4 }), (uuid) => codes(checkShape(uuid)).length === 0));
	});
});

describe('any text whatever', () => {
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: 'grapheme' }),
		fc.tuple(fc.string(), fc.uuid(), fc.string()).map((parts) => parts.join('')),
		fc.uuid().map((uuid) => uuid.slice(3))
	);

	test('comes to an outcome; a value is always a whole key', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { outcome, value, offer } = checkShape(text);
				const whole = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
				expect([value, offer].every((one) => one === undefined || whole.test(one))).toBe(true);
				expect(value !== undefined && offer !== undefined).toBe(false);
				if (outcome.outcome === 'pass') expect(value).toBe(text.trim());
				expect(outcome.outcome === 'unknown').toBe(false);
			}),
			{ numRuns: 5_000, seed: 1 }
		);
	});

	test('leaves no piece of a secret in a finding', () => {
		fc.assert(
			fc.property(fc.uuid(), fc.string({ unit: 'grapheme' }), (uuid, around) => {
				const said = JSON.stringify(checkShape(`${around}${uuid}${around}`).outcome);
				for (let at = 0; at + 4 <= uuid.length; at += 1) {
					const piece = uuid.slice(at, at + 4);
					expect(/^\d+$/.test(piece) || !said.includes(piece)).toBe(true);
				}
			}),
			{ numRuns: 2_000, seed: 2 }
		);
	});
});

test('every problem of the shape is reached by a test above', () => {
	const reached = new Set(
		[
			' ',
			`API Key: ${key}`,
			`"${key}"`,
			`\uFEFF${key}`,
			key.replaceAll('-', '–'),
			'••••',
			`${key}\n`,
			'a@b.org',
			'1',
			`${key}1`,
			`${key} ${other}`,
			bare,
			`O${key.slice(1)}`,
			'00000000-0000-0000-0000-000000000000',
			`${key}.`,
			`${key.slice(0, 9)} ${key.slice(9)}`,
		].flatMap((text) => codes(checkShape(text)))
	);
	const shapeCodes = Object.keys(problems).filter((code) => code <= 'EN-E16');
	expect([...reached].toSorted()).toEqual(shapeCodes);
});
