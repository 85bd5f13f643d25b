import type { Translate } from '../../../i18n/messages.ts';
import type { MessageParamsByCode } from './wordings.ts';

type SecretCode = `EN-E0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `EN-E1${0 | 1 | 2 | 3 | 4 | 5 | 6}`;

/** Problems of a pasted value; most of them of any field. */
export const secretMessageParams: MessageParamsByCode<SecretCode> = {
	'EN-E02': ({ label }, t) =>
		label === 'of-value' || label === 'alone'
			? [label === 'alone' ? '.alone' : '']
			: ['.another', { named: t(`named.${label}`) }],
	'EN-E07': ({ before, after, lineEnds }, t) => {
		const count = before + after;
		return ['', { count, blanks: nameBlanks(before, after, lineEnds, t) }];
	},
	'EN-E08': ({ kind }, t) => ['', { what: t(`kind.EN-E08.${kind}`) }],
	'EN-E09': ({ missing }) => ['', { count: missing }],
	'EN-E10': ({ extra }) => ['', { count: extra }],
	'EN-E11': ({ distinct, cut }) => {
		if (cut === 'yes') return [distinct === 1 ? '.cut-same' : '.cut'];
		return [distinct === 1 ? '.same' : ''];
	},
	'EN-E13': ({ expected, saw }, t) => [`.${expected}`, { saw: t(`character.${saw}`) }],
};

/** `1 space before the value`, `2 line ends after it`. */
function nameBlanks(before: number, after: number, lineEnds: number, t: Translate): string[] {
	const kind = lineEnds === 0 ? 'space' : lineEnds === before + after ? 'line-end' : 'either';
	const name = (count: number) => ({ blanks: t(`spaces.${kind}`, { count }) });
	return [
		...(before ? [t('spaces.before', name(before))] : []),
		...(after ? [t(before ? 'spaces.also-after' : 'spaces.after', name(after))] : []),
	];
}
