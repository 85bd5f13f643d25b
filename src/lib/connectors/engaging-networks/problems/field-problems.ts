import type { KnownProblems } from './problems.ts';
import { secretProblems } from './secret-problems.ts';
import { crossFieldProblems } from './together-problems.ts';
import { valueProblems } from './value-problems.ts';

/** Problems of one value, whichever field it is in; marked as pure, like all of them. */
export const fieldProblems: KnownProblems = /* @__PURE__ */ Object.assign(
	{},
	secretProblems,
	valueProblems,
	crossFieldProblems
);
