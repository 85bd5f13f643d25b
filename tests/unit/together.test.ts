import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/checks/outcome.ts';
import type { FieldId } from '../../src/lib/connectors/engaging-networks/fields.ts';
import {
	found,
	type EnFinding,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { crossFieldRecords } from '../../src/lib/connectors/engaging-networks/practice/together-records.ts';
import { checkCrossField } from '../../src/lib/connectors/engaging-networks/together/check-together.ts';
import { describeOutcome } from '../../src/lib/connectors/engaging-networks/messages/describe.ts';
import { tIn } from './say-in.ts';
import { makeKey } from '../simulator/keys.ts';

type Values = Readonly<Partial<Record<FieldId, string>>>;

const key = makeKey('together tests', 'key');
const token = makeKey('together tests', 'token');
const email = 'anna.lee@example.org';
const all: Values = {
	'api-key': key,
	'private-token': token,
	username: email,
	'remote-address': '9.9.9.9~149.112.112.112',
};

const failed = (...findings: [EnFinding, ...EnFinding[]]): Outcome<EnFinding> => ({
	outcome: 'fail',
	findings,
});
const unknownKey = failed(found('EN-E19', {}));
const pass: Outcome<EnFinding> = { outcome: 'pass', findings: [] };

describe('passes', () => {
	test.each<readonly [string, Values]>([
		['all four', all],
		['key and token', { 'api-key': key, 'private-token': token }],
		['key and username', { 'api-key': key, username: email }],
		['spaces around', { 'api-key': ` ${key}\n`, 'private-token': `\t${token}` }],
		['a username that begins with a key', { 'api-key': key, username: `${key}@example.org` }],
		['a username that is no e-mail address', { 'api-key': key, username: 'anna' }],
		['a name with figures', { 'api-key': key, username: 'anna 9.9.9' }],
		['dots of masked fields', { 'api-key': '••••••••', 'private-token': '••••••••' }],
		['a block in Remote Address', { 'api-key': key, 'remote-address': '192.0.2.0/24' }],
		['nonsense', { 'api-key': 'abc', 'private-token': 'def', username: 'ghi' }],
	])('%s', (_, values) => expect(checkCrossField(values, undefined)).toEqual(pass));

	test('whatever came of asking, but for an unknown key', () => {
		const answers: readonly Outcome<EnFinding>[] = [
			{ outcome: 'pass', findings: [] },
			{ outcome: 'not-run', because: 'not-asked', findings: [] },
			{ outcome: 'unknown', because: 'timeout', findings: [found('EN-E26', { seconds: 10 })] },
			failed(found('EN-E21', {})),
			failed(found('EN-E22', {})),
			failed(found('EN-E19', {}), found('EN-E32', { centre: 'us', sure: 'no' })),
		];
		for (const answer of answers) expect(checkCrossField(all, answer)).toEqual(pass);
	});
});

test.each<readonly [string, Values]>([
	['nothing', {}],
	['one field', { 'api-key': key }],
	['one field, and blanks', { 'api-key': key, 'private-token': ' \n', username: '\u200B' }],
])('is not run with %s', (_, values) => {
	expect(checkCrossField(values, unknownKey)).toEqual({
		outcome: 'not-run',
		because: 'missing-input',
		findings: [],
	});
});

describe('finds the same value in two fields', () => {
	test.each<readonly [string, Values, readonly FieldId[]]>([
		['as it is', { 'api-key': key, 'private-token': key }, ['api-key', 'private-token']],
		[
			'in capitals and with spaces',
			{ 'api-key': ` ${key}`, 'private-token': `${key.toUpperCase()}\n` },
			['api-key', 'private-token'],
		],
		[
			'with a label and without dashes',
			{ 'api-key': `API key: ${key}`, 'private-token': key.replaceAll('-', '') },
			['api-key', 'private-token'],
		],
		[
			'that is no key',
			{ 'api-key': 'abc', username: 'anna', 'private-token': 'abc ' },
			['api-key', 'private-token'],
		],
		[
			'that is any text',
			{ username: 'anna', 'remote-address': 'anna' },
			['username', 'remote-address'],
		],
	])('%s', (_, values, fields) => {
		expect(checkCrossField(values, undefined)).toEqual(failed(found('EN-E59', { fields })));
	});

	test('and in two others', () => {
		const values = {
			'api-key': key,
			'private-token': key,
			username: 'anna',
			'remote-address': 'anna',
		};
		expect(checkCrossField(values, unknownKey)).toEqual(
			failed(
				found('EN-E59', { fields: ['api-key', 'private-token'] }),
				found('EN-E59', { fields: ['username', 'remote-address'] })
			)
		);
	});

	test.each<readonly [string, Values]>([
		['names in other letters', { username: 'anna', 'remote-address': 'Anna' }],
		[
			'texts beyond reading',
			{ 'api-key': 'x'.repeat(20_000), 'private-token': 'x'.repeat(20_000) },
		],
	])('and stays quiet on %s', (_, values) => {
		expect(checkCrossField(values, undefined)).toEqual(pass);
	});
});

describe('suspects a swap', () => {
	const suspicion = {
		outcome: 'unknown',
		because: 'answer-says-nothing-certain',
		findings: [{ code: 'EN-E60', facts: {} }],
	};

	test.each([unknownKey, failed(found('EN-E33', {}))])('where the key is unknown: %j', (answer) => {
		expect(checkCrossField(all, answer)).toEqual(suspicion);
	});

	test('in well-formed values with spaces around', () => {
		const values = { 'api-key': `${key} `, 'private-token': token };
		expect(checkCrossField(values, unknownKey)).toEqual(suspicion);
	});

	test.each<readonly [string, Values]>([
		['no token', { 'api-key': key, username: email }],
		['a token cut short', { 'api-key': key, 'private-token': token.slice(2) }],
		['a key with a label', { 'api-key': `API key: ${key}`, 'private-token': token }],
		['a sample', { 'api-key': '11111111-2222-3333-4444-555555555555', 'private-token': token }],
	])('but not with %s', (_, values) => {
		expect(checkCrossField(values, unknownKey)).toEqual(pass);
	});

	test('which a certain mistake outweighs', () => {
		const values = { ...all, username: makeKey('together tests', 'third') };
		expect(checkCrossField(values, unknownKey)).toEqual(
			failed(found('EN-E61', { field: 'username', holds: 'key' }), found('EN-E60', {}))
		);
	});
});

describe('finds a value of another field', () => {
	test.each<readonly [FieldId, string, 'key' | 'email' | 'address-list']>([
		['username', token, 'key'],
		['username', `API key: ${token}`, 'key'],
		['username', token.replaceAll('-', ''), 'key'],
		['remote-address', token, 'key'],
		['remote-address', `${token}\n${makeKey('together tests', 'third')}`, 'key'],
		['remote-address', email, 'email'],
		['remote-address', `Anna <${email}>`, 'email'],
		['private-token', email, 'email'],
		['private-token', `9.9.9.9~149.112.112.112`, 'address-list'],
		['private-token', '9.9.9.9, 10.0.0.1', 'address-list'],
		['username', '9.9.9.9', 'address-list'],
		['username', 'Remote Address: 9.9.9.9', 'address-list'],
	])('%s: %j', (field, text, holds) => {
		expect(checkCrossField({ 'api-key': key, [field]: text }, undefined)).toEqual(
			failed(found('EN-E61', { field, holds }))
		);
	});

	test.each([email, '9.9.9.9'])('in API key: %s', (text) => {
		const holds = text === email ? 'email' : 'address-list';
		expect(
			checkCrossField(
				{ ...all, username: 'anna', 'remote-address': '1.1.1.1', 'api-key': text },
				undefined
			)
		).toEqual(failed(found('EN-E61', { field: 'api-key', holds })));
	});
});

test('any texts whatever come to an outcome that holds none of them', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: 'grapheme' }),
		fc.uuid(),
		fc.emailAddress(),
		fc.ipV4(),
		fc.constantFrom('', key, token, key.toUpperCase(), email, '9.9.9.9')
	);
	const values = fc.record(
		{ 'api-key': text, 'private-token': text, username: text, 'remote-address': text },
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(values, fc.boolean(), (typed, isUnknown) => {
			const outcome = checkCrossField(typed, isUnknown ? unknownKey : undefined);
			const said = JSON.stringify(outcome);
			for (const one of Object.values(typed)) {
				if (/[-@.\d]{2}/.test(one) && one.trim().length > 6) expect(said).not.toContain(one);
			}
			expect(outcome).not.toMatchObject({ because: 'check-crashed' });
		}),
		{ numRuns: 5_000, seed: 1 }
	);
});

test.each(Object.entries(crossFieldRecords))('the record of %s shows it alone', (code, record) => {
	const answer = record.centre && record.answers?.[record.centre] === 'unknown';
	const { findings } = checkCrossField(record.fields ?? {}, answer ? unknownKey : undefined);
	expect(findings.map((finding) => finding.code)).toEqual([code]);
});

test.each([
	pass,
	unknownKey,
	{ outcome: 'unknown', because: 'answer-says-nothing-certain', findings: [] },
	{ outcome: 'not-run', because: 'missing-input', findings: [] },
] satisfies Outcome<EnFinding>[])(
	'the words say that the password is not compared: %j',
	(outcome) => {
		const { heading, proves } = describeOutcome(tIn('en'), {}, 'values-together', outcome, {
			field: '',
		});
		expect(`${heading} ${proves}`).toContain('password is not among');
		if (outcome.outcome === 'pass') expect(proves).toContain('does not rule out');
	}
);
