import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gradeSentences, listSentences, listWords } from './read-grade.ts';

const docs = fileURLToPath(new URL('../../src/content/docs/', import.meta.url));
const pages = ['index.mdx', 'trust.mdx', ...globSync('engaging-networks/**/*.mdx', { cwd: docs })];
const hardest = 8;
const longest = 32;

test('the pages of the guide and of all problems are looked at', () => {
	expect(pages.length).toBeGreaterThan(79);
});

test.each(pages.toSorted())(
	'%s reads at US grade 8 or lower, in sentences of 32 words or less',
	(page) => {
		const sentences = listSentences(readFileSync(`${docs}${page}`, 'utf8'));
		expect(sentences.length).toBeGreaterThan(1);
		expect(gradeSentences(sentences)).toBeLessThanOrEqual(hardest);
		expect(sentences.filter((sentence) => listWords(sentence).length > longest)).toEqual([]);
	}
);

test('a page with its steps is read, its headings and boxes are not', () => {
	const mdx =
		'---\ntitle: x\n---\n\n## Why\n\nIt is so. Look!\n\n<Steps>\n\n<Step id="EN-01">\n\nOpen **it**.\n\n<CheckBox field="api-key" />\n\n</Step>\n\n</Steps>\n';
	expect(listSentences(mdx)).toEqual(['It is so.', 'Look!', '- EN-01 Open it.']);
});

test.each([
	['The cat sat on the mat.', -1.45],
	['Authorisation necessitates administrative participation.', 42.02],
	['Log in to the site, and look at the first part of the address.', 2.51],
])('the grade of “%s” is %f', (sentence, grade) => {
	expect(gradeSentences([sentence])).toBeCloseTo(grade, 1);
});
