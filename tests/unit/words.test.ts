import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/checks/outcome.ts';
import { checkIds } from '../../src/lib/connectors/engaging-networks/fields.ts';
import {
	found,
	problems,
	type EnFinding,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import {
	describeFinding,
	describeOutcome,
} from '../../src/lib/connectors/engaging-networks/words/describe.ts';
import { outcomeWords } from '../../src/lib/connectors/engaging-networks/words/outcome-words.ts';
import { problemWords } from '../../src/lib/connectors/engaging-networks/words/problem-words.ts';

const someTwenty = Array.from({ length: 20 }, (_, at) => at + 1);

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
	found('EN-E30', { status: 403 }),
	found('EN-E31', {}),
	found('EN-E32', { centre: 'us2', sure: 'no' }),
	found('EN-E33', {}),
	found('EN-E34', {}),
	found('EN-E35', { kind: 'broke-off' }),
	found('EN-E36', {}),
	found('EN-E37', { status: 407 }),
	found('EN-E38', { kind: 'not-understood' }),
	found('EN-E39', { kind: 'command-itself' }),
	found('EN-E40', { status: 401 }),
	found('EN-E41', {}),
	found('EN-E42', { count: 2 }),
	found('EN-E43', { count: 2 }),
	found('EN-E44', { count: 2 }),
	found('EN-E45', { count: 2 }),
	found('EN-E46', { where: ['start', 'end'] }),
	found('EN-E47', { count: 2 }),
	found('EN-E48', { length: 10_000_000 }),
	found('EN-E49', { places: someTwenty, kinds: ['number-too-high', 'leading-zero'] }),
	found('EN-E50', { places: someTwenty, kinds: ['private', 'loopback'] }),
	found('EN-E51', { places: someTwenty }),
	found('EN-E52', { places: someTwenty }),
	found('EN-E53', { places: someTwenty, kinds: ['dash', 'wildcard'] }),
	found('EN-E54', { places: someTwenty }),
	found('EN-E55', { places: someTwenty }),
	found('EN-E56', { missing: ['9.9.9.9', '149.112.112.112'] }),
	found('EN-E57', { places: someTwenty }),
	found('EN-E58', {}),
	found('EN-E59', { fields: ['api-key', 'private-token'] }),
	found('EN-E60', {}),
	found('EN-E61', { field: 'remote-address', holds: 'address-list' }),
	found('EN-E62', {}),
	found('EN-E63', { kind: 'xlsx' }),
	found('EN-E64', { missing: ['Supporter Email', 'Campaign Type', 'Campaign ID'] }),
	found('EN-E65', { rows: 1_000_000 }),
	found('EN-E66', { missing: ['Account ID', 'Campaign Data 12', 'External Reference 3'] }),
	found('EN-E67', { places: someTwenty }),
	found('EN-E68', { count: 1_000_000, lines: someTwenty }),
	found('EN-E69', { rows: 1_000_000, codes: 3 }),
	found('EN-E70', { line: 1_000_000 }),
	found('EN-E71', { kind: 'not-utf-8' }),
	found('EN-E72', { kinds: ['semicolon', 'byte-order-mark', 'mixed-line-ends'] }),
	found('EN-E73', {}),
	found('EN-E74', {}),
	found('EN-E75', { line: 1_000_000 }),
];

const setting = { field: 'API key', centre: 'us2' } as const;
const say = (finding: EnFinding) =>
	Object.values(describeFinding(problemWords, finding, setting) ?? {}).join(' ');

test('every code is said here', () => {
	expect(findings.map(({ code }) => code)).toEqual(Object.keys(problems));
});

test.each(findings.map((finding) => [finding.code, finding] as const))(
	'%s says in under 60 words what was found, why it matters and what to do',
	(_, finding) => {
		const said = describeFinding(problemWords, finding, setting);
		for (const part of [said?.saw, said?.why, said?.now]) expect(part).toMatch(/^\S.*[.]$/);
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
		const headings = all.map(
			(outcome) => describeOutcome(outcomeWords, check, outcome, setting)?.heading
		);
		/* An address belongs to a data centre or not, and nobody fails for what a group allows. */
		const distinct = { 'data-centre': 2, rights: 3 }[String(check)] ?? 4;
		expect(new Set(headings).size).toBe(distinct);
	});

	test.each(checkIds)('that passes says what it does not prove: %s', (check) => {
		const said = describeOutcome(outcomeWords, check, { outcome: 'pass', findings: [] }, setting);
		expect(said?.proves).toMatch(/not|only|cannot/);
	});
});
