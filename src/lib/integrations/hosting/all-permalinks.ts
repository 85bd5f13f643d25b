import problems from '../../../content/ledger/problems.json' with { type: 'json' };
import steps from '../../../content/ledger/steps.json' with { type: 'json' };
import { listDoors } from './permalinks.ts';

/** The permanent addresses of the site: of steps and of problems. */
export const allDoors = [
	...listDoors('/s/', Object.keys(steps)),
	...listDoors('/p/', Object.keys(problems)),
];
