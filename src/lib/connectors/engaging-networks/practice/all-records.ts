import type { ProblemCode } from '../problems/problems.ts';
import { exportRecords } from './export-records.ts';
import { askRecords, secretRecords } from './key-records.ts';
import { pastedRecords } from './pasted-records.ts';
import type { PracticeRecord } from './practice-record.ts';
import { crossFieldRecords } from './together-records.ts';
import { valueRecords } from './value-records.ts';

/** How to see each problem happen; a code does not compile without its record. */
export const allRecords: Readonly<Record<ProblemCode, PracticeRecord>> = {
	...secretRecords,
	...askRecords,
	...pastedRecords,
	...valueRecords,
	...crossFieldRecords,
	...exportRecords,
};
