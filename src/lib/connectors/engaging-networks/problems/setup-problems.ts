import type { ProblemEntry } from './problems.ts';

const [apiKey, privateToken] = ['EN-14', 'EN-13'] as const;
const [addressList, together] = ['EN-15', 'EN-17'] as const;
const [transactionTypes, exportVersion] = ['EN-11', 'EN-12'] as const;
const eitherSecret = [apiKey, privateToken] as const;

/** Problems of the other values, of the values together, and of an export file. */
export const setupProblems = {
	'EN-E42': { name: 'list-with-commas', severity: 'blocker', steps: [addressList] },
	'EN-E43': { name: 'list-with-semicolons', severity: 'blocker', steps: [addressList] },
	'EN-E44': { name: 'list-with-spaces', severity: 'blocker', steps: [addressList] },
	'EN-E45': { name: 'list-with-line-ends', severity: 'blocker', steps: [addressList] },
	'EN-E46': { name: 'tilde-at-an-end', severity: 'blocker', steps: [addressList] },
	'EN-E47': { name: 'tilde-doubled', severity: 'blocker', steps: [addressList] },
	'EN-E48': { name: 'list-too-long', severity: 'blocker', steps: [addressList] },
	'EN-E49': { name: 'not-an-address', severity: 'blocker', steps: [addressList] },
	'EN-E50': { name: 'private-or-reserved-address', severity: 'blocker', steps: [addressList] },
	'EN-E51': { name: 'address-twice', severity: 'warning', steps: [addressList] },
	'EN-E52': { name: 'address-block', severity: 'warning', steps: [addressList] },
	'EN-E53': { name: 'address-range', severity: 'warning', steps: [addressList] },
	'EN-E54': { name: 'host-name-in-list', severity: 'warning', steps: [addressList] },
	'EN-E55': { name: 'ipv6-in-list', severity: 'warning', steps: [addressList] },
	'EN-E56': { name: 'omatic-address-missing', severity: 'blocker', steps: [addressList] },
	'EN-E57': { name: 'address-not-of-omatic', severity: 'note', steps: [addressList] },
	'EN-E58': { name: 'username-not-an-email', severity: 'note', steps: [together] },
	'EN-E59': { name: 'same-value-twice', severity: 'blocker', steps: eitherSecret },
	'EN-E60': { name: 'key-and-token-swapped', severity: 'warning', steps: eitherSecret },
	'EN-E61': {
		name: 'value-of-another-field',
		severity: 'blocker',
		steps: [together, addressList, ...eitherSecret],
	},
	'EN-E62': {
		name: 'export-answered-error',
		severity: 'blocker',
		steps: [privateToken, exportVersion],
	},
	'EN-E63': { name: 'not-an-export-file', severity: 'blocker', steps: [exportVersion] },
	'EN-E64': {
		name: 'not-a-transaction-export',
		severity: 'blocker',
		steps: [exportVersion, transactionTypes],
	},
	'EN-E65': { name: 'likely-version-1', severity: 'warning', steps: [exportVersion] },
	'EN-E66': { name: 'columns-missing', severity: 'warning', steps: [exportVersion] },
	'EN-E67': { name: 'columns-not-in-our-list', severity: 'note', steps: [exportVersion] },
	'EN-E68': { name: 'rows-of-another-length', severity: 'warning', steps: [exportVersion] },
	'EN-E69': { name: 'types-not-in-our-list', severity: 'note', steps: [transactionTypes] },
	'EN-E70': { name: 'last-row-cut-off', severity: 'warning', steps: [exportVersion] },
	'EN-E71': { name: 'encoding-not-utf-8', severity: 'warning', steps: [exportVersion] },
	'EN-E72': { name: 'file-format-differs', severity: 'note', steps: [exportVersion] },
	'EN-E73': { name: 'no-rows', severity: 'note', steps: [transactionTypes] },
	'EN-E74': { name: 'file-not-readable', severity: 'warning', steps: [exportVersion] },
	'EN-E75': { name: 'quote-never-closed', severity: 'warning', steps: [exportVersion] },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
