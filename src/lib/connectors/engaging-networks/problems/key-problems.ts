import type { ProblemEntry } from './problems.ts';

const [apiKey, privateToken] = ['EN-14', 'EN-13'] as const;
const [group, addressList, dataCentre, together] = ['EN-06', 'EN-15', 'EN-16', 'EN-17'] as const;
const eitherSecret = [apiKey, privateToken] as const;
/** A box shows of these the one that makes its own value. */
const anyField = [apiKey, privateToken, addressList, together] as const;

/** Problems of a pasted value, of asking Engaging Networks, and of asking by a terminal. */
export const keyProblems = {
	'EN-E01': { name: 'nothing-but-blanks', severity: 'blocker', steps: anyField },
	'EN-E02': { name: 'label-pasted-along', severity: 'blocker', steps: anyField },
	'EN-E03': { name: 'wrapped', severity: 'blocker', steps: anyField },
	'EN-E04': { name: 'invisible-characters', severity: 'blocker', steps: anyField },
	'EN-E05': { name: 'look-alike-characters', severity: 'blocker', steps: anyField },
	'EN-E06': { name: 'masked-field-copied', severity: 'blocker', steps: eitherSecret },
	'EN-E07': { name: 'spaces-around', severity: 'note', steps: anyField },
	'EN-E08': { name: 'email-instead', severity: 'blocker', steps: eitherSecret },
	'EN-E09': { name: 'too-short', severity: 'blocker', steps: eitherSecret },
	'EN-E10': { name: 'too-long', severity: 'blocker', steps: eitherSecret },
	'EN-E11': {
		name: 'several-values',
		severity: 'blocker',
		steps: [apiKey, privateToken, together],
	},
	'EN-E12': { name: 'no-dashes', severity: 'blocker', steps: eitherSecret },
	'EN-E13': { name: 'wrong-character', severity: 'blocker', steps: eitherSecret },
	'EN-E14': { name: 'sample-value', severity: 'blocker', steps: eitherSecret },
	'EN-E15': {
		name: 'other-text-around',
		severity: 'blocker',
		steps: [apiKey, privateToken, together],
	},
	'EN-E16': { name: 'spaces-inside', severity: 'blocker', steps: [apiKey, privateToken, together] },
	'EN-E17': { name: 'address-not-of-en', severity: 'blocker', steps: ['EN-16'] },
	'EN-E18': { name: 'no-such-data-centre', severity: 'blocker', steps: ['EN-16'] },
	'EN-E19': {
		name: 'invalid-key-or-other-centre',
		severity: 'blocker',
		steps: ['EN-16', apiKey],
	},
	'EN-E20': { name: 'unregistered-address', severity: 'note', steps: ['EN-15'] },
	'EN-E21': { name: 'user-not-active', severity: 'blocker', steps: ['EN-10', 'EN-06'] },
	'EN-E22': { name: 'no-user-for-key', severity: 'blocker', steps: [apiKey, 'EN-09'] },
	'EN-E23': { name: 'limit-used-up', severity: 'warning', steps: ['EN-09'] },
	'EN-E24': { name: 'answer-unreadable', severity: 'note', steps: ['EN-17'] },
	'EN-E25': { name: 'not-reachable', severity: 'warning', steps: ['EN-16'] },
	'EN-E26': { name: 'no-answer-in-time', severity: 'warning', steps: ['EN-16'] },
	'EN-E27': { name: 'answer-not-of-en', severity: 'warning', steps: ['EN-16'] },
	'EN-E28': { name: 'answer-unfamiliar', severity: 'warning', steps: [apiKey] },
	'EN-E29': { name: 'session-not-ended', severity: 'note', steps: ['EN-17'] },
	'EN-E30': { name: 'rights-not-clear', severity: 'warning', steps: [group, 'EN-05', 'EN-10'] },
	'EN-E31': { name: 'session-refused', severity: 'warning', steps: [addressList] },
	'EN-E32': { name: 'known-at-another-centre', severity: 'note', steps: [dataCentre] },
	'EN-E33': { name: 'known-at-no-centre', severity: 'blocker', steps: [apiKey, 'EN-09'] },
	'EN-E34': { name: 'name-not-resolved', severity: 'warning', steps: [dataCentre] },
	'EN-E35': { name: 'connection-refused', severity: 'warning', steps: [dataCentre] },
	'EN-E36': { name: 'certificate-not-trusted', severity: 'warning', steps: [dataCentre] },
	'EN-E37': { name: 'proxy-refused', severity: 'warning', steps: [dataCentre] },
	'EN-E38': { name: 'command-did-not-run', severity: 'warning', steps: [apiKey] },
	'EN-E39': { name: 'no-answer-in-text', severity: 'note', steps: [apiKey] },
	'EN-E40': { name: 'status-without-text', severity: 'warning', steps: [apiKey] },
	'EN-E41': { name: 'no-key-sent', severity: 'warning', steps: [apiKey] },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
