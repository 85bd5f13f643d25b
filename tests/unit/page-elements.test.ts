import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writePageMarkdown } from '../../src/lib/guide/markdown.ts';
import { splitMenuPath } from '../../src/lib/guide/menu-path.ts';
import { writePlainPage } from '../../src/lib/guide/plain-page.ts';
import { collectStepTexts, type PageSource } from '../../src/lib/guide/step-texts.ts';

const page = (body: string): PageSource => ({ id: 'a', title: 'A', description: 'B.', body });
const sentence = 'Go to <MenuPath>Data & Reports >\n\tFile options</MenuPath>, and look.';

test.each([
	['Users', ['Users']],
	['Account settings > Users > Add API User', ['Account settings', 'Users', 'Add API User']],
	[' Data & Reports\n>\tAPI  Options ', ['Data & Reports', 'API Options']],
	['', []],
])('the labels of %j', (path, labels) => expect(splitMenuPath(path)).toEqual(labels));

test('a menu path in a step is bold labels in Markdown, and what it reads like in a text', () => {
	const [step] = collectStepTexts([page(`<Step id="EN-01">\n\n${sentence}\n\n</Step>`)], '2.0');
	expect(step?.markdown).toBe('Go to **Data & Reports** > **File options**, and look.');
	expect(step?.text).toBe('Go to Data & Reports > File options, and look.');
});

test('so it is in a page’s twin, and for the search', () => {
	expect(writePageMarkdown(page(sentence))).toBe(
		'# A\n\nB.\n\nGo to **Data & Reports** > **File options**, and look.\n'
	);
	expect(writePlainPage(sentence)).toBe('Go to Data & Reports > File options, and look.');
});

test('a value to copy is a bold word', () => {
	expect(writePageMarkdown(page('Enter <CopyValue>Active</CopyValue>.'))).toBe(
		'# A\n\nB.\n\nEnter **Active**.\n'
	);
});

test('what is to be at hand is a list, and words of the glossary stay words', () => {
	const body =
		'<Needs>\n\n<Need name="login">A **login**</Need>\n\n<Need name="key">A <Term name="api-key">key</Term></Need>\n\n</Needs>';
	expect(writePageMarkdown(page(body))).toBe('# A\n\nB.\n\n- A **login**\n- A key\n');
	expect(writePlainPage(body)).toBe('- A login\n- A key');
});

test('no line of a page begins with what stands within a sentence: MDX would cut the sentence there', () => {
	const docs = fileURLToPath(new URL('../../src/content/docs/', import.meta.url));
	const cut = globSync('**/*.mdx', { cwd: docs }).filter((path) =>
		/^\s*<(?:MenuPath|CopyValue|Term|StepLink)\b/m.test(readFileSync(`${docs}${path}`, 'utf8'))
	);
	expect(cut).toEqual([]);
});
