import type { ProblemEntry } from './problems.ts';

const apiKey = 'EN-14';
const group = 'EN-06';
const addressList = 'EN-15';
const dataCentre = 'EN-16';

/** Problems of asking Engaging Networks, and of its data centres. */
export const askProblems = {
	'EN-E17': { severity: 'blocker', steps: ['EN-16'] },
	'EN-E18': { severity: 'blocker', steps: ['EN-16'] },
	'EN-E19': { severity: 'blocker', steps: ['EN-16', apiKey] },
	'EN-E20': { severity: 'note', steps: ['EN-15'] },
	'EN-E21': { severity: 'blocker', steps: ['EN-10', 'EN-06'] },
	'EN-E22': { severity: 'blocker', steps: [apiKey, 'EN-09'] },
	'EN-E23': { severity: 'warning', steps: ['EN-09'] },
	'EN-E24': { severity: 'note', steps: ['EN-17'] },
	'EN-E25': { severity: 'warning', steps: ['EN-16'] },
	'EN-E26': { severity: 'warning', steps: ['EN-16'] },
	'EN-E27': { severity: 'warning', steps: ['EN-16'] },
	'EN-E28': { severity: 'warning', steps: [apiKey] },
	'EN-E29': { severity: 'note', steps: ['EN-17'] },
	'EN-E30': { severity: 'warning', steps: [group, 'EN-05', 'EN-10'] },
	'EN-E31': { severity: 'warning', steps: [addressList] },
	'EN-E32': { severity: 'note', steps: [dataCentre] },
	'EN-E33': { severity: 'blocker', steps: [apiKey, 'EN-09'] },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
