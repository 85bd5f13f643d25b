import type { ProblemEntry } from './problems.ts';

const apiKey = 'EN-14';
const privateToken = 'EN-13';
const addressList = 'EN-15';
const together = 'EN-17';
const eitherSecret = [apiKey, privateToken] as const;

/** Problems that show when fields are compared. */
export const crossFieldProblems = {
	'EN-E59': { severity: 'blocker', steps: eitherSecret },
	'EN-E60': { severity: 'warning', steps: eitherSecret },
	'EN-E61': { severity: 'blocker', steps: [together, addressList, ...eitherSecret] },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
