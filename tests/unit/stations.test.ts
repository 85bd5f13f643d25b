import { expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/checks/outcome.ts';
import type { CheckOutcomes } from '../../src/lib/connectors/engaging-networks/overview/check-result.ts';
import { listNextSteps } from '../../src/lib/connectors/engaging-networks/overview/next-steps.ts';
import { getStages, stageIds } from '../../src/lib/connectors/engaging-networks/overview/stages.ts';
import {
	found,
	type EnFinding,
} from '../../src/lib/connectors/engaging-networks/problems/problems.ts';

const pass: Outcome<EnFinding> = { outcome: 'pass', findings: [] };
const fail = (...[first, ...rest]: [EnFinding, ...EnFinding[]]): Outcome<EnFinding> => ({
	outcome: 'fail',
	findings: [first, ...rest],
});
const unknown = (...findings: EnFinding[]): Outcome<EnFinding> => ({
	outcome: 'unknown',
	because: 'answer-says-nothing-certain',
	findings,
});
const notAsked: Outcome<EnFinding> = { outcome: 'not-run', because: 'not-asked', findings: [] };

const [e19, e20, e24] = [
	found('EN-E19', {}),
	found('EN-E20', {}),
	found('EN-E24', {}),
] as const satisfies readonly EnFinding[];

/** One letter a station: Pass, Fail, Unknown, or `-` for what was not asked. */
const draw = (outcomes: CheckOutcomes) =>
	getStages(outcomes)
		.map(({ outcome }) => ({ pass: 'P', fail: 'F', unknown: 'U', 'not-run': '-' })[outcome])
		.join('');

test.each<[string, string, CheckOutcomes]>([
	['nothing was put in', '------', {}],
	[
		'a key of the right shape, not asked',
		'--U---',
		{ 'api-key-format': pass, authenticate: notAsked },
	],
	['a key of the wrong shape', '--F---', { 'api-key-format': fail(found('EN-E06', {})) }],
	['all well', 'PPPUP-', { 'api-key-format': pass, authenticate: pass, rights: pass }],
	['rights that are not clear', 'PPPUU-', { authenticate: pass, rights: unknown() }],
	['an invalid key', 'PUU---', { authenticate: fail(e19) }],
	['a key of another data centre', 'PFP---', { authenticate: fail(e19), 'other-centres': pass }],
	[
		'a key known nowhere',
		'PUF---',
		{ authenticate: fail(e19), 'other-centres': fail(found('EN-E33', {})) },
	],
	['an unlisted computer', 'PUUU--', { authenticate: unknown(e20) }],
	['an inactive user', 'PUU---', { authenticate: fail(found('EN-E21', {})) }],
	['an answer that may not be read', 'UUU---', { authenticate: unknown(e24) }],
	['a data centre that is not in our list', '-U----', { 'data-centre': unknown() }],
	['no host', 'UUU---', { authenticate: unknown(found('EN-E25', {})) }],
	['a cancelled question', 'UUU---', { authenticate: unknown() }],
	[
		'an answer by terminal in place of one that may not be read',
		'UUPU--',
		{ authenticate: unknown(e24), 'pasted-answer': pass },
	],
	['a list as documented', '---U--', { 'remote-address-format': pass }],
	[
		'a list that is wrong',
		'PPPF--',
		{ authenticate: pass, 'remote-address-format': fail(found('EN-E47', { count: 1 })) },
	],
	['an address of no data centre', '-F----', { 'data-centre': fail(found('EN-E17', {})) }],
])('draws %s as %s', (_, drawn, outcomes) => {
	expect(draw(outcomes)).toBe(drawn);
});

test('the last station is never seen, whatever else passes', () => {
	const all = getStages({ authenticate: pass, rights: pass, 'remote-address-format': pass });
	expect(all.map(({ id }) => id)).toEqual(stageIds);
	expect(all.at(-1)).toEqual({ id: 'omatic-cloud', outcome: 'not-run', reason: 'cannot-be-seen' });
});

const next = (outcomes: CheckOutcomes) =>
	listNextSteps(outcomes).map(({ finding, step }) => `${finding.code} ${step}`);

test.each<[string, readonly string[], CheckOutcomes]>([
	['nothing', [], { authenticate: pass, rights: pass }],
	[
		'no note',
		[],
		{
			'api-key-format': {
				outcome: 'pass',
				findings: [found('EN-E07', { before: 1, after: 0, lineEnds: 0 })],
			},
		},
	],
	[
		'blockers before warnings',
		['EN-E21 EN-10', 'EN-E30 EN-06'],
		{ rights: unknown(found('EN-E30', { status: 403 })), authenticate: fail(found('EN-E21', {})) },
	],
	[
		'causes before what they cause',
		['EN-E59 EN-14', 'EN-E19 EN-16'],
		{
			authenticate: fail(e19),
			'values-together': fail(found('EN-E59', { fields: ['api-key', 'private-token'] })),
		},
	],
	[
		'the other data centre in place of "invalid key"',
		['EN-E32 EN-16'],
		{
			authenticate: fail(e19),
			'other-centres': {
				outcome: 'pass',
				findings: [found('EN-E32', { centre: 'us', sure: 'yes' })],
			},
		},
	],
	[
		'a code once',
		['EN-E09 EN-14'],
		{
			'api-key-format': fail(found('EN-E09', { length: 3, missing: 33 })),
			'private-token-format': fail(found('EN-E09', { length: 4, missing: 32 })),
		},
	],
])('asks for %s', (_, steps, outcomes) => {
	expect(next(outcomes)).toEqual(steps);
});
