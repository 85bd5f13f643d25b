import { describe, expect, test } from 'vitest';
import { findViolations, getFingerprint, type GuardInput } from '../../src/lib/guide/guard.ts';
import { translate, use } from './sound-input.ts';
import { findStepUses } from '../../src/lib/guide/find-step-uses.ts';

const steps = {
	'EN-01': { title: 'Open the door', since: '1.0' },
	'EN-02': { title: 'Close the door', since: '2.0' },
	'EN-03': { title: 'Ring the bell', since: '1.0', retired: '2.0', replacedBy: 'EN-01' },
} as const;
const problems = { 'EN-E01': { name: 'door-stuck', since: '2.0' } };
const sound: GuardInput = {
	steps,
	problems,
	published: {
		'EN-01': '1.0 Open the door',
		'EN-02': '2.0 Close the door',
		'EN-03': '1.0 Ring the bell',
		'EN-E01': '2.0 door-stuck',
	},
	uses: [
		use('EN-01', 'a.mdx', 3),
		use('EN-02', 'a.mdx', 4),
		use('EN-01', 'a.mdx', 3, '1.0'),
		use('EN-03', 'a.mdx', 4, '1.0'),
		translate(use('EN-01', 'a.mdx', 3)),
		translate(use('EN-02', 'a.mdx', 4)),
	],
	pages: ['a.mdx', '1.0/a.mdx', 'fr/a.mdx'],
	definedProblems: { 'EN-E01': { name: 'door-stuck', steps: ['EN-01'] } },
};

const without = <Value>(record: Readonly<Record<string, Value>>, id: string) =>
	Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

test('is content when ledger, pages and code agree', () => {
	expect(findViolations(sound)).toEqual([]);
});

test('lets a new step be published before it is translated', () => {
	expect(findViolations({ ...sound, uses: sound.uses.slice(0, -1) })).toEqual([]);
});

test('a fingerprint is the first version and the name', () => {
	expect(getFingerprint(steps['EN-01'])).toBe('1.0 Open the door');
	expect(getFingerprint(problems['EN-E01'])).toBe('2.0 door-stuck');
});

describe('finds exactly one breach', () => {
	const extra = (id: string, version?: string) => ({
		...sound,
		uses: [...sound.uses, { ...use(id, 'b.mdx', 9), version }],
	});
	const withProblem = (name: string, fixing: readonly string[]) => ({
		...sound,
		definedProblems: { 'EN-E01': { name, steps: fixing } },
	});

	test.each<[string, GuardInput, string, string, string]>([
		[
			'an id in a page that the ledger lacks',
			extra('EN-99'),
			'b.mdx:9',
			'EN-99',
			'not in the ledger',
		],
		['the name of a built-in', extra('constructor'), 'b.mdx:9', 'constructor', 'not in the ledger'],
		['a step on two pages', extra('EN-02'), 'b.mdx:9', 'EN-02', 'twice'],
		['a step twice in an archive', extra('EN-03', '1.0'), 'b.mdx:9', 'EN-03', 'twice'],
		['a retired step on a current page', extra('EN-03'), 'b.mdx:9', 'EN-03', 'retired since 2.0'],
		[
			'a live step that no current page has',
			{
				...sound,
				pages: ['a.mdx'],
				uses: sound.uses.filter(({ id, language }) => id !== 'EN-02' && language === 'en'),
			},
			'steps.json',
			'EN-02',
			'no current page has it',
		],
		[
			'an id that left the ledger, and the pages too',
			{
				...sound,
				steps: without(steps, 'EN-02'),
				uses: sound.uses.filter(({ id }) => id !== 'EN-02'),
			},
			'steps.json',
			'EN-02',
			'has left the ledger',
		],
		[
			'an id in a translation that the ledger lacks',
			{ ...sound, uses: [...sound.uses, translate(use('EN-99', 'a.mdx', 9))] },
			'fr/a.mdx:9',
			'EN-99',
			'not in the ledger',
		],
		[
			'a step twice in a translation',
			{ ...sound, uses: [...sound.uses, translate(use('EN-02', 'a.mdx', 9))] },
			'fr/a.mdx:9',
			'EN-02',
			'twice',
		],
		[
			'a translated guide without any step',
			{ ...sound, pages: [...sound.pages, 'fr/1.0/a.mdx'], uses: sound.uses.toSpliced(4, 2) },
			'src/content/docs/fr/a.mdx',
			'EN-01',
			'this translation has none of its steps',
		],
		[
			'a step that a translation has elsewhere',
			{
				...sound,
				steps: { ...steps, 'EN-04': { title: 'Wait', since: '2.0' } },
				published: { ...sound.published, 'EN-04': '2.0 Wait' },
				uses: [...sound.uses, use('EN-04', 'b.mdx', 9), translate(use('EN-04', 'c.mdx', 9))],
			},
			'fr/c.mdx:9',
			'EN-04',
			'not on this page in English',
		],
		[
			'a translated step without its origin',
			{
				...sound,
				uses: [...sound.uses.slice(0, -1), { ...translate(use('EN-02', 'a.mdx', 4)), of: '' }],
			},
			'fr/a.mdx:4',
			'EN-02',
			'does not say which English words',
		],
		[
			'an id that is used again for something else',
			{ ...sound, steps: { ...steps, 'EN-02': { title: 'Paint the door', since: '2.0' } } },
			'steps.json',
			'EN-02',
			'stood for "2.0 Close the door"',
		],
		[
			'an id that the fingerprint does not know',
			{ ...sound, published: without(sound.published, 'EN-02') },
			'steps.json',
			'EN-02',
			'not in the fingerprint',
		],
		[
			'a successor that does not exist',
			{ ...sound, steps: { ...steps, 'EN-03': { ...steps['EN-03'], replacedBy: 'EN-98' } } },
			'steps.json',
			'EN-03',
			'replaced by EN-98',
		],
		[
			'a problem that names no step',
			withProblem('door-stuck', []),
			'problems.ts',
			'EN-E01',
			'no step',
		],
		[
			'a problem that names an unknown step',
			withProblem('door-stuck', ['EN-97']),
			'problems.ts',
			'EN-E01',
			'unknown steps: EN-97',
		],
		[
			'a problem renamed',
			withProblem('door-open', ['EN-01']),
			'problems.ts',
			'EN-E01',
			'door-stuck',
		],
		[
			'a problem in the ledger alone',
			{ ...sound, definedProblems: {} },
			'problems.ts',
			'EN-E01',
			'not defined in the code',
		],
		[
			'a problem that left the ledger',
			{ ...sound, problems: {}, definedProblems: {} },
			'problems.json',
			'EN-E01',
			'has left the ledger',
		],
	])('%s', (_, input, file, id, wrong) => {
		expect(findViolations(input)).toEqual([
			{
				file: expect.stringContaining(file),
				id,
				wrong: expect.stringContaining(wrong),
				fix: expect.stringMatching(/\w/),
			},
		]);
	});
});

describe('the steps of a page', () => {
	test('are found with file, line and version', () => {
		const mdx = '---\ntitle: x\n---\n\n<Steps>\n\t<Step id="EN-01">Go.</Step>\n</Steps>\n';
		expect(findStepUses('1.0/a.mdx', 'docs/1.0/a.mdx', mdx)).toEqual([
			{ ...use('EN-01', 'a.mdx', 6, '1.0'), file: 'docs/1.0/a.mdx' },
		]);
	});

	test.each(['<Step>Go.</Step>', '<Step id={next}>Go.</Step>'])('have an id: %s', (mdx) => {
		expect(findStepUses('a.mdx', 'a.mdx', mdx)).toEqual([use('(none)', 'a.mdx', 1)]);
	});

	test('of a translation have their language, the page they belong to and what they came from', () => {
		const mdx = '<Step id="EN-01" of="0badcafe">Allez-y.</Step>';
		expect(findStepUses('fr/1.0/a.mdx', 'fr/1.0/a.mdx', mdx)).toEqual([
			translate(use('EN-01', 'a.mdx', 1, '1.0')),
		]);
	});

	test('are not those in code samples', () => {
		expect(findStepUses('a.mdx', 'a.mdx', '```mdx\n<Step id="EN-01" />\n```\n')).toEqual([]);
	});
});
