import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/checks/outcome.ts';
import { checkIds } from '../../src/lib/connectors/engaging-networks/fields.ts';
import {
	found,
	problems,
	type EnFinding,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { describeOutcome } from '../../src/lib/connectors/engaging-networks/words/outcome-words.ts';
import { describeFinding } from '../../src/lib/connectors/engaging-networks/words/problem-words.ts';

/** A finding of every code, with the facts that make its longest words. */
const findings: readonly EnFinding[] = [
	found('EN-E01', {}),
	found('EN-E02', {}),
	found('EN-E03', { kinds: ['quotes', 'brackets', 'bearer'] }),
	found('EN-E04', { kinds: ['direction', 'odd-space'] }),
	found('EN-E05', { kinds: ['dash', 'letter'] }),
	found('EN-E06', {}),
	found('EN-E07', { before: 2, after: 3, lineEnds: 1 }),
	found('EN-E08', {}),
	found('EN-E09', { length: 30, missing: 6 }),
	found('EN-E10', { length: 1_000_036, extra: 1_000_000 }),
	found('EN-E11', { count: 1_000, distinct: 2, cut: 'yes' }),
	found('EN-E12', {}),
	found('EN-E13', { place: 9, expected: 'dash', saw: 'letter-o' }),
	found('EN-E14', {}),
	found('EN-E15', {}),
	found('EN-E16', { count: 4 }),
	found('EN-E17', {}),
	found('EN-E18', { kind: 'not-in-our-list' }),
	found('EN-E19', {}),
	found('EN-E20', {}),
	found('EN-E21', {}),
	found('EN-E22', {}),
	found('EN-E23', {}),
	found('EN-E24', {}),
	found('EN-E25', {}),
	found('EN-E26', { seconds: 10 }),
	found('EN-E27', { status: 503, kind: 'cut-off' }),
	found('EN-E28', { status: 418 }),
	found('EN-E29', { minutes: 60 }),
];

const setting = { field: 'API key', centre: 'us2' } as const;
const say = (finding: EnFinding) => Object.values(describeFinding(finding, setting)).join(' ');

test('every code is said here', () => {
	expect(findings.map(({ code }) => code)).toEqual(Object.keys(problems));
});

test.each(findings.map((finding) => [finding.code, finding] as const))(
	'%s says in under 60 words what was found, why it matters and what to do',
	(_, finding) => {
		const { saw, why, now } = describeFinding(finding, setting);
		for (const part of [saw, why, now]) expect(part).toMatch(/^\S.*[.]$/);
		expect(say(finding).split(/\s+/).length).toBeLessThan(60);
	}
);

test.each([
	[found('EN-E07', { before: 1, after: 0, lineEnds: 0 }), 'There was 1 space before the value.'],
	[
		found('EN-E07', { before: 0, after: 2, lineEnds: 2 }),
		'There were 2 line ends after the value.',
	],
	[
		found('EN-E07', { before: 1, after: 1, lineEnds: 1 }),
		'There were 1 space or line end before the value and 1 space or line end after it.',
	],
	[found('EN-E10', { length: 38, extra: 2 }), 'This is 2 characters too long: 38 were found.'],
	[found('EN-E09', { length: 35, missing: 1 }), 'This is 1 character too short: 35 were found.'],
	[found('EN-E20', {}), 'This is good news about the key'],
])('%j', (finding, words) => {
	expect(say(finding)).toContain(words);
});

describe('an outcome', () => {
	const all: readonly Outcome<EnFinding>[] = [
		{ outcome: 'pass', findings: [] },
		{ outcome: 'fail', findings: [found('EN-E01', {})] },
		{ outcome: 'unknown', because: 'check-crashed', findings: [] },
		{ outcome: 'not-run', because: 'missing-input', findings: [] },
	];

	test.each(checkIds)('of %s never reads like another one', (check) => {
		const headings = all.map((outcome) => describeOutcome(check, outcome, setting).heading);
		const distinct = check === 'data-centre' ? 2 : 4;
		expect(new Set(headings).size).toBe(distinct);
	});

	test.each(['api-key-format', 'private-token-format', 'authenticate', 'data-centre'] as const)(
		'that passes says what it does not prove: %s',
		(check) => {
			const { proves } = describeOutcome(check, { outcome: 'pass', findings: [] }, setting);
			expect(proves).toMatch(/not|only/);
		}
	);
});
