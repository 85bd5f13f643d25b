import type { Capsule } from './capsule.ts';
import type { CheckId } from '../connectors/engaging-networks/fields.ts';
import type { CheckResult } from './result-code.ts';

const checkNames = {
	'api-key-format': 'API key, shape',
	'private-token-format': 'Private token, shape',
	'data-centre': 'Data centre, read from an address',
	authenticate: 'API key, asked at Engaging Networks',
	'username-format': 'Username, shape',
	'remote-address-format': 'Remote Address, shape',
	'values-together': 'Values, compared with each other',
	'other-centres': 'API key, asked at the other data centres',
	rights: 'What the group allows',
	'pasted-answer': 'Answer from the reader’s own terminal',
	'export-file': 'Export file',
} as const satisfies Record<CheckId, string>;

const outcomeNames = {
	pass: 'looks right',
	fail: 'wrong',
	unknown: 'not known',
	'not-run': 'not checked',
} as const;

const reasonNames = {
	'answer-says-nothing-certain': 'the answer is no verdict on the key',
	unreadable: 'the answer could not be read',
	'not-reachable': 'the host could not be reached',
	timeout: 'no answer in time',
	'unexpected-answer': 'an unexpected answer',
	cancelled: 'cancelled',
	'check-crashed': 'our check broke down',
	'missing-input': 'an input was missing',
	'not-asked': 'not asked',
	'stopped-by-earlier-check': 'an earlier check stopped it',
} as const;

export const nameStep = (number: number): string => `EN-${String(number).padStart(2, '0')}`;

/** A result in words, without its codes: `API key, shape: looks right`. */
export const describeResult = (result: CheckResult): string => {
	const because = 'because' in result ? ` (${reasonNames[result.because]})` : '';
	return `${checkNames[result.check]}: ${outcomeNames[result.outcome]}${because}`;
};

/** `2026-11-23 18:30 UTC` */
export const formatMinutes = (minutes: number): string =>
	`${new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** A capsule as text for a ticket, with its link at the end. */
export const writeCapsuleText = (capsule: Capsule, link: string): string =>
	[
		`Result of a check, guide ${capsule.guide}, ${formatMinutes(capsule.minutes)}`,
		...(capsule.ticket === undefined ? [] : [`Ticket: ${capsule.ticket}`]),
		`Data centre: ${capsule.centre ?? 'not chosen'}`,
		...capsule.results.map((result) => [describeResult(result), ...result.codes].join(' · ')),
		`Steps ticked: ${capsule.ticked.map(nameStep).join(', ') || 'none'}`,
		`Browser: ${capsule.browser}`,
		'Nothing that was put into the box is in this text or in its link:',
		link,
	].join('\n');
