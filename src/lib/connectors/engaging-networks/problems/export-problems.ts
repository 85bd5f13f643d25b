import type { ProblemEntry } from './problems.ts';

const privateToken = 'EN-13';
const transactionTypes = 'EN-11';
const exportVersion = 'EN-12';

/** Problems of an export file. */
export const exportProblems = {
	'EN-E62': { severity: 'blocker', steps: [privateToken, exportVersion] },
	'EN-E63': { severity: 'blocker', steps: [exportVersion] },
	'EN-E64': { severity: 'blocker', steps: [exportVersion, transactionTypes] },
	'EN-E65': { severity: 'warning', steps: [exportVersion] },
	'EN-E66': { severity: 'warning', steps: [exportVersion] },
	'EN-E67': { severity: 'note', steps: [exportVersion] },
	'EN-E68': { severity: 'warning', steps: [exportVersion] },
	'EN-E69': { severity: 'note', steps: [transactionTypes] },
	'EN-E70': { severity: 'warning', steps: [exportVersion] },
	'EN-E71': { severity: 'warning', steps: [exportVersion] },
	'EN-E72': { severity: 'note', steps: [exportVersion] },
	'EN-E73': { severity: 'note', steps: [transactionTypes] },
	'EN-E74': { severity: 'warning', steps: [exportVersion] },
	'EN-E75': { severity: 'warning', steps: [exportVersion] },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
