import type { ProblemEntry } from './problems.ts';

const addressList = 'EN-15';
const together = 'EN-17';

/** Problems of the address list and the username. */
export const valueProblems = {
	'EN-E42': { severity: 'blocker', steps: [addressList] },
	'EN-E43': { severity: 'blocker', steps: [addressList] },
	'EN-E44': { severity: 'blocker', steps: [addressList] },
	'EN-E45': { severity: 'blocker', steps: [addressList] },
	'EN-E46': { severity: 'blocker', steps: [addressList] },
	'EN-E47': { severity: 'blocker', steps: [addressList] },
	'EN-E48': { severity: 'blocker', steps: [addressList] },
	'EN-E49': { severity: 'blocker', steps: [addressList] },
	'EN-E50': { severity: 'blocker', steps: [addressList] },
	'EN-E51': { severity: 'warning', steps: [addressList] },
	'EN-E52': { severity: 'warning', steps: [addressList] },
	'EN-E53': { severity: 'warning', steps: [addressList] },
	'EN-E54': { severity: 'warning', steps: [addressList] },
	'EN-E55': { severity: 'warning', steps: [addressList] },
	'EN-E56': { severity: 'blocker', steps: [addressList] },
	'EN-E57': { severity: 'note', steps: [addressList] },
	'EN-E58': { severity: 'note', steps: [together] },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
