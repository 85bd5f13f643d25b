import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPasted } from '../../src/lib/connectors/engaging-networks/terminal/mask-pasted.ts';
import { plainWords } from '../../src/lib/connectors/engaging-networks/terminal/mask-words.ts';
import { readPastedAnswer } from '../../src/lib/connectors/engaging-networks/terminal/read-pasted.ts';
import { key } from '../fixtures/pasted/readings.ts';
import { countLeaks, findLeak, Planted } from './planted-secrets.ts';

describe('shows', () => {
	test.each([
		'HTTP/2 401',
		'HTTP/1.1 403 Forbidden',
		'content-type: application/json; charset=utf-8',
		'{"message":"Invalid api key []"}',
		'curl: (6) Could not resolve host: ca.engagingnetworks.app',
		'https://us2.engagingnetworks.app/ens/service/authenticate',
		'The remote server returned an error: (401) Unauthorized.',
		'zsh: command not found: curl',
	])('%s', (text) => expect(maskPasted(text)).toBe(text));
});

describe('hides', () => {
	test.each([
		[`Invalid api key [${key}]`, 'Invalid api key [•••]'],
		[`Invalid api key [${key.slice(0, 14)}\n${key.slice(14)}]`, 'Invalid api key [•••\n•••]'],
		[key.replaceAll('-', ''), '•••'],
		[encodeURIComponent(`key=${key}`), '•••'],
		['username [api.user@example.org] has', 'username [•••] has'],
		['connect to 203.0.113.7 port 443', 'connect to ••• port 443'],
		['connect to 2001:db8::7 port 443', 'connect to ••• port 443'],
		['203.\n0.\n113.\n7', '•••\n••\n•••\n•'],
		['203 . 0 . 113 . 7', '••• . • . ••• . •'],
		['set-cookie: JSESSIONID=A1; Path=/', '••• •••; •••'],
		['jo@mac ~ % curl', '••• ~ % curl'],
		['status 4010', 'status •••'],
		['key=curl', '•••'],
		['https://ca.engagingnetworks.app/ens/service/authenticate/x', '•••'],
		['https://ca.engagingnetworks.app.example.org', '•••'],
		['\u001b[31mfacade\u001b[0m', '•••'],
	])('%j', (text, shown) => expect(maskPasted(text)).toBe(shown));
});

test('no word that is let through can be a piece of a key', () => {
	expect(plainWords.split(' ').filter((word) => /^[\da-f]+$/.test(word))).toEqual([]);
});

test('masking twice changes nothing, and makes no text longer', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				Planted.map(({ text }) => text),
				fc.string({ unit: 'binary' })
			),
			(text) => {
				const masked = maskPasted(text);
				expect(maskPasted(masked)).toBe(masked);
				expect(masked.length).toBeLessThanOrEqual(text.length);
			}
		),
		{ numRuns: 4_000, seed: 11 }
	);
	const long = 'a 1 curl '.repeat(20_000);
	expect(maskPasted(maskPasted(long))).toBe(maskPasted(long));
});

test('of 20,000 texts with a secret in them none shows four characters of it', () => {
	const ways = new Map<string, number>();
	fc.assert(
		fc.property(Planted, (planted) => {
			const sort = `${planted.kind}, ${planted.way}`;
			ways.set(sort, (ways.get(sort) ?? 0) + 1);
			expect(findLeak(planted)).toBeUndefined();
		}),
		{ numRuns: 20_000, seed: 12 }
	);
	expect(ways.size).toBe(66);
}, 60_000);

test('the count of leaks is a count of texts', () => {
	expect(countLeaks(50, 13)).toEqual({ texts: 50, leaks: 0 });
});

test('what is not of Engaging Networks neither passes nor fails', () => {
	const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.string({ maxLength: 400 }));
	fc.assert(
		fc.property(
			text,
			fc.constantFrom('', 'HTTP/2 401\n\n', 'HTTP/2 200\n\n', 'curl: (6) '),
			(any, head) => {
				expect(readPastedAnswer(`${head}${any}`).outcome.outcome).toBe('unknown');
			}
		),
		{ numRuns: 4_000, seed: 14 }
	);
});
