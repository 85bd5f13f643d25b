import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestIds } from '../../src/lib/search/near-ids.ts';
import { suggestPage } from '../../src/lib/search/near-page.ts';

const two = (number: number) => String(number).padStart(2, '0');
const ids = [
	...Array.from({ length: 17 }, (_, at) => `EN-${two(at + 1)}`),
	...Array.from({ length: 75 }, (_, at) => `EN-E${two(at + 1)}`),
];

test.each<[string, readonly string[]]>([
	['/s/EN-14/', ['EN-14']],
	['/s/en14', ['EN-14']],
	['/s/eN-14', ['EN-14']],
	['/s/EN_14/', ['EN-14']],
	['/s/EN%2014/', ['EN-14']],
	['/s/14/', ['EN-14']],
	['/s/EN-4/', ['EN-04']],
	['/s/EN-004/', ['EN-04']],
	['/s/EN-l4/', ['EN-14']],
	['/s/EN-O4/', ['EN-04']],
	['/s/EN-14.json', ['EN-14']],
	['/s/EN-14/3.0/', ['EN-14']],
	['/s/EN-14/histroy/', ['EN-14']],
	['/fr/s/EN-14/', ['EN-14']],
	['/EN-14', ['EN-14']],
	['/s/EN-41/', ['EN-14', 'EN-11', 'EN-01']],
	['/s/EN-18/', ['EN-17', 'EN-16', 'EN-15']],
	['/s/EN-99/', ['EN-09']],
	['/s/EN-141/', ['EN-14', 'EN-11']],
	['/s/EN-88/', ['EN-08']],
	['/s/EN-9999/', ['EN-17', 'EN-16', 'EN-15']],
	['/p/EN-E3', ['EN-E03']],
	['/p/E3/', ['EN-E03']],
	['/p/3', ['EN-E03']],
	['/engaging-networks/problems/en-e3/', ['EN-E03']],
	['/engaging-networks/problems/EN-E19/', ['EN-E19']],
	['/fr/engaging-networks/problems/e-19/', ['EN-E19']],
	['/p/EN-E76/', ['EN-E75', 'EN-E74', 'EN-E73']],
	['/p/EN-E91/', ['EN-E71', 'EN-E61', 'EN-E51']],
	['/s/EN-E03/', ['EN-E03', 'EN-03']],
	['/p/EN-14/', ['EN-14', 'EN-E14']],
	['/s/EN-E61/', ['EN-E61']],
	['/p/EN-E100/', ['EN-E10']],
	['/', []],
	['/s/', []],
	['/s/lo/', []],
	['/14/', []],
	['/engaging-networks/credential/', []],
	['/s/%E0%A4%A/', []],
	['/og/EN/', []],
])('%s may mean %j', (path, expected) => expect(suggestIds(path, ids)).toEqual(expected));

test('whatever the address is, only ids that are there are offered, three at most', () => {
	fc.assert(
		fc.property(fc.oneof(fc.webPath(), fc.string()), (path) => {
			const found = suggestIds(path, ids);
			expect(found.length).toBeLessThanOrEqual(3);
			expect(found.filter((id) => !ids.includes(id))).toEqual([]);
		})
	);
});

test('without any id there is nothing to offer', () => {
	expect(suggestIds('/s/EN-14/', [])).toEqual([]);
});

const paths = ['/', '/trust/', '/engaging-networks/check/'];

test.each([
	['/Trust', '/trust/'],
	['/trust.html', '/trust/'],
	['//engaging-networks//CHECK/index.html', '/engaging-networks/check/'],
	['/1.0/trust/', '/trust/'],
	['/2.1/engaging-networks/check', '/engaging-networks/check/'],
	['/trust.md/', '/trust/'],
	['/', undefined],
	['/3.0/', undefined],
	['/trusty/', undefined],
])('%s means the page %s', (path, page) => expect(suggestPage(path, paths)).toBe(page));

test.each<[string, readonly string[]]>([
	['/p/EN-E100/', ['EN-E100']],
	['/p/e100', ['EN-E100']],
	['/p/EN-E010/', ['EN-E10']],
	['/s/en-100/', ['EN-100']],
])('an id of three digits is found: %s', (path, near) => {
	expect(suggestIds(path, [...ids, 'EN-100', 'EN-E100'])).toEqual(near);
});
