import type { ProblemEntry } from './problems.ts';

const apiKey = 'EN-14';
const privateToken = 'EN-13';
const addressList = 'EN-15';
const together = 'EN-17';
const eitherSecret = [apiKey, privateToken] as const;
/** A box shows of these the one that makes its own value. */
const anyField = [apiKey, privateToken, addressList, together] as const;

/** Problems of a pasted value; most of them of any field. */
export const secretProblems = {
	'EN-E01': { severity: 'blocker', steps: anyField },
	'EN-E02': { severity: 'blocker', steps: anyField },
	'EN-E03': { severity: 'blocker', steps: anyField },
	'EN-E04': { severity: 'blocker', steps: anyField },
	'EN-E05': { severity: 'blocker', steps: anyField },
	'EN-E06': { severity: 'blocker', steps: [apiKey, privateToken, together] },
	'EN-E07': { severity: 'note', steps: anyField },
	'EN-E08': { severity: 'blocker', steps: eitherSecret },
	'EN-E09': { severity: 'blocker', steps: eitherSecret },
	'EN-E10': { severity: 'blocker', steps: eitherSecret },
	'EN-E11': { severity: 'blocker', steps: [apiKey, privateToken, together] },
	'EN-E12': { severity: 'blocker', steps: eitherSecret },
	'EN-E13': { severity: 'blocker', steps: eitherSecret },
	'EN-E14': { severity: 'blocker', steps: [apiKey, privateToken, together] },
	'EN-E15': { severity: 'blocker', steps: [apiKey, privateToken, together] },
	'EN-E16': { severity: 'blocker', steps: [apiKey, privateToken, together] },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
