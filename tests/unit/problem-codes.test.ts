import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	listCodesAbout,
	problemCodes,
	type ProblemSubject,
} from '../../src/lib/connectors/engaging-networks/problems/problem-codes.ts';
import { compareIds } from '../../src/lib/ids.ts';

const catalogue = new URL(
	'../../src/content/docs/engaging-networks/problems/index.mdx',
	import.meta.url
);

test('the codes are in order', () => {
	expect(problemCodes).toEqual(problemCodes.toSorted(compareIds));
});

test('every problem is about one subject, and the catalogue has a part for each subject', () => {
	const parts = [...readFileSync(catalogue, 'utf8').matchAll(/<ProblemList about="([a-z]+)" \/>/g)];
	const known: Readonly<Record<ProblemSubject, true>> = {
		...{ secret: true, ask: true, terminal: true, value: true, together: true, export: true },
	};
	const isSubject = (name: string): name is ProblemSubject => Object.hasOwn(known, name);
	const subjects = parts.map(([, name = '']) => name).filter(isSubject);
	expect(subjects).toEqual(Object.keys(known));
	expect(subjects.flatMap(listCodesAbout).toSorted(compareIds)).toEqual(problemCodes);
});
