import type { Outcome } from '../../../checks/outcome.ts';
import type { ProblemEntry } from './problems.ts';

const addressList = 'EN-15';
const together = 'EN-17';

/**
 * Problems of the address list and the username. EN documents `~` between addresses, no spaces, 200 characters; what it
 * does with any other separator is not documented, so that only warns.
 */
export const valueProblems = {
	'EN-E42': { severity: 'warning', steps: [addressList] },
	'EN-E43': { severity: 'warning', steps: [addressList] },
	'EN-E44': { severity: 'blocker', steps: [addressList] },
	'EN-E45': { severity: 'warning', steps: [addressList] },
	'EN-E46': { severity: 'warning', steps: [addressList] },
	'EN-E47': { severity: 'warning', steps: [addressList] },
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

/** Whether anything was found in an address list that EN's documentation doesn't name: all that warns but a repetition. */
export const isUndocumented = ({ findings }: Pick<Outcome, 'findings'>): boolean =>
	Object.entries<ProblemEntry>(valueProblems).some(
		([known, { severity }]) =>
			severity === 'warning' && known !== 'EN-E51' && findings.some(({ code }) => code === known)
	);
