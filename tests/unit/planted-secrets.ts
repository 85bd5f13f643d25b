import fc from 'fast-check';
import { maskPasted } from '../../src/lib/connectors/engaging-networks/terminal/mask-pasted.ts';
import { plainWords } from '../../src/lib/connectors/engaging-networks/terminal/mask-words.ts';
import {
	readPastedAnswer,
	type PastedReading,
} from '../../src/lib/connectors/engaging-networks/terminal/read-pasted.ts';
import {
	describeFinding,
	describeOutcome,
} from '../../src/lib/connectors/engaging-networks/messages/describe.ts';
import { allVariants } from '../../src/lib/connectors/engaging-networks/messages/all-forms.ts';
import { allMessageParams } from '../../src/lib/connectors/engaging-networks/messages/all-wordings.ts';
import { tIn } from './say-in.ts';
import { otherAnswers, wholeAnswers } from '../fixtures/pasted/answers.ts';
import { curlErrors, noAnswers } from '../fixtures/pasted/no-answers.ts';
import { bodies, included } from '../fixtures/pasted/readings.ts';
import { shellErrors } from '../fixtures/pasted/shell-errors.ts';
import { makeKey } from '../simulator/keys.ts';

/** A pasted text with a secret in it. */
export interface Planted {
	readonly kind: string;
	readonly way: string;
	readonly secret: string;
	/** The text before the secret was put into it. */
	readonly around: string;
	readonly text: string;
}

const letters = 'bcdfghjklmnpqrstvwxz';
const word = (from: string, minLength: number, maxLength = minLength) =>
	fc.string({ unit: fc.constantFrom(...from), minLength, maxLength });
const byte = fc.integer({ min: 1, max: 255 });

/** What may not be shown, by kind. Consonants only: a piece of a word of ours is no leak. */
const secrets: Readonly<Record<string, fc.Arbitrary<string>>> = {
	key: fc.nat().map((number) => makeKey('planted', String(number))),
	'e-mail': fc
		.tuple(word(letters, 4, 9), word(`${letters}0123456789`, 4, 9))
		.map(([name, host]) => `${name}.${host}@${host}${name}.example`),
	IPv4: fc.tuple(byte, byte, byte, byte).map((parts) => parts.join('.')),
	IPv6: fc
		.array(word('0123456789abcdef', 1, 4), { minLength: 8, maxLength: 8 })
		.map((parts) => parts.join(':')),
	cookie: word(`${letters}${letters.toUpperCase()}0123456789+/`, 24, 40),
	name: word(letters, 4, 12).map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`),
};

/**
 * How a secret comes to stand in a text; `at` is any number. No terminal is narrower than four
 * columns: pieces of two or three could each be a word or a number that the mask lets through.
 */
const ways: Readonly<Record<string, (secret: string, at: number) => string>> = {
	whole: (secret) => secret,
	'in upper case': (secret) => secret.toUpperCase(),
	'without dashes': (secret) => secret.replaceAll('-', ''),
	'encoded for an address': (secret) =>
		secret.replaceAll('-', '%2D').replaceAll('@', '%40').replaceAll(':', '%3A'),
	'in quotes': (secret) => `“${secret}”`,
	wrapped: (secret, at) => {
		const place = 1 + (at % (secret.length - 1));
		return `${secret.slice(0, place)}\n${secret.slice(place)}`;
	},
	'wrapped often': (secret, at) => secret.replace(new RegExp(`.{${4 + (at % 7)}}`, 'g'), '$&\r\n'),
	'wrapped at its signs': (secret) => secret.replace(/[-.:@]/g, '$&\n'),
	'cut off at its end': (secret, at) => secret.slice(0, 1 + (at % secret.length)),
	'cut off at its beginning': (secret, at) => secret.slice(at % secret.length),
	'in colour': (secret, at) => {
		const place = at % secret.length;
		return `${secret.slice(0, place)}\u001b[31m${secret.slice(place)}\u001b[0m`;
	},
};

/** Texts in which the secret stands at `§`. */
const slots = [
	included('401', '{"message":"Invalid api key [§]","messageId":10000000}'),
	included('401', '{"message":"A user was not found for api key[§]. Please contact support"}'),
	included('401', '{"message":"The user with username [§] has exceeded its api limit."}'),
	included('200', '{"expires":3600000,"ens-auth-token":"§"}'),
	'{"expires":"§","ens-auth-token":"§"}',
	'{"message":"§","messageId":1}',
	'Invalid api key [§]',
	'HTTP/2 302\nlocation: https://ca.engagingnetworks.app/x?token=§\nset-cookie: id=§; Path=/\n\n',
	'curl: (7) Failed to connect to § port 443: Connection refused',
	'curl: (28) Connection timed out after § milliseconds',
	'PS C:\\Users\\§> curl.exe --user §:§ https://§.engagingnetworks.app/§',
	'> Authorization: Bearer §\n> ens-auth-token: §\n< HTTP/1.1 401 Unauthorized\n< \n',
	'§',
	'Hello, I am § and my key is § (status §). Call §!',
];

const fixtures = [...wholeAnswers, ...otherAnswers, ...curlErrors, ...shellErrors, ...noAnswers];
const rows = fixtures.map(([, text]) => text);

const Around = fc.oneof(
	fc.constantFrom(...slots),
	fc
		.tuple(fc.constantFrom(...rows, ...Object.values(bodies)), fc.nat())
		.map(([text, at]) => insert(text, at)),
	fc
		.tuple(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat())
		.map(([text, at]) => insert(text, at))
);

function insert(text: string, at: number) {
	const place = at % (text.length + 1);
	return `${text.slice(0, place)}§${text.slice(place)}`;
}

/** Any text with a secret in it, in any of the ways. */
export const Planted: fc.Arbitrary<Planted> = fc
	.constantFrom(...Object.entries(secrets))
	.chain(([kind, secret]) =>
		fc
			.tuple(secret, fc.constantFrom(...Object.entries(ways)), fc.nat(), Around)
			.map(([secret, [way, put], at, around]) => ({
				...{ kind, way, secret, around },
				text: around.replaceAll('§', () => put(secret, at)),
			}))
	);

const setting = { field: 'API key', centre: 'ca' } as const;
const t = tIn('en');

/** Everything that is told of a reading. */
function tell({ outcome, status }: PastedReading): string {
	const told = outcome.findings.map((finding) =>
		describeFinding(t, allMessageParams, finding, setting)
	);
	const summary = describeOutcome(t, allVariants, 'pasted-answer', outcome, setting);
	return JSON.stringify([outcome, status, told, summary], undefined, 1).toLowerCase();
}

const squash = (text: string) => text.toLowerCase().replace(/\s+/g, '');

/** What is said whatever is pasted: a piece of a secret that is the same is no leak. */
const ours = [...fixtures.map(([, , reading]) => tell(reading)), plainWords].join(' ');

/** The first four characters running of the secret that the mask or a verdict shows. */
export function findLeak({ secret, around, text }: Planted): string | undefined {
	const shown = `${squash(maskPasted(text))} ${tell(readPastedAnswer(text))}`;
	const known = `${ours} ${squash(around)}`;
	const encoded = [secret, secret.replaceAll('-', '')].map((each) => each.toLowerCase());
	return encoded
		.flatMap((each) => Array.from(each, (_, at) => each.slice(at, at + 4)))
		.find((four) => four.length === 4 && shown.includes(four) && !known.includes(four));
}

/** Reads and masks so many random texts, and counts those that showed a piece of their secret. */
export function countLeaks(numRuns: number, seed: number): { texts: number; leaks: number } {
	const leaks = fc
		.sample(Planted, { numRuns, seed })
		.filter((each) => findLeak(each) !== undefined);
	return { texts: numRuns, leaks: leaks.length };
}
