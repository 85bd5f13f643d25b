import { hostOf } from './describe.ts';
import type { MessageParamsByCode } from './wordings.ts';

type AskCode =
	`EN-E1${7 | 8 | 9}` | `EN-E2${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `EN-E3${0 | 1 | 2 | 3}`;

/** Problems of a question to Engaging Networks, and of the data centre. */
export const probeMessageParams: MessageParamsByCode<AskCode> = {
	'EN-E26': ({ seconds }) => [seconds ? '' : '.no-time'],
	'EN-E27': ({ kind }, t) => ['', { answer: t(`answer.${kind}`) }],
	'EN-E29': ({ minutes }) => (minutes ? ['.minutes', { count: minutes }] : ['']),
	'EN-E32': ({ centre, sure }) => [`.${sure}`, { host: hostOf(centre) }],
};
