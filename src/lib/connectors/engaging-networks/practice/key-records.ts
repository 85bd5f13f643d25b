import type { AnswerName } from '../probe/recorded-answers.ts';
import { sampleKey, type PracticeRecord } from './practice-record.ts';

const key = sampleKey();
const [zeroWidth, noBreak] = ['\u200b', '\u00a0'];

const paste = (text: string): PracticeRecord => ({ box: 'practice', fields: { 'api-key': text } });

const asked = (answer: AnswerName): PracticeRecord => ({
	box: 'practice',
	fields: { 'api-key': key },
	centre: 'ca',
	answers: { ca: answer },
});

/** A record for each problem of a pasted secret. */
export const secretRecords = {
	'EN-E01': paste('   '),
	'EN-E02': paste(`API Key: ${key}`),
	'EN-E03': paste(`"${key}"`),
	'EN-E04': paste(`${key.slice(0, 9)}${zeroWidth}${key.slice(9)}${noBreak}`),
	'EN-E05': paste(key.replaceAll('-', '\u2013')),
	'EN-E06': paste('•'.repeat(36)),
	'EN-E07': paste(`  ${key}\n`),
	'EN-E08': paste('api.user@example.org'),
	'EN-E09': paste(key.slice(0, -2)),
	'EN-E10': paste(`${key}77`),
	'EN-E11': paste(`${key}\n${sampleKey(2)}`),
	'EN-E12': paste(key.replaceAll('-', '')),
	'EN-E13': paste(key.replace('00-', '0O-')),
	'EN-E14': paste('11111111-2222-3333-4444-555555555555'),
	'EN-E15': paste(`Here is my key ${key} as you asked`),
	'EN-E16': paste(`${key.slice(0, 18)}\n${key.slice(18)}`),
} as const satisfies Record<string, PracticeRecord>;

/** A record for each problem of a question to Engaging Networks, and of the data centre. */
export const askRecords = {
	'EN-E17': { box: 'practice', address: 'https://www.example.org/login' },
	'EN-E18': { box: 'practice', address: 'https://eu.engagingnetworks.app/index.html' },
	'EN-E19': asked('unknown'),
	'EN-E20': asked('unlisted'),
	'EN-E21': asked('inactive'),
	'EN-E22': asked('orphan'),
	'EN-E23': asked('limited'),
	'EN-E24': asked('unreadable'),
	'EN-E25': asked('no-host'),
	'EN-E26': asked('silent'),
	'EN-E27': asked('maintenance-page'),
	'EN-E28': asked('unfamiliar-words'),
	'EN-E29': asked('session-stays'),
	'EN-E30': asked('not-allowed'),
	'EN-E31': asked('session-refused'),
	'EN-E32': { ...asked('unknown'), answers: { ca: 'unknown', us: 'accepted' }, others: true },
	'EN-E33': { ...asked('unknown'), others: true },
} as const satisfies Record<string, PracticeRecord>;

/** Records of outcomes that are no problem. */
export const plainRecords = {
	'all-well': asked('accepted'),
	cancelled: { ...asked('silent'), broken: 'cancelled' },
	'check-crashed': { ...paste(key), broken: 'check-crashed' },
} as const satisfies Record<string, PracticeRecord>;
