import type { ProblemEntry } from './problems.ts';

/** Problems that only what came back in a terminal tells. */
export const pastedProblems = {
	'EN-E34': { severity: 'warning', steps: ['EN-16'] },
	'EN-E35': { severity: 'warning', steps: ['EN-16'] },
	'EN-E36': { severity: 'warning', steps: ['EN-16'] },
	'EN-E37': { severity: 'warning', steps: ['EN-16'] },
	'EN-E38': { severity: 'warning', steps: ['EN-14'] },
	'EN-E39': { severity: 'note', steps: ['EN-14'] },
	'EN-E40': { severity: 'warning', steps: ['EN-14'] },
	'EN-E41': { severity: 'warning', steps: ['EN-14'] },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
