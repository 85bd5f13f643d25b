import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/lib/connectors/engaging-networks/secrets/shape-checks.ts';
import type { FieldResult } from '../../src/lib/connectors/engaging-networks/field-result.ts';
import {
	problems,
	type NamedValue,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
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
		['a label on a line of its own', `API Key\n${key}`, ['EN-E02']],
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
		['one dash lost', key.replace('-', ''), ['EN-E12']],
		['a dash lost at a line end', key.replace(/-(?=[^-]*$)/, '\n'), ['EN-E16', 'EN-E12']],
		['doubled dashes', key.replaceAll('-', '--'), ['EN-E10']],
		['a sentence', `here it is ${key} thanks`, ['EN-E15']],
		['a full stop', `${key}.`, ['EN-E15']],
		['a line end inside', `${key.slice(0, 14)}\n${key.slice(14)}`, ['EN-E16']],
		[
			'a line end inside, in a sentence',
			`it is ${key.slice(0, 14)}\n> ${key.slice(14)} thanks`,
			['EN-E15', 'EN-E16'],
		],
		['underscores for hyphens', key.replaceAll('-', '_'), ['EN-E13']],
		['codes of an address', `%22${key}%22`, ['EN-E03']],
		['codes twice over', `key%253D${key}%2526a`, ['EN-E02', 'EN-E03', 'EN-E15']],
		['codes of a mail', `token=3D${key}`, ['EN-E02', 'EN-E03']],
		['a line that a mail broke', `${key.slice(0, 20)}=\r\n${key.slice(20)}`, ['EN-E03']],
		['names of characters', key.replaceAll('-', '&#8209;'), ['EN-E03', 'EN-E05']],
		['what is left of a paste into a terminal', `00~${key}01~`, ['EN-E03']],
		['dashes in another encoding', key.replaceAll('-', 'â€“'), ['EN-E03']],
		['UTF-16 byte by byte', key.replace(/./g, '$&\0'), ['EN-E04']],
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
		['empty quotes', '""', ['EN-E01']],
		['an address without a key', 'https://ca.engagingnetworks.app/', ['EN-E08']],
		['JSON without a key', '{"message": "Forbidden"}', ['EN-E08']],
		['a sentence', 'I will send it later', ['EN-E08']],
		['an IP address', '9.9.9.9', ['EN-E08']],
		['x for what is hidden', `${key.slice(0, 8)}-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, ['EN-E06']],
	])('%s', (_, text, found) => {
		const result = checkShape(text);
		expect(codes(result)).toEqual(found);
		expect(result.outcome.outcome).toBe('fail');
		expect([result.value, result.offer]).toEqual([undefined, undefined]);
	});
});

describe('does not offer a value that the text calls another one', () => {
	test.each<readonly [string, 'api-key' | 'private-token', NamedValue]>([
		[`{"expires":3600000,"ens-auth-token":"${key}"}`, 'api-key', 'session'],
		[`ens-auth-token : ${key}`, 'private-token', 'session'],
		[`https://us.engagingnetworks.app/ens/service/authenticate/${key}`, 'api-key', 'session'],
		[`Public token: ${key}`, 'api-key', 'public-token'],
		[`Public token\n\n${bare}`, 'private-token', 'public-token'],
		[`${key} (public token)`, 'api-key', 'public-token'],
		[`x/data.service?service=EaSupporterCount&token=${key}`, 'private-token', 'public-token'],
		[`Публичный токен: ${key}`, 'api-key', 'public-token'],
		[`x/import.service?token=${key}&name=a`, 'api-key', 'import-token'],
		[`x/export.service?token=${key}&type=csv`, 'api-key', 'private-token'],
		[`Private token: ${key}`, 'api-key', 'private-token'],
		[`name: Private token\nvalue: ${key}`, 'api-key', 'private-token'],
		[`{"api_key": "", "private_token": "${key}"}`, 'api-key', 'private-token'],
		[`x/export.service?token%3D${key}`, 'api-key', 'private-token'],
		[`API key: ${key}`, 'private-token', 'api-key'],
		[`API-Schlüssel: ${key}`, 'private-token', 'api-key'],
		[`X-Request-Id: ${key}`, 'api-key', 'other'],
		[`https://www.example.org/items/${key}/edit`, 'api-key', 'other'],
	])('%s in %s', (text, field, label) => {
		const { outcome, value, offer } = checkShape(text, field);
		expect(outcome.findings).toContainEqual({ code: 'EN-E02', facts: { label } });
		expect([outcome.outcome, value, offer]).toEqual(['fail', undefined, undefined]);
	});

	test.each<readonly [string, 'api-key' | 'private-token']>([
		[`API key: ${key}`, 'api-key'],
		[`Private token: ${key}`, 'private-token'],
		[`x/export.service?token=${key}`, 'private-token'],
		[`Token: ${key}`, 'api-key'],
		[`Private token:\n(ask Dana)\nAPI key:\n${key}`, 'api-key'],
		[`Do not use the public token. Use this: ${key}`, 'api-key'],
		[`The important token: ${key}`, 'private-token'],
		[`EN_PUBLIC_TOKEN=\nEN_KEY=${key}`, 'api-key'],
		[`curl -d "${key}" https://us.engagingnetworks.app/ens/service/authenticate`, 'api-key'],
	])('and offers it where it is not: %s in %s', (text, field) => {
		expect(checkShape(text, field).offer).toBe(key);
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
		[`%22${key}%22`, 'EN-E03', { kinds: ['quotes', 'codes'] }],
		['API Key:', 'EN-E02', { label: 'alone' }],
		[`API Key: ${key}`, 'EN-E02', { label: 'of-value' }],
		['anna@example.org', 'EN-E08', { kind: 'email' }],
		['www.example.org', 'EN-E08', { kind: 'address' }],
		['op://vault/item/field', 'EN-E08', { kind: 'address' }],
		['<error>none</error>', 'EN-E08', { kind: 'code' }],
		['see my mail', 'EN-E08', { kind: 'text' }],
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

	test.each([
		...['xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'],
		...['YOUR_API_KEY', '<your key>', '{{en_api_key}}', '${EN_API_KEY}', '%EN_API_KEY%'],
		...['API key: YOUR_API_KEY', '"null"', 'undefined', '#REF!', '#N/A', '[object Object]'],
		...['EN_API_KEY', 'changeme', '[REDACTED]', '<votre clé>'],
	])('%s is one and no key', (text) => {
		const result = checkShape(text);
		expect(codes(result)).toEqual(['EN-E14']);
		expect([result.value, result.offer]).toEqual([undefined, undefined]);
	});

	test.each(['key', 'facade', 'my sister has it', `<${key}>`, 'test results', 'page 12'])(
		'%s is none',
		(text) => {
			expect(codes(checkShape(text))).not.toContain('EN-E14');
		}
	);

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
