import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIds } from '../../src/lib/connectors/engaging-networks/fields.ts';
import { problems } from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { checkShape } from '../../src/lib/connectors/engaging-networks/secrets/shape-checks.ts';
import {
	encodeCapsule,
	findFragment,
	highestStep,
	openCapsule,
	type Capsule,
} from '../../src/lib/report/capsule.ts';
import { writeCapsuleText } from '../../src/lib/report/capsule-text.ts';
import { summarise, type CheckResult } from '../../src/lib/report/result-code.ts';
import { isTicket } from '../../src/lib/report/ticket.ts';
import { tIn } from './say-in.ts';
import { makeKey } from '../simulator/keys.ts';
import formatOne from '../fixtures/capsules/format-1.json' with { type: 'json' };

/* Codes that there will be one day, too: they are issued in order and never end. */
const code = fc.constantFrom(...Object.keys(problems), 'EN-E99', 'EN-E100', 'EN-E999');
const codes = fc.uniqueArray(code, { maxLength: 6 });
const check = fc.constantFrom(...checkIds);
const result: fc.Arbitrary<CheckResult> = fc.oneof(
	fc.record({ check, outcome: fc.constant('pass' as const), codes }),
	fc.record({
		check,
		outcome: fc.constant('fail' as const),
		codes: fc.uniqueArray(code, { minLength: 1, maxLength: 6 }),
	}),
	fc.record({
		check,
		outcome: fc.constant('unknown' as const),
		because: fc.constantFrom(
			'answer-says-nothing-certain' as const,
			'unreadable' as const,
			'not-reachable' as const,
			'timeout' as const,
			'unexpected-answer' as const,
			'cancelled' as const,
			'check-crashed' as const
		),
		codes,
	}),
	fc.record({
		check,
		outcome: fc.constant('not-run' as const),
		because: fc.constantFrom(
			'missing-input' as const,
			'not-asked' as const,
			'stopped-by-earlier-check' as const
		),
		codes: fc.constant([]),
	})
);
const capsules: fc.Arbitrary<Capsule> = fc.record({
	guide: fc.tuple(fc.nat(99), fc.nat(99)).map((parts) => parts.join('.')),
	minutes: fc.integer({ min: 29_000_000, max: 120_000_000 }),
	centre: fc.constantFrom('ca' as const, 'us' as const, 'us2' as const, undefined),
	browser: fc.constantFrom(
		'chromium' as const,
		'firefox' as const,
		'safari' as const,
		'other' as const
	),
	results: fc.uniqueArray(result, { maxLength: 8, selector: (each) => each.check }),
	ticked: fc
		.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 60 })
		.map((steps) => steps.toSorted((one, other) => one - other)),
	ticket: fc.option(fc.stringMatching(/^[A-Za-z0-9-]{1,32}$/).filter(isTicket), { nil: undefined }),
});

const key = makeKey('capsule tests', 'ticket');
const plain: Capsule = {
	guide: '2.0',
	minutes: 29_000_000,
	centre: 'ca',
	browser: 'chromium',
	results: [],
	ticked: [],
	ticket: undefined,
};

test('10,000 capsules open as what they were made of', () => {
	fc.assert(
		fc.property(capsules, (capsule) => {
			expect(openCapsule(`#${encodeCapsule(capsule)}`)).toEqual({ capsule });
		}),
		{ numRuns: 10_000, seed: 6 }
	);
});

test('100,000 changed capsules are refused, without a throw', () => {
	const change = fc.record({
		capsule: capsules,
		at: fc.nat(200),
		cut: fc.nat(3),
		put: fc.string({ maxLength: 4, unit: 'binary' }),
	});
	const seen = new Set<string>();
	fc.assert(
		fc.property(change, ({ capsule, at, cut, put }) => {
			const whole = encodeCapsule(capsule);
			const place = at % whole.length;
			const changed = whole.slice(0, place) + put + whole.slice(place + cut);
			if (changed === whole || changed === `#${whole}`) return;
			const opened = openCapsule(changed);
			seen.add('refused' in opened ? opened.refused : 'opened');
		}),
		{ numRuns: 100_000, seed: 7 }
	);
	expect([...seen].toSorted()).toEqual(['changed', 'newer', 'not-a-capsule']);
}, 60_000);

test.each([
	['', 'empty'],
	['#', 'empty'],
	['x'.repeat(601), 'too-long'],
	['1.'.repeat(1_000), 'too-long'],
	['2.anything', 'newer'],
	['0.2-0', 'not-a-capsule'],
	['<img src=x onerror=alert(1)>', 'not-a-capsule'],
	['1.2-0', 'changed'],
	['__proto__', 'not-a-capsule'],
])('%# is refused as %s', (fragment, refused) => {
	expect(openCapsule(fragment)).toEqual({ refused });
});

test('a well-hashed fragment with values out of the lists is no capsule', async () => {
	const { hashText } = await import('../../src/lib/guide/hash-text.ts');
	for (const fields of [
		'1.2-0.htea0.ca.c.zzp.0.',
		'1.2-0.htea0.eu.c..0.',
		'1.2-0.htea0.ca.c..0.4711!',
		'1.2-0.htea0.ca.c.afp3_afp.0.',
		'1.2-0.htea0.ca.c.aff.0.',
		'1.2-0.htea0.ca.c.afp07.0.',
		'1.02-0.htea0.ca.c..0.',
		'1.2-0.zzzzzzz.ca.c..0.',
		'1.2-0.htea0.ca.c..1.',
		`1.2-0.htea0.ca.c..${'z'.repeat(79)}.`,
	]) {
		expect(openCapsule(`${fields}.${hashText(fields)}`)).toEqual({ refused: 'not-a-capsule' });
	}
});

test.each([
	['4711', true],
	['CASE-0012345', true],
	['a1b2c3d4-e5f', true],
	['x'.repeat(32), true],
	['a1b2c3d4-e5f6', false],
	[key.slice(0, 32), false],
	[key.slice(4), false],
	[key.replaceAll('-', ''), false],
	['11111111-2222-3333-4444-55555555', false],
])('a well-hashed fragment with the ticket %s opens: %s', (ticket, opens) => {
	const fragment = encodeCapsule({ ...plain, ticket });
	expect(openCapsule(fragment)).toEqual(
		opens ? { capsule: { ...plain, ticket } } : { refused: 'not-a-capsule' }
	);
});

test('a full result is at most 500 characters as a link', () => {
	const full: Capsule = {
		guide: '99.99',
		minutes: 100_000_000,
		centre: 'us2',
		browser: 'chromium',
		results: checkIds.map((each) => ({
			check: each,
			outcome: 'unknown',
			because: 'check-crashed',
			codes: Object.keys(problems).slice(0, 8),
		})),
		ticked: Array.from({ length: highestStep }, (_, at) => at + 1),
		ticket: 'x'.repeat(32),
	};
	const link = `https://guides.some-long-name.example.org/report/#${encodeCapsule(full)}`;
	expect(link.length).toBeLessThanOrEqual(500);
	expect(openCapsule(encodeCapsule(full))).toEqual({ capsule: full });
});

test('no run of four characters of a secret is in the capsule or its text', () => {
	const t = (pasted: string) => {
		const { outcome } = checkShape(pasted);
		const capsule: Capsule = {
			guide: '2.0',
			minutes: 29_000_000,
			centre: 'ca',
			browser: 'firefox',
			results: [summarise('api-key-format', outcome)],
			ticked: [1, 2, 14],
			ticket: undefined,
		};
		return writeCapsuleText(capsule, `#${encodeCapsule(capsule).replace(/[^.]*$/, '')}`, tIn('en'));
	};
	fc.assert(
		fc.property(fc.uuid(), fc.uuid(), fc.string({ maxLength: 12 }), (secret, other, around) => {
			const said = t(`${around}${secret}${around}`);
			/* Digits of codes and dates are there whatever the secret is. */
			const anyway = t(`${around}${other}${around}`);
			for (let at = 0; at + 4 <= secret.length; at += 1) {
				const piece = secret.slice(at, at + 4);
				expect(said.includes(piece) && !anyway.includes(piece)).toBe(false);
			}
		}),
		{ numRuns: 10_000, seed: 8 }
	);
});

describe('format 1, as it was once sent', () => {
	test.each(formatOne)('$fragment', ({ fragment, guide, codes: known, ticked }) => {
		const opened = openCapsule(fragment);
		if (!('capsule' in opened)) throw new Error(`refused: ${opened.refused}`);
		const { capsule } = opened;
		expect(capsule.guide).toBe(guide);
		expect(capsule.results.flatMap((each) => each.codes)).toEqual(known);
		expect(capsule.ticked).toEqual(ticked);
	});
});

test('a fragment is found in a mail', () => {
	const fragment = encodeCapsule({
		...{
			guide: '2.0',
			minutes: 29_000_000,
			centre: 'ca',
			browser: 'safari',
			results: [],
			ticked: [],
		},
		ticket: '4711',
	});
	expect(findFragment(`Hello,\nsee https://x.example/report/#${fragment}\nBye`)).toBe(fragment);
	expect(findFragment(fragment)).toBe(fragment);
	for (const text of [
		`See https://x.example/report/#${fragment}.`,
		`_https://x.example/report/#${fragment}_`,
		`IP 192.168.100.100, Chrome 131.0.6778.205 https://x.example/report/#${fragment}`,
		`https://safe.example/?url=https%3A%2F%2Fx.example%2Freport%2F%23${fragment}&data=1`,
		`${'x '.repeat(30_000)} #${fragment}`,
	]) {
		expect(findFragment(text)).toBe(fragment);
	}
	expect(findFragment(`#${fragment.slice(0, -2)}`)).toBe(fragment.slice(0, -2));
	expect(findFragment('nothing of the kind, 192.168.100.100')).toBeUndefined();
});

describe('a result as text', () => {
	const capsule: Capsule = {
		guide: '2.0',
		minutes: 29_000_000,
		centre: undefined,
		browser: 'firefox',
		results: [
			{ check: 'api-key-format', outcome: 'pass', codes: ['EN-E07'] },
			{ check: 'authenticate', outcome: 'unknown', because: 'unreadable', codes: ['EN-E24'] },
		],
		ticked: [1, 14],
		ticket: undefined,
	};

	test('stands line by line', () => {
		expect(writeCapsuleText({ ...capsule, ticket: 'A-1' }, 'LINK', tIn('en')).split('\n')).toEqual([
			'Result of a check, guide 2.0, 2025-02-19 21:20 UTC',
			'Ticket: A-1',
			'Data centre: not chosen',
			'API key, shape: looks right · EN-E07',
			'API key, asked at Engaging Networks: not known (the answer could not be read) · EN-E24',
			'Steps ticked: EN-01, EN-14',
			'Browser: firefox',
			'No key, token, username or address list is in this text or in its link:',
			'LINK',
		]);
	});

	test('leaves out what there is none of', () => {
		const empty: Capsule = { ...capsule, results: [], ticked: [], centre: 'ca' };
		expect(writeCapsuleText(empty, 'LINK', tIn('en')).split('\n').slice(1, 4)).toEqual([
			'Data centre: ca',
			'Steps ticked: none',
			'Browser: firefox',
		]);
	});

	test('has the same codes, steps and time in French', () => {
		expect(writeCapsuleText(capsule, 'LINK', tIn('fr')).split('\n')).toEqual([
			'Résultat d’une vérification, guide 2.0, 2025-02-19 21:20 UTC',
			'Centre de données\u202f: pas choisi',
			'API key, forme\u202f: semble juste · EN-E07',
			'API key, demandé à Engaging Networks\u202f: pas connu (la réponse n’a pas pu être lue) · EN-E24',
			'Étapes cochées\u202f: EN-01, EN-14',
			'Navigateur\u202f: firefox',
			'Ni clé, ni jeton, ni nom d’utilisateur, ni liste d’adresses dans ce texte ou dans son lien\u202f:',
			'LINK',
		]);
	});
});
