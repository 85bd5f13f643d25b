import { describe, expect, test } from 'vitest';
import {
	completeFingerprint,
	addStep,
	retireStep,
	type Steps,
} from '../../src/lib/guide/ledger-edit.ts';
import { getStepChanges } from '../../src/lib/guide/step-changes.ts';

const steps: Steps = {
	'EN-01': { title: 'Open the door', since: '1.0' },
	'EN-02': { title: 'Close the door', since: '2.0' },
	'EN-03': { title: 'Ring the bell', since: '1.0', retired: '2.0', replacedBy: 'EN-01' },
};
const entry = { title: 'Another step', since: '1.0' };
const published = {
	'EN-01': '1.0 Open the door',
	'EN-02': '2.0 Close the door',
	'EN-03': '1.0 Ring the bell',
	'EN-E01': '2.0 door-stuck',
};
const refusal = (words: string) => ({ refused: expect.stringContaining(words) });

describe('minting a step', () => {
	test('takes the next number, and puts the step into the fingerprint, among the steps', () => {
		const added = addStep({ steps, published }, '  Paint the\n door ', '2.1');
		expect(added).toEqual({
			id: 'EN-04',
			steps: { ...steps, 'EN-04': { title: 'Paint the door', since: '2.1' } },
			published: { ...published, 'EN-04': '2.1 Paint the door' },
		});
		expect(Object.keys('published' in added ? added.published : {})).toEqual([
			...['EN-01', 'EN-02', 'EN-03', 'EN-04', 'EN-E01'],
		]);
	});

	test.each<[string, Steps, Readonly<Record<string, string>>]>([
		['EN-01', {}, {}],
		['EN-10', { 'EN-09': entry }, {}],
		['EN-100', { 'EN-99': entry, 'EN-12': entry }, {}],
		['EN-08', { 'EN-02': entry }, { 'EN-07': '1.0 Gone', 'EN-E40': '1.0 problem' }],
	])('gives %s, never a number that was published', (id, some, before) => {
		const ledger = { steps: some, published: before };
		expect(addStep(ledger, 'Paint the door', '2.1')).toMatchObject({ id });
	});

	test.each(['P'.repeat(80), '🚪'.repeat(80), 'Open the door again'])('takes %s', (title) => {
		expect(addStep({ steps, published }, title, '2.1')).toMatchObject({ id: 'EN-04' });
	});

	test.each([
		['', 'needs a title'],
		[' \t\n', 'needs a title'],
		['P'.repeat(81), '81 characters; at most 80'],
		['Open the door', 'EN-01 already has the title'],
		['open  THE door', 'EN-01 already has the title'],
		['Ring the bell', 'EN-03 already has the title'],
	])('refuses "%s"', (title, words) => {
		expect(addStep({ steps, published }, title, '2.1')).toEqual(refusal(words));
	});
});

describe('retiring a step', () => {
	test('sets the version, and the successor if there is one', () => {
		const retired = { title: 'Close the door', since: '2.0', retired: '2.1' };
		expect(retireStep(steps, 'EN-02', '2.1')).toEqual({ steps: { ...steps, 'EN-02': retired } });
		expect(retireStep(steps, 'EN-02', '2.1', 'EN-01')).toEqual({
			steps: { ...steps, 'EN-02': { ...retired, replacedBy: 'EN-01' } },
		});
	});

	test.each([
		['EN-99', undefined, 'EN-99 is not in the ledger'],
		['constructor', undefined, 'constructor is not in the ledger'],
		['EN-03', undefined, 'EN-03 is already retired, since 2.0'],
		['EN-01', 'EN-98', 'EN-98, the successor, is not in the ledger'],
		['EN-01', 'constructor', 'constructor, the successor, is not in the ledger'],
		['EN-01', 'EN-03', 'EN-03, the successor, is itself retired'],
		['EN-01', 'EN-01', 'cannot replace itself'],
	])('refuses %s for %s', (id, replacedBy, words) => {
		expect(retireStep(steps, id, '2.1', replacedBy)).toEqual(refusal(words));
	});

	test.each([
		['two', { 'EN-02': { title: 'b', since: '1.0', replacedBy: 'EN-01' } }],
		[
			'three',
			{
				'EN-02': { title: 'b', since: '1.0', replacedBy: 'EN-03' },
				'EN-03': { title: 'c', since: '1.0', retired: '1.1', replacedBy: 'EN-01' },
			},
		],
	] as const)('refuses a circle of %s', (_, others) => {
		const ledger = { ...steps, ...others };
		expect(retireStep(ledger, 'EN-01', '2.1', 'EN-02')).toEqual(refusal('in a circle'));
	});

	test('ends when others stand in a circle already', () => {
		const circle: Steps = {
			...steps,
			'EN-04': { title: 'd', since: '1.0', replacedBy: 'EN-05' },
			'EN-05': { title: 'e', since: '1.0', replacedBy: 'EN-04' },
		};
		expect(retireStep(circle, 'EN-01', '2.1', 'EN-04')).toHaveProperty('steps');
	});
});

test('the fingerprint gains what it lacks, in order, and keeps what it has', () => {
	const before = { 'EN-E01': '2.0 door-stuck', 'EN-02': '1.0 Another meaning' };
	expect(Object.entries(completeFingerprint(steps, before))).toEqual([
		['EN-01', '1.0 Open the door'],
		['EN-02', '1.0 Another meaning'],
		['EN-03', '1.0 Ring the bell'],
		['EN-E01', '2.0 door-stuck'],
	]);
});

describe('the changes of a version', () => {
	const step = (id: string, replacedBy?: string) => ({ id, title: steps[id]?.title, replacedBy });

	test('are the steps that it brought and those that it retired', () => {
		expect(getStepChanges(steps, '2.0')).toEqual({
			added: [step('EN-02')],
			retired: [step('EN-03', 'EN-01')],
		});
		expect(getStepChanges(steps, '2.1')).toEqual({ added: [], retired: [] });
	});

	test('count a step that came and went as retired alone', () => {
		const brief: Steps = { 'EN-01': { title: 'Open the door', since: '2.0', retired: '2.0' } };
		expect(getStepChanges(brief, '2.0')).toEqual({ added: [], retired: [step('EN-01')] });
	});
});
