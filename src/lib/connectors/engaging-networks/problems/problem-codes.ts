import { compareIds } from '../../../ids.ts';
import { askProblems } from './ask-problems.ts';
import { exportProblems } from './export-problems.ts';
import { pastedProblems } from './pasted-problems.ts';
import { problems, type ProblemCode } from './problems.ts';
import { secretProblems } from './secret-problems.ts';
import { crossFieldProblems } from './together-problems.ts';
import { valueProblems } from './value-problems.ts';

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

const listCodes = (entries: object): readonly ProblemCode[] =>
	Object.keys(entries).filter(isProblemCode).toSorted(compareIds);

/** Every code, in order. */
export const problemCodes: readonly ProblemCode[] = /* @__PURE__ */ listCodes(problems);

const subjects = {
	secret: secretProblems,
	ask: askProblems,
	terminal: pastedProblems,
	value: valueProblems,
	together: crossFieldProblems,
	export: exportProblems,
};

/** What a problem is about; each part of the catalogue lists the problems of one subject. */
export type ProblemSubject = keyof typeof subjects;

/** The codes of a subject, in order. */
export const listCodesAbout = (subject: ProblemSubject): readonly ProblemCode[] =>
	listCodes(subjects[subject]);
