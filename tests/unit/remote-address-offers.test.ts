import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { valueRecords } from '../../src/lib/connectors/engaging-networks/practice/value-records.ts';
import { checkRemoteAddress } from '../../src/lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import {
	getSameness,
	isAddress,
	isIpv6,
	isNetmask,
	readPiece,
} from '../../src/lib/connectors/engaging-networks/remote-address/read-piece.ts';

/*
 * Addresses for documentation are reserved, and the check says so. These belong to public name
 * servers: anyone may know them. Nothing is sent anywhere.
 */
const [a, b, c, d] = ['9.9.9.9', '149.112.112.112', '1.1.1.1', '8.8.8.8'] as const;

const check = (text: string, omatic: readonly string[] = []) => checkRemoteAddress(text, omatic);
const codes = (text: string, omatic?: readonly string[]) =>
	check(text, omatic).outcome.findings.map(({ code }) => code);
const full = (count: number) => Array.from({ length: count }, (_, at) => `149.112.112.${100 + at}`);

describe('where Omatic’s addresses are known', () => {
	const omatic = [a, b];

	test.each([`${a}~${b}`, `${b}~${a}`, ` ${b}~${a}`])('passes with all of them: %j', (text) => {
		const result = check(text, omatic);
		expect([result.outcome.outcome, result.value, result.offer]).toEqual([
			'pass',
			text.trim(),
			undefined,
		]);
	});

	test.each([
		['one is missing', a, [b], `${a}~${b}`],
		['both are, and another is there', c, [a, b], `${a}~${b}~${c}`],
		['what is no address goes', `abc~${c}`, [a, b], `${a}~${b}~${c}`],
		['what is private goes', `${a}~10.0.0.1`, [b], `${a}~${b}`],
		[
			'a block is kept, and is no address of its own',
			'149.112.112.0/24',
			[a, b],
			`${a}~${b}~149.112.112.0/24`,
		],
		['with too many others there is no offer', full(12).join('~'), [a, b], undefined],
	])('%s', (_, text, missing, offer) => {
		const result = check(text, omatic);
		expect(result.outcome.findings).toContainEqual({ code: 'EN-E56', facts: { missing } });
		expect([result.outcome.outcome, result.offer]).toEqual(['fail', offer]);
	});

	test('notes addresses beyond them', () => {
		expect(check(`${c}~${a}~${b}~${d}`, omatic).outcome).toEqual({
			outcome: 'pass',
			findings: [{ code: 'EN-E57', facts: { places: [1, 4] } }],
		});
	});

	test.each([
		['10.0.0.1', 'EN-E50'],
		['192.0.2.0/24', 'EN-E52'],
		['office.example.org', 'EN-E54'],
		['2001:db8::1', 'EN-E55'],
	])('leaves %s to its own code', (text, code) => {
		expect(codes(`${a}~${b}~${text}`, omatic)).toEqual([code]);
	});

	test('keeps the order where only a separator is wrong', () => {
		expect(check(`${b},${a}`, omatic).offer).toBe(`${b}~${a}`);
	});

	test('trusts them, reserved or not', () => {
		expect(codes('192.0.2.1', ['192.0.2.1'])).toEqual([]);
	});

	test('leaves out what is no address among them', () => {
		expect(codes(a, ['', 'abc', ` ${a} `, a, '127.1'])).toEqual([]);
	});

	test('says nothing of them for blanks and for endless texts', () => {
		expect(codes('  ', omatic)).toEqual(['EN-E01']);
		expect(codes('x'.repeat(20_000), omatic)).toEqual(['EN-E48']);
	});
});

describe('any text whatever', () => {
	const number = fc.nat(300).map(String);
	const address = fc.tuple(number, number, number, number).map((parts) => parts.join('.'));
	const entry = fc.oneof(
		{ arbitrary: address, weight: 4 },
		fc.constantFrom(a, b, c, '10.0.0.1', '192.0.2.0/24', '192.0.2.1-9', '192.0.2.*', 'fe80::1'),
		fc.constantFrom(
			'a.example.org',
			'face:b00c::1',
			'[::1]',
			'"9.9.9.9"',
			'1О.9.9.9',
			'Remote Address'
		),
		fc.ipV6(),
		fc.domain(),
		fc.string({ unit: 'grapheme', maxLength: 5 })
	);
	const separator = fc.constantFrom(
		'~',
		'~',
		'~',
		',',
		';',
		' ',
		'\n',
		'～',
		'˜',
		'\u00A0',
		' - ',
		':',
		'/'
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: 'grapheme' }),
		fc.array(fc.tuple(entry, separator), { maxLength: 16 }).map((parts) => parts.flat().join(''))
	);
	const omatics = fc.array(fc.oneof(address, fc.constantFrom(a, b, 'abc')), { maxLength: 3 });

	test('comes to an outcome; an offer passes, and there is none for it', () => {
		let offers = 0;
		fc.assert(
			fc.property(texts, omatics, (text, omatic) => {
				const { outcome, value, offer } = check(text, omatic);
				expect(outcome.outcome).not.toBe('unknown');
				expect(value).toBe(outcome.outcome === 'pass' ? text.trim() : undefined);
				if (offer === undefined) return;
				offers += 1;
				expect(offer).not.toBe(text);
				const again = check(offer, omatic);
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
				const said = JSON.stringify(check(text).outcome);
				for (const piece of text.match(/[\d.]*\.[\d.]*/g) ?? []) {
					expect(said.includes(piece)).toBe(false);
				}
			}),
			{ numRuns: 1_000, seed: 2 }
		);
	});
});

test.each(Object.entries(valueRecords).filter(([code]) => code !== 'EN-E58'))(
	'the record of %s shows it alone',
	(code, { fields, omatic }) => {
		expect(codes(fields?.['remote-address'] ?? '', omatic)).toEqual([code]);
	}
);

describe('reads addresses as a library does that is made for it', () => {
	const edges = fc
		.constantFrom(
			...['0.0.0.0', '10.0.0.0', '11.0.0.0', '100.64.0.0', '100.128.0.0', '127.0.0.0'],
			...['169.254.0.0', '172.16.0.0', '172.32.0.0', '192.0.0.0', '192.0.1.0', '192.0.2.0'],
			...['192.88.99.0', '192.168.0.0', '198.18.0.0', '198.20.0.0', '198.51.100.0'],
			...['203.0.113.0', '224.0.0.0', '240.0.0.0', '255.255.255.255']
		)
		.chain((edge) => fc.constantFrom(0, 1).map((less) => nameBits(getBits(edge) - less)));
	const getBits = (address: string) =>
		address.split('.').reduce((bits, number) => bits * 256 + Number(number), 0);
	const nameBits = (bits: number) =>
		[24, 16, 8, 0].map((shift) => (((bits >>> shift) % 256) + 256) % 256).join('.');
	const kinds: Readonly<Record<string, string | undefined>> = {
		...{ private: 'private', loopback: 'loopback', linkLocal: 'link-local' },
		...{ carrierGradeNat: 'carrier', unspecified: 'reserved', broadcast: 'reserved' },
		...{ multicast: 'reserved', reserved: 'reserved' },
	};

	test('IPv4 addresses, and what is special about them', () => {
		fc.assert(
			fc.property(fc.oneof(fc.ipV4(), edges), (text) => {
				expect(readPiece(text)).toEqual({
					kind: 'address',
					text,
					reserved: kinds[ipaddr.IPv4.parse(text).range()],
				});
			}),
			{ numRuns: 5_000, seed: 1 }
		);
	});

	test('netmasks', () => {
		const masks = Array.from({ length: 33 }, (_, length) => nameBits(2 ** 32 - 2 ** (32 - length)));
		expect(masks.every(isNetmask)).toBe(true);
		fc.assert(
			fc.property(fc.ipV4(), (text) => {
				expect(isNetmask(text)).toBe(ipaddr.IPv4.parse(text).prefixLengthFromSubnetMask() !== null);
			}),
			{ numRuns: 2_000, seed: 1 }
		);
	});

	test('texts that are nearly IPv4 addresses', () => {
		const nearly = fc
			.array(fc.stringMatching(/^[0-9x-]{0,4}$/), { minLength: 3, maxLength: 5 })
			.map((parts) => parts.join('.'));
		fc.assert(
			fc.property(nearly, (text) => {
				expect(isAddress(text)).toBe(
					/^[\d.]+$/.test(text) && ipaddr.IPv4.isValidFourPartDecimal(text)
				);
			}),
			{ numRuns: 5_000, seed: 1 }
		);
	});

	test('IPv6 addresses, however they are written', () => {
		fc.assert(
			fc.property(fc.ipV6(), fc.boolean(), fc.constantFrom('', '%eth0'), (text, upper, zone) => {
				/* The library takes `::9.9.9.9` for `::ffff:9.9.9.9`. */
				fc.pre(!text.includes('.'));
				const other = (upper ? text.toUpperCase() : text) + zone;
				expect(isIpv6(other)).toBe(true);
				expect(getSameness({ kind: 'ipv6', text: other })).toBe(
					getSameness({
						kind: 'ipv6',
						text: ipaddr.IPv6.parse(text + zone).toNormalizedString(),
					})
				);
			}),
			{ numRuns: 5_000, seed: 1 }
		);
	});
});
