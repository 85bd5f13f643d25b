import { describe, expect, test } from 'vitest';
import { checkRemoteAddress } from '../../src/lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import {
	found,
	type EnFinding,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import {
	describeFinding,
	describeOutcome,
} from '../../src/lib/connectors/engaging-networks/messages/describe.ts';
import { valueVariants } from '../../src/lib/connectors/engaging-networks/messages/value-forms.ts';
import { valueMessageParams } from '../../src/lib/connectors/engaging-networks/messages/value-wordings.ts';
import { tIn } from './say-in.ts';

const full = (count: number) => Array.from({ length: count }, (_, at) => `149.112.112.${100 + at}`);
const setting = { field: 'Remote Address' } as const;

const longest: readonly EnFinding[] = [
	found('EN-E49', {
		places: [1, 2, 3, 4, 5, 6, 7],
		kinds: ['number-too-high', 'leading-zero', 'parts', 'with-more', 'other'],
	}),
	found('EN-E50', {
		places: [1, 2, 3, 4, 5, 6, 7],
		kinds: ['private', 'loopback', 'link-local', 'carrier', 'reserved'],
	}),
	found('EN-E56', { missing: full(20) }),
];

test.each(longest)('the longest words stay few: $code', (finding) => {
	const count = (language: 'en' | 'fr') =>
		Object.values(describeFinding(tIn(language), valueMessageParams, finding, setting))
			.join(' ')
			.split(/\s+/).length;
	expect(count('en')).toBeLessThan(60);
	expect(count('fr')).toBeLessThan(75);
});

describe('the words of a pass', () => {
	const t = (text: string) =>
		describeOutcome(
			tIn('en'),
			valueVariants,
			'remote-address-format',
			checkRemoteAddress(text, []).outcome,
			setting
		);

	test('do not call documented what is not', () => {
		expect(t('9.9.9.9').heading).toBe('This list has the form that Engaging Networks documents.');
		for (const text of [
			'9.9.9.9~192.0.2.0/24',
			'9.9.9.9,1.1.1.1',
			'9.9.9.9~',
			'9.9.9.9~~1.1.1.1',
		]) {
			expect(t(text).heading).toBe(
				'Not as documented: Engaging Networks may or may not accept this.'
			);
		}
		expect(t('9.9.9.9~9.9.9.9').heading).toBe(
			'This list has the form that Engaging Networks documents.'
		);
	});

	test.each(['9.9.9.9', 'office.example.org'])(
		'say nothing of whose addresses they are: %s',
		(text) => {
			expect(t(text).proves).toContain('The form doesn’t say whether these are');
		}
	);
});
