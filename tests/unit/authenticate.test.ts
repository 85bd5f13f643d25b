import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAuthenticateAnswer } from '../../src/lib/connectors/engaging-networks/probe/authenticate.ts';
import {
	createAuthenticateRequest,
	createEndSessionRequest,
	createFieldsRequest,
	type EnAnswer,
} from '../../src/lib/connectors/engaging-networks/probe/requests.ts';
import { readFieldsAnswer } from '../../src/lib/connectors/engaging-networks/probe/rights.ts';
import { makeKey } from '../simulator/keys.ts';

const key = makeKey('answers', 'key');
const token = makeKey('answers', 'token');

const answer = (status: number, body: string, more: Partial<EnAnswer> = {}): EnAnswer => ({
	status,
	body,
	redirected: false,
	complete: true,
	tooLarge: false,
	...more,
});
/** In EN's whole shape (docs/facts/engaging-networks.md, section 2). */
const ours = (message: string, status = 401) =>
	answer(status, JSON.stringify({ message, messageId: 1 }));
const says = (message: string, status = 401) => answer(status, JSON.stringify({ message }));

test('the key itself is the body, and nothing names it elsewhere', () => {
	expect(createAuthenticateRequest('us', key)).toEqual({
		method: 'POST',
		url: 'https://us.engagingnetworks.app/ens/service/authenticate',
		headers: { 'Content-Type': 'application/json' },
		body: key,
	});
});

test('the list of fields is asked for with the token alone', () => {
	expect(createFieldsRequest('us2', token)).toEqual({
		method: 'GET',
		url: 'https://us2.engagingnetworks.app/ens/service/supporter/fields',
		headers: { 'ens-auth-token': token },
	});
});

const field = { id: 1, name: 'First Name', tag: 'First Name', property: 'firstName' };

test.each([
	answer(200, JSON.stringify([field])),
	answer(200, `${JSON.stringify([field, field]).slice(0, 100)}`, {
		tooLarge: true,
		complete: false,
	}),
])('a list of fields says that it was allowed: %#', (given) => {
	expect(readFieldsAnswer(given)).toEqual({ outcome: 'pass', findings: [] });
});

test.each<[string, EnAnswer, string]>([
	['an empty list', answer(200, '[]'), 'EN-E30'],
	['a list of something else', answer(200, '[1,2]'), 'EN-E30'],
	['a list with another status', answer(403, JSON.stringify([field])), 'EN-E30'],
	['an object', answer(200, '{}'), 'EN-E30'],
	['a refusal in words that nobody knows', says('Not allowed', 403), 'EN-E30'],
	['a web page', answer(200, '<html>'), 'EN-E30'],
	['nothing', answer(204, ''), 'EN-E30'],
	[
		'something long that is no list',
		answer(200, 'x', { tooLarge: true, complete: false }),
		'EN-E30',
	],
	['a refused session', says('Invalid ens-auth-token'), 'EN-E31'],
])('%s says nothing certain about rights', (_, given, code) => {
	const { outcome, findings } = readFieldsAnswer(given);
	expect([outcome, ...findings.map((finding) => finding.code)]).toEqual(['unknown', code]);
});

test('a session is ended by its token', () => {
	expect(createEndSessionRequest('ca', token)).toEqual({
		method: 'DELETE',
		url: `https://ca.engagingnetworks.app/ens/service/authenticate/${token}`,
		headers: {},
	});
});

test.each([
	`{"expires":3600000,"ens-auth-token":"${token}"}`,
	`{"ens-auth-token":"${token}","expires":3600000}`,
	` {"ens-auth-token":"${token}","expires":3600000,"more":true}\n`,
])('an accepted key, in any order: %#', (body) => {
	expect(readAuthenticateAnswer(answer(200, body))).toEqual({ token, minutes: 60 });
});

test.each([`{"ens-auth-token":"${token}"}`, `{"ens-auth-token":"${token}","expires":"x"}`])(
	'a token without a time is a token, and can be ended: %#',
	(body) => {
		expect(readAuthenticateAnswer(answer(200, body))).toEqual({ token, minutes: 0 });
	}
);

describe('what EN says, with its variable parts', () => {
	test.each([
		[`Invalid api key [${key}]`, 'fail', 'EN-E19'],
		['Invalid api key []', 'fail', 'EN-E19'],
		[
			'Authentication call is being made from an unregistered source address for this ENS api key',
			'unknown',
			'EN-E20',
		],
		[
			`The user specified by api key [${key}] is not active or does not have access to EN services`,
			'fail',
			'EN-E21',
		],
		[`A user was not found for api key[${key}]. Please contact support`, 'fail', 'EN-E22'],
		['The user with username [a@b.org] has exceeded its api limit', 'unknown', 'EN-E23'],
		['The user with username [a@b.org] has exceeded its api limit.', 'unknown', 'EN-E23'],
	])('%s', (message, outcome, code) => {
		const read = readAuthenticateAnswer(says(message));
		expect(read).toMatchObject({ outcome, findings: [{ code, facts: {} }] });
	});

	test.each([
		['words that we do not know', ours('Something else', 403), 403],
		['a token of another shape', answer(200, '{"expires":1,"ens-auth-token":"short"}'), 200],
		['another text about a session', ours('Invalid ens-auth-token'), 401],
		['a refusal that comes as a success', ours(`Invalid api key [${key}]`, 200), 200],
		['the words of another product', ours('INVALID API KEY [x]'), 401],
		[
			'a token that comes as a failure',
			answer(500, `{"expires":1,"ens-auth-token":"${token}"}`),
			500,
		],
	])('unfamiliar: %s', (_, given, status) => {
		expect(readAuthenticateAnswer(given)).toEqual({
			outcome: 'unknown',
			because: 'unexpected-answer',
			findings: [{ code: 'EN-E28', facts: { status } }],
		});
	});
});

describe('what is not EN’s', () => {
	test.each([
		['html', answer(503, '<!doctype html><h1>Maintenance</h1>')],
		['html', answer(200, '  <html>')],
		['empty', answer(200, '')],
		['cut-off', answer(200, '{"expires":36', { complete: false })],
		['cut-off', answer(200, '{"expires":36')],
		['redirect', answer(0, '', { redirected: true })],
		['too-large', answer(200, '', { complete: false, tooLarge: true })],
		['other', says('Forbidden', 403)],
		['other', says(`Invalid API Key [${key}]`)],
		['other', answer(500, '{"error":"x"}')],
		['other', answer(200, '{"expires":3600000}')],
		['other', answer(403, '<?xml version="1.0"?><Error/>')],
		['other', answer(200, 'OK')],
		['other', answer(200, '[]')],
		['other', answer(200, '"yes"')],
		['other', answer(200, 'null')],
	])('%s: %j', (kind, given) => {
		expect(readAuthenticateAnswer(given)).toEqual({
			outcome: 'unknown',
			because: 'unexpected-answer',
			findings: [{ code: 'EN-E27', facts: { status: given.status, kind } }],
		});
	});
});

test('no answer throws, and none but an accepted one is anything but fail or unknown', () => {
	const bodies = fc.oneof(
		fc.string(),
		fc.json(),
		fc.json().map((text) => `{"message":${text}}`)
	);
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 599 }),
			bodies,
			fc.boolean(),
			(status, body, complete) => {
				const read = readAuthenticateAnswer(answer(status, body, { complete }));
				expect('token' in read ? 'token' : read.outcome).toBe('unknown');
			}
		),
		{ numRuns: 3_000, seed: 4 }
	);
});
