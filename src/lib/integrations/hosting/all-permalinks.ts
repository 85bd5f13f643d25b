import problems from '../../../content/ledger/problems.json' with { type: 'json' };
import steps from '../../../content/ledger/steps.json' with { type: 'json' };
import { listPermalinks } from './permalinks.ts';

/** The permanent addresses of the site: of steps and of problems. */
export const allPermalinks = [
	...listPermalinks('/s/', Object.keys(steps)),
	...listPermalinks('/p/', Object.keys(problems)),
];
