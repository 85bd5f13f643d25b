import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFragment, writeFragment } from '../../src/components/guide/fragment.ts';
import { findSteps } from '../../src/components/support/find-steps.ts';
import { createReplies, writeLink } from '../../src/components/support/replies.ts';
import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';
import { formatId } from '../../src/lib/ids.ts';
import { isTicket } from '../../src/lib/report/ticket.ts';
import { createTranslate } from '../../src/lib/i18n/translate.ts';
import { macroFiles } from '../../src/lib/report/macros.ts';
import type { ProblemsJson, StepJson, StepsJson } from '../../src/lib/schemas/step-json.ts';

const step = (id: StepJson['id'], title: string, text: string): StepJson => ({
	id,
	title,
	since: '2.0',
	link: `https://x.example/s/${id}/`,
	history: `https://x.example/s/${id}/history/`,
	versions: {
		'2.0': {
			page: `https://x.example/guide/#${id}`,
			link: `https://x.example/s/${id}/2.0/`,
			section: 'Doors',
			markdown: text,
			text,
			fingerprint: '00000000',
		},
	},
});
const one = step('EN-01', 'Open the <door>', 'Turn the handle.');
const two = step('EN-12', 'Close it', 'Push & turn.');
const late = step('EN-100', 'Lock it', 'Use the key.');
const steps: StepsJson = { current: '2.0', steps: [one, two, late] };
const links = (code: string) => ({
	link: `https://example.org/p/${code}/`,
	page: `https://example.org/problems/${code}/`,
});
const problems: ProblemsJson = {
	problems: [
		{
			code: 'EN-E12',
			name: 'draught',
			title: 'There is a draught',
			severity: 'note',
			steps: ['EN-12'],
			...links('EN-E12'),
		},
		{
			code: 'EN-E01',
			name: 'locked',
			title: 'Locked',
			severity: 'blocker',
			steps: ['EN-01'],
			...links('EN-E01'),
		},
		{
			code: 'EN-E100',
			name: 'late',
			title: 'Late',
			severity: 'note',
			steps: ['EN-100'],
			...links('EN-E100'),
		},
	],
};

test.each([
	['', ['EN-01', 'EN-12', 'EN-100']],
	['EN-100', ['EN-100']],
	['100', ['EN-100']],
	['en-e100', ['EN-100']],
	['10', []],
	['EN-12', ['EN-12']],
	['en12', ['EN-12']],
	['12', ['EN-12']],
	['EN-E12', ['EN-12']],
	['e1', ['EN-01']],
	['draught', ['EN-12']],
	['turn', ['EN-01', 'EN-12']],
	['turn handle', ['EN-01']],
	['EN-99', []],
	['window', []],
])('%j finds %j', (search, ids) => {
	expect(findSteps(search, steps, problems).map(({ id }) => id)).toEqual(ids);
});

const replies = createReplies(createTranslate(dictionaries.en, 'en'));

describe('a link to a step', () => {
	const link = { step: one, version: '2.0', ticket: '4711' };
	test('has the version in its path and the ticket in its fragment', () => {
		expect(writeLink(link)).toBe('https://x.example/s/EN-01/2.0/#ticket=4711');
		expect(writeLink({ step: one, version: undefined, ticket: undefined })).toBe(
			'https://x.example/s/EN-01/'
		);
	});
	test('is copied as text, Markdown and HTML', () => {
		expect(replies.text(link)).toBe(
			'Step EN-01: Open the <door> (version 2.0)\nhttps://x.example/s/EN-01/2.0/#ticket=4711'
		);
		expect(replies.html(link)).toBe(
			'<a href="https://x.example/s/EN-01/2.0/#ticket=4711">Step EN-01: Open the &lt;door&gt; (version 2.0)</a>'
		);
	});
	test('is copied as a reply that says what to do', () => {
		expect(replies.reply(link)).toContain('Turn the handle.');
	});
	test('has the words of today when no version was chosen, whatever the order', () => {
		const [[, today] = ['', undefined]] = Object.entries(one.versions);
		if (!today) throw new Error('the step of this test has no version');
		const versions = {
			'1.9': { ...today, text: 'Old words.' },
			'2.10': { ...today, text: 'New words.' },
			'2.9': today,
		};
		const reply = replies.reply({
			step: { ...one, versions },
			version: undefined,
			ticket: undefined,
		});
		expect(reply).toContain('New words.');
		expect(reply).not.toContain('Old words.');
	});
});

test('macros are made for every live step, each with its link', () => {
	const retired = { ...two, retired: '3.0' };
	for (const { file, write } of macroFiles) {
		const text = write({ ...steps, steps: [one, retired] });
		expect(text).toContain('https://x.example/s/EN-01/#ticket={');
		expect(text).not.toContain('EN-12');
		if (file.endsWith('.json')) expect(JSON.parse(text)).toHaveLength(1);
	}
});

test.each([
	['4711', true],
	['CASE-12', true],
	['2018111110000019', true],
	['2026-11-23-000123', true],
	['a'.repeat(33), false],
	['4711!', false],
	['key3f2504e0-4f89-11', false],
	['3f2504e0-4f89-1', false],
])('a ticket number or not: %s', (text, ticket) => {
	expect(isTicket(text)).toBe(ticket);
});

describe('a fragment', () => {
	test.each([
		['#EN-14', { step: 'EN-14', ticket: undefined }],
		['#ticket=4711', { step: undefined, ticket: '4711' }],
		['#EN-14&ticket=A-1', { step: 'EN-14', ticket: 'A-1' }],
		['#EN-14&ticket=<b>', { step: 'EN-14', ticket: undefined }],
		['#ticket=1111111a-2222-3333', { step: undefined, ticket: undefined }],
		['#api-user', { step: undefined, ticket: undefined }],
	])('%s', (text, read) => {
		expect(parseFragment(text)).toEqual(read);
	});

	test('that was written is read again; any other throws nothing', () => {
		fc.assert(
			fc.property(
				fc
					.integer({ min: 1, max: 9_999 })
					.map((number) => formatId({ prefix: 'EN', kind: 'step', number })),
				fc.stringMatching(/^[A-Z]{2}-\d{1,9}$/),
				(id, ticket) => {
					expect(parseFragment(writeFragment({ step: id, ticket }))).toEqual({ step: id, ticket });
				}
			),
			{ seed: 9 }
		);
		fc.assert(
			fc.property(fc.string(), (text) => void parseFragment(text)),
			{ seed: 10 }
		);
	});
});
