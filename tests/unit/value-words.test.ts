import { describe, expect, test } from 'vitest';
import { checkRemoteAddress } from '../../src/lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import {
	valueOutcomes,
	valueWords,
} from '../../src/lib/connectors/engaging-networks/words/value-words.ts';

const full = (count: number) => Array.from({ length: count }, (_, at) => `149.112.112.${100 + at}`);

test.each([
	valueWords['EN-E49'](
		{
			places: [1, 2, 3, 4, 5, 6, 7],
			kinds: ['number-too-high', 'leading-zero', 'parts', 'with-more', 'other'],
		},
		{ field: 'Remote Address' }
	),
	valueWords['EN-E50'](
		{
			places: [1, 2, 3, 4, 5, 6, 7],
			kinds: ['private', 'loopback', 'link-local', 'carrier', 'reserved'],
		},
		{ field: 'Remote Address' }
	),
	valueWords['EN-E56']({ missing: full(20) }, { field: 'Remote Address' }),
])('the longest words stay under sixty: $saw', (verdict) => {
	expect(Object.values(verdict).join(' ').split(/\s+/).length).toBeLessThan(60);
});

describe('the words of a pass', () => {
	const say = (text: string) =>
		valueOutcomes['remote-address-format'](checkRemoteAddress(text, []).outcome, {
			field: 'Remote Address',
		});

	test('do not call documented what is not', () => {
		expect(say('9.9.9.9').heading).toBe('This list has the form that Engaging Networks documents.');
		expect(say('9.9.9.9~192.0.2.0/24').heading).toBe(
			'Nothing here is known to be wrong, but not all of it is documented.'
		);
	});

	test.each(['9.9.9.9', 'office.example.org'])(
		'say nothing of whose addresses they are: %s',
		(text) => {
			expect(say(text).proves).toContain('The form does not say whether these are');
		}
	);
});
