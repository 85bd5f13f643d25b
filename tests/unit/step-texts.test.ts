import { describe, expect, test } from 'vitest';
import { createHistory } from '../../src/lib/guide/step-history.ts';
import { getStepTarget } from '../../src/lib/guide/step-target.ts';
import { collectStepTexts, type PageSource } from '../../src/lib/guide/step-texts.ts';
import { writePageMarkdown } from '../../src/lib/guide/markdown.ts';

const page = (id: string, body: string): PageSource => ({
	id,
	title: 'Guide',
	description: 'A guide.',
	body,
});
const steps = (...items: readonly string[]) =>
	`## Doors\n\n<Steps>\n${items.join('\n')}\n</Steps>\n`;

const pages = [
	page(
		'guide',
		steps('<Step id="EN-01">Open the **front door**.</Step>', '<Step id="EN-03">Wait.</Step>')
	),
	page(
		'1.0/guide',
		steps('<Step id="EN-01">Open the **door**.</Step>', '<Step id="EN-02">Ring.</Step>')
	),
	page('1.1/guide', steps('<Step id="EN-01">Open the **door**.</Step>')),
];
const texts = collectStepTexts(pages, '2.0');

test('a step is read as Markdown and as text, with its place', () => {
	expect(texts[0]).toEqual({
		id: 'EN-01',
		version: '2.0',
		archived: false,
		path: '/guide/',
		section: 'Doors',
		markdown: 'Open the **front door**.',
		text: 'Open the front door.',
		fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/),
	});
});

test('the fingerprint changes with the words and with nothing else', () => {
	const print = (body: string) => collectStepTexts([page('a', body)], '1.0')[0]?.fingerprint;
	const same = '<Step id="EN-01">Open the door.</Step>';
	expect(print('<Step id="EN-01">\n  Open\n  the **door**.\n</Step>')).toBe(print(same));
	expect(print('<Step id="EN-01">Open a door.</Step>')).not.toBe(print(same));
});

test('lists, tables and paragraphs become lines, boxes nothing', () => {
	const body =
		'<Step id="EN-01">\n  Enter:\n\n  - **One**\n  - Two\n\n  | Field | Value |\n  | --- | --- |\n  | **Group** | `x` |\n\n  <CheckBox field="api-key" />\n</Step>';
	expect(collectStepTexts([page('a', body)], '1.0')[0]?.text).toBe(
		'Enter:\n- One\n- Two\nGroup: x'
	);
});

test('a note in a step is told with its title', () => {
	const body =
		'<Step id="EN-01">\n\nGo.\n\n<Aside type="danger" title="Mind the door">\n\nIt shuts.\n\n</Aside>\n\n</Step>';
	const [step] = collectStepTexts([page('a', body)], '1.0');
	expect(step?.text).toBe('Go.\nMind the door\nIt shuts.');
	expect(step?.markdown).toBe('Go.\n\n> **Mind the door**\n>\n> It shuts.');
});

test('the history is newest first and says what changed', () => {
	expect(createHistory('EN-01', texts)).toEqual([
		{
			version: '2.0',
			path: '/guide/',
			change: 'changed',
			parts: [
				{ kind: 'same', text: 'Open the ' },
				{ kind: 'added', text: 'front ' },
				{ kind: 'same', text: 'door.' },
			],
		},
		{
			version: '1.1',
			path: '/1.1/guide/',
			change: 'same',
			parts: [{ kind: 'same', text: 'Open the door.' }],
		},
		{
			version: '1.0',
			path: '/1.0/guide/',
			change: 'first',
			parts: [{ kind: 'same', text: 'Open the door.' }],
		},
	]);
	expect(createHistory('EN-99', texts)).toEqual([]);
});

test('a list that became a table is told line by line', () => {
	const history = createHistory(
		'EN-01',
		collectStepTexts(
			[
				page('1.0/a', '<Step id="EN-01">\n  Enter:\n\n  - One\n  - Two\n</Step>'),
				page(
					'a',
					'<Step id="EN-01">\n  Enter:\n\n  Field: One\n\n  Field: Three\n\n  Field: Two\n</Step>'
				),
			],
			'2.0'
		)
	);
	expect(history[0]?.parts).toEqual([
		{ kind: 'same', text: 'Enter:\n' },
		{ kind: 'removed', text: '- One\n- Two\n' },
		{ kind: 'added', text: 'Field: One\nField: Three\nField: Two' },
	]);
});

describe('a link leads', () => {
	const ledger = {
		'EN-01': { title: 'Open', since: '1.0' },
		'EN-02': { title: 'Ring', since: '1.0', retired: '2.0', replacedBy: 'EN-03' },
		'EN-03': { title: 'Wait', since: '2.0' },
		'EN-04': { title: 'Gone', since: '1.0', retired: '2.0' },
		'EN-05': { title: 'Round', since: '1.0', retired: '2.0', replacedBy: 'EN-06' },
		'EN-06': { title: 'Round', since: '1.0', retired: '2.0', replacedBy: 'EN-05' },
	} as const;
	const lead = (id: string) => getStepTarget(id, ledger, texts);

	test('to the step of today', () => {
		expect(lead('EN-01')).toEqual({ kind: 'live', step: texts[0] });
	});
	test('from a retired step to its successor, and to the last version that had it', () => {
		expect(lead('EN-02')).toMatchObject({
			kind: 'retired',
			retired: '2.0',
			successor: { id: 'EN-03' },
			last: { version: '1.0', text: 'Ring.' },
		});
	});
	test('nowhere else when there is no successor, or only a circle of them', () => {
		expect(lead('EN-04')).toMatchObject({ kind: 'retired', successor: undefined, last: undefined });
		expect(lead('EN-05')).toMatchObject({ kind: 'retired', successor: undefined });
	});
	test('not from an id that never was', () => {
		expect(lead('EN-99')).toEqual({ kind: 'missing' });
		expect(lead('constructor')).toEqual({ kind: 'missing' });
	});
});

test('the twin of a page is Markdown with the ids of its steps', () => {
	const body =
		'import X from "x";\n\n<Aside type="caution" title="Mind">\n  The step.\n</Aside>\n\n' +
		steps(
			'<Step id="EN-01">Open.</Step>',
			'<Step id="EN-02">\n  Ring.\n\n  <CheckBox field="api-key" />\n</Step>'
		);
	expect(writePageMarkdown(page('a', body))).toBe(
		'# Guide\n\nA guide.\n\n> **Mind**\n>\n> The step.\n\n## Doors\n\n1. **EN-01** Open.\n2. **EN-02** Ring.\n'
	);
});
