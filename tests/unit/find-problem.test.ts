import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProblemFinder } from '../../src/lib/connectors/engaging-networks/terminal/find-problem.ts';
import { problemPhrases } from '../../src/lib/connectors/engaging-networks/terminal/problem-phrases.ts';
import { problemTitles } from '../../src/lib/connectors/engaging-networks/problems/problem-titles.ts';
import { problemCodes } from '../../src/lib/connectors/engaging-networks/problems/problem-codes.ts';
import { problems } from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { bodies, included, key } from '../fixtures/pasted/readings.ts';
import { tIn } from './say-in.ts';

const findProblems = createProblemFinder(tIn('en'));
const findInFrench = createProblemFinder(tIn('fr'));

describe('by a code', () => {
	test.each([
		['EN-E03', ['EN-E03']],
		['en e3', ['EN-E03']],
		['E03', ['EN-E03']],
		['ene03', ['EN-E03']],
		['EN–E03', ['EN-E03']],
		['EN-EO3', ['EN-E03']],
		['see /p/EN-E19/, then E20', ['EN-E19', 'EN-E20']],
		['E3, e03 and en-e03', ['EN-E03']],
		['E1 E2 E3 E4 E5 E6', ['EN-E01', 'EN-E02', 'EN-E03', 'EN-E04', 'EN-E05']],
	])('%s', (text, codes) => expect(findProblems(text)).toEqual(codes));
});

describe('by what was answered', () => {
	test.each([
		['the key in it', `Invalid api key [${key}]`, ['EN-E19']],
		['no key in it', 'Invalid api key []', ['EN-E41']],
		['JSON', bodies.inactive, ['EN-E21']],
		['headers', included('401', bodies.limited), ['EN-E23']],
		['no user', `A user was not found for api key[${key}]. Please contact support`, ['EN-E22']],
		['a session', '{"message":"Invalid ens-auth-token"}', ['EN-E31']],
		['an export', '\n\nERROR: something', ['EN-E62']],
		['curl', 'curl: (6) Could not resolve host: ca.engagingnetworks.app', ['EN-E34']],
		['a certificate', 'curl: (60) SSL certificate problem: expired', ['EN-E36']],
		['PowerShell', 'The remote server returned an error: (407)', ['EN-E37']],
		['a shell', 'zsh: command not found: curl', ['EN-E38']],
		['a status', 'Der Remoteserver hat einen Fehler zurückgegeben: (403) Unzulässig.', ['EN-E40']],
		['a page', bodies.html, ['EN-E27']],
	])('%s', (_, text, codes) => expect(findProblems(text)).toEqual(codes));
});

describe('by words, the likeliest first', () => {
	test.each([
		['Invalid API KEY', 'EN-E19'],
		['invalid api key 11111111-2222-3333-4444-555555555555', 'EN-E19'],
		['unregistered source address', 'EN-E20'],
		['we get AUTHENTICATION CALL IS BEING MADE from an unregistered source', 'EN-E20'],
		['not active or does not have access', 'EN-E21'],
		['user not found', 'EN-E22'],
		['exceeded its api limit', 'EN-E23'],
		['blocked by CORS policy', 'EN-E24'],
		['TypeError: Failed to fetch', 'EN-E25'],
		['net::ERR_NAME_NOT_RESOLVED', 'EN-E34'],
		['the connection failed', 'EN-E35'],
		['407', 'EN-E37'],
		['comma', 'EN-E42'],
		['two tildes', 'EN-E47'],
		['list of addresses too long', 'EN-E48'],
		['smart quotes', 'EN-E05'],
		['certif', 'EN-E36'],
		['ipv6', 'EN-E55'],
		['mixed up key and token', 'EN-E60'],
		['UTF-16', 'EN-E71'],
	])('%s', (text, code) => expect(findProblems(text)[0]).toBe(code));

	test.each(Object.entries(problemTitles))('%s by its title: %s', (code, title) => {
		expect(findProblems(title)[0]).toBe(code);
	});

	test.each(Object.entries(problemPhrases).map(([code, phrases]) => [code, phrases] as const))(
		'%s by what people call it',
		(code, phrases) => {
			for (const phrase of phrases) expect(findProblems(phrase)).toContain(code);
		}
	);
});

describe('in French', () => {
	test.each(problemCodes)('%s by its title', (code) => {
		expect(findInFrench(tIn('fr')(`title.${code}`))[0]).toBe(code);
	});

	test.each([
		['la réponse n’a pas pu être lue', 'EN-E24'],
		['l’adresse de l’appelant', 'EN-E20'],
		['limite horaire', 'EN-E23'],
		['Clé invalide : Invalid api key', 'EN-E19'],
		['curl: (6) Could not resolve host: ca.engagingnetworks.app', 'EN-E34'],
	])('%s', (text, code) => expect(findInFrench(text)[0]).toBe(code));

	test.each(['pourquoi est-ce que je n’y ai pas droit', 'Merci de votre aide', key])(
		'stays quiet on: %s',
		(text) => expect(findInFrench(text)).toEqual([])
	);
});

describe('stays quiet on', () => {
	test.each([
		['nothing', ''],
		['blanks', ' \n\t'],
		['small words alone', 'what is the problem with this'],
		['a sentence about something else', 'How do I cancel my subscription?'],
		['a sentence with one word in common', 'Please send the invoice to our new address in May'],
		['thanks', 'Thank you for your help with the key'],
		['a key', key],
		['a piece of a key', 'e003-4bad'],
		['an answer that accepts the key', bodies.accepted],
		['a code that is none', 'EN-E99'],
		['a step', 'EN-14'],
		['a number', '12345'],
		['a word that ends like a code', 'type 3, grade3'],
	])('%s', (_, text) => expect(findProblems(text)).toEqual([]));
});

test('finds at most five, each once, of any text whatever', () => {
	const words = Object.values(problemTitles).join(' ').split(' ');
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '))
	);
	fc.assert(
		fc.property(text, (any) => {
			const codes = findProblems(any);
			expect(codes.length).toBeLessThanOrEqual(5);
			expect(new Set(codes).size).toBe(codes.length);
			expect(codes.every((code) => code in problems)).toBe(true);
		}),
		{ numRuns: 2_000, seed: 15 }
	);
});
