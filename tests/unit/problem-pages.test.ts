import { describe, expect, test } from 'vitest';
import { findPageViolations, problemParts } from '../../src/lib/guide/problem-pages.ts';

const titles = { 'EN-E01': 'Nothing', 'EN-E02': 'A label: copied' };
const page = (code: string, title: string) =>
	[
		'---',
		`title: ${title}`,
		'---',
		...problemParts.flatMap((part) => [`## ${part}`, 'Words.']),
		...['ProblemSteps', 'TellSupport', 'SeeItHappen'].map((name) => `<${name} code="${code}" />`),
	].join('\n');

const folder = 'engaging-networks/problems';
const sound = {
	[`${folder}/index.mdx`]: '',
	[`${folder}/en-e01.mdx`]: page('EN-E01', 'EN-E01 · Nothing'),
	[`${folder}/en-e02.mdx`]: page('EN-E02', "'EN-E02 · A label: copied'"),
	'engaging-networks/check.mdx': '',
};

test('is quiet when every problem has its page', () => {
	expect(findPageViolations(sound, titles)).toEqual([]);
});

describe('objects to', () => {
	const first = `${folder}/en-e01.mdx`;
	test.each<[string, Readonly<Record<string, string>>, string]>([
		[
			'a problem without a page',
			{ [`${folder}/en-e02.mdx`]: sound[`${folder}/en-e02.mdx`] ?? '' },
			'EN-E01 has no page',
		],
		[
			'a page without a problem',
			{ ...sound, [`${folder}/en-e03.mdx`]: '' },
			'EN-E03 has a page and is no problem',
		],
		[
			'another title',
			{ ...sound, [first]: page('EN-E01', 'EN-E01 · Something') },
			'EN-E01 has another title',
		],
		[
			'a part that is missing',
			{ ...sound, [first]: (sound[first] ?? '').replace('## Why\n', '') },
			'EN-E01 has other parts',
		],
		[
			'the component of another code',
			{
				...sound,
				[first]: (sound[first] ?? '').replace(
					'<SeeItHappen code="EN-E01" />',
					'<SeeItHappen code="EN-E02" />'
				),
			},
			'EN-E01 lacks its SeeItHappen',
		],
	])('%s', (_, pages, wrong) => {
		expect(
			findPageViolations(pages, titles).map((violation) => `${violation.id} ${violation.wrong}`)
		).toEqual([wrong]);
	});
});
