import type { PracticeRecord } from './practice-record.ts';

type ValueCode =
	| 'EN-E42'
	| 'EN-E43'
	| 'EN-E44'
	| 'EN-E45'
	| 'EN-E46'
	| 'EN-E47'
	| 'EN-E48'
	| 'EN-E49'
	| 'EN-E50'
	| 'EN-E51'
	| 'EN-E52'
	| 'EN-E53'
	| 'EN-E54'
	| 'EN-E55'
	| 'EN-E56'
	| 'EN-E57'
	| 'EN-E58';

/*
 * Addresses for documentation (192.0.2.0/24 and the like) are reserved, so they would be a problem of
 * their own. These belong to public name servers: anyone may know them, and they are neither Omatic
 * Cloud's nor a client's. Nothing is sent to them.
 */
const [one, two, three] = ['9.9.9.9', '149.112.112.112', '1.1.1.1'] as const;

const list = (text: string, omatic?: readonly string[]): PracticeRecord => ({
	box: 'values',
	fields: { 'remote-address': text },
	...(omatic && { omatic }),
});

/** What to put into the box of values so that each of its problems shows, alone. */
export const valueRecords: Readonly<Record<ValueCode, PracticeRecord>> = {
	'EN-E42': list(`${one},${two}`),
	'EN-E43': list(`${one};${two}`),
	'EN-E44': list(`${one}~ ${two}`),
	'EN-E45': list(`${one}~\n${two}`),
	'EN-E46': list(`${one}~${two}~`),
	'EN-E47': list(`${one}~~${two}`),
	/* Thirteen addresses of full length: one more than fits. */
	'EN-E48': list(Array.from({ length: 13 }, (_, at) => `149.112.112.${100 + at}`).join('~')),
	'EN-E49': list(`${one}~300.1.2.3`),
	'EN-E50': list(`${one}~192.168.1.10`),
	'EN-E51': list(`${one}~${two}~${one}`),
	'EN-E52': list(`${one}~192.0.2.0/24`),
	'EN-E53': list(`${one}~192.0.2.1-192.0.2.9`),
	'EN-E54': list(`${one}~office.example.org`),
	'EN-E55': list(`${one}~2001:db8::1`),
	'EN-E56': list(one, [one, two]),
	'EN-E57': list(`${one}~${two}~${three}`, [one, two]),
	'EN-E58': { box: 'values', fields: { username: 'Jane' } },
};
