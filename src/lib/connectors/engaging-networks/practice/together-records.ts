import { sampleKey, type PracticeRecord } from './practice-record.ts';

/** What to put into the box of all values so that each problem of the comparison shows, alone. */
export const crossFieldRecords: Readonly<Record<'EN-E59' | 'EN-E60' | 'EN-E61', PracticeRecord>> = {
	'EN-E59': { box: 'check', fields: { 'api-key': sampleKey(), 'private-token': sampleKey() } },
	'EN-E60': {
		box: 'check',
		fields: { 'api-key': sampleKey(1), 'private-token': sampleKey(2) },
		centre: 'ca',
		answers: { ca: 'unknown' },
	},
	'EN-E61': { box: 'check', fields: { 'api-key': sampleKey(1), username: sampleKey(2) } },
};
