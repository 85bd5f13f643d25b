import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	compareIds,
	formatId,
	listIds,
	meansId,
	parseId,
	parseTypedId,
	type Id,
} from '../../src/lib/ids.ts';

const step = (number: number, prefix = 'EN'): Id => ({ prefix, kind: 'step', number });
const problem = (number: number, prefix = 'EN'): Id => ({ prefix, kind: 'problem', number });

const anyId = fc.record({
	prefix: fc.stringMatching(/^[A-Z]{2,6}$/),
	kind: fc.constantFrom('step', 'problem'),
	number: fc.oneof(fc.integer({ min: 1, max: 1_200 }), fc.integer({ min: 1, max: 999_999_999 })),
});

describe('as the site writes them', () => {
	test.each<[string, Id]>([
		['EN-01', step(1)],
		['EN-14', step(14)],
		['EN-100', step(100)],
		['EN-E03', problem(3)],
		['EN-E100', problem(100)],
		['EN-E12345', problem(12_345)],
		['NXT-07', step(7, 'NXT')],
		['ABE-E07', problem(7, 'ABE')],
	])('reads %s and writes it again', (text, id) => {
		expect(parseId(text)).toEqual(id);
		expect(formatId(id)).toBe(text);
	});

	test.each([
		...['', 'EN', 'EN-', 'EN-E', 'EN-3', 'EN-E3', 'EN-003', 'EN-E003', 'EN-00', 'EN-E00'],
		...['en-03', 'En-03', 'E-03', 'EN_03', 'EN–03', 'EN-F03', 'EN-03 ', ' EN-03', 'EN-03\n'],
		...['EN-1234567890', 'EN-1e3', 'EN-٠٣', 'EN-EE03', 'EN-03-04'],
	])('reads no id in %j', (text) => expect(parseId(text)).toBeUndefined());

	test('reads every id that it writes, and writes every id that it reads', () => {
		fc.assert(
			fc.property(anyId, (id) => {
				expect(parseId(formatId(id))).toEqual(id);
			}),
			{ numRuns: 5_000, seed: 31 }
		);
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{1,3}-E?\d{1,11}$/)), (text) => {
				const id = parseId(text);
				if (id) expect(formatId(id)).toBe(text);
			}),
			{ numRuns: 5_000, seed: 32 }
		);
	});
});

describe('as a person types them', () => {
	test.each<[string, Id]>([
		['EN-14', step(14)],
		['en14', step(14)],
		['en 14', step(14)],
		['EN–014', step(14)],
		['14', step(14)],
		['#14', step(14)],
		[' en_4 ', step(4)],
		['EN-100', step(100)],
		['e19', problem(19)],
		['E 19', problem(19)],
		['en-e3', problem(3)],
		['ene003', problem(3)],
		['EN-E100', problem(100)],
		['1000', step(1_000)],
	])('reads %j', (text, id) => expect(parseTypedId(text, 'EN')).toEqual(id));

	test.each([
		...['', 'EN', 'e', '0', 'EN-0', 'EN-E00', 'NXT-14', 'EN-14 EN-15', '1.4', '-', 'EN-EE3'],
		...['step 14', '14th', '1234567890', 'energy 12'],
	])('reads no id in %j', (text) => expect(parseTypedId(text, 'EN')).toBeUndefined());

	test('takes no other connector’s prefix for its own', () => {
		expect(parseTypedId('EN-14', 'NXT')).toBeUndefined();
		expect(parseTypedId('14', 'NXT')).toEqual(step(14, 'NXT'));
		expect(parseTypedId('nxt e14', 'NXT')).toEqual(problem(14, 'NXT'));
	});

	test('means the id that it is written as, in small letters and without its prefix as well', () => {
		fc.assert(
			fc.property(anyId, (id) => {
				const text = formatId(id);
				expect(meansId(text, text)).toBe(true);
				expect(meansId(text.toLowerCase(), text)).toBe(true);
				expect(meansId(text.slice(id.prefix.length), text)).toBe(true);
				expect(meansId(formatId({ ...id, number: id.number + 1 }), text)).toBe(false);
			}),
			{ numRuns: 5_000, seed: 33 }
		);
		expect(meansId('14', 'trust')).toBe(false);
	});
});

test.each<[string, readonly string[]]>([
	['EN-14, EN-E03 and EN-14', ['EN-14', 'EN-E03', 'EN-14']],
	['"EN-E100","EN-E10"', ['EN-E100', 'EN-E10']],
	['title.EN-E03_one', ['EN-E03']],
	['/p/EN-E19/', ['EN-E19']],
	['EN-3 EN-003 xEN-03 EN-1234567890 en-03', []],
	['', []],
])('lists the ids in %j', (text, ids) => expect(listIds(text)).toEqual(ids));

describe('in order', () => {
	test('sorts by prefix, steps before problems, then by number', () => {
		const sorted = ['EN-02', 'EN-99', 'EN-100', 'EN-E10', 'EN-E99', 'EN-E100', 'NXT-01', 'a', 'b'];
		for (const mixed of [sorted.toReversed(), [...sorted.slice(4), ...sorted.slice(0, 4)]]) {
			expect(mixed.toSorted(compareIds)).toEqual(sorted);
		}
	});

	test('is an order: antisymmetric, transitive, and equal for the same text alone', () => {
		const any = fc.oneof(anyId.map(formatId), fc.string());
		fc.assert(
			fc.property(any, any, any, (a, b, c) => {
				expect(Math.sign(compareIds(a, b)) + Math.sign(compareIds(b, a))).toBe(0);
				expect(compareIds(a, b) === 0).toBe(a === b);
				if (compareIds(a, b) < 0 && compareIds(b, c) < 0) expect(compareIds(a, c)).toBeLessThan(0);
			}),
			{ numRuns: 5_000, seed: 34 }
		);
	});
});
