import type { Translate } from '../../../i18n/messages.ts';
import type { MessageParamsByCode } from './wordings.ts';

type ValueCode =
	`EN-E4${2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `EN-E5${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** The most that is named in one sentence. */
const mostNamed = 5;

/** No more than this many addresses fit into the field. */
const mostFitting = 12;

/** Where entries stand, and how many. */
const listPlaces = ({ places }: { readonly places: readonly number[] }, t: Translate) => ({
	count: places.length,
	places: places.length > mostNamed ? [...places.slice(0, mostNamed), t('places.more')] : places,
});

const byPlaces: (
	facts: { readonly places: readonly number[] },
	t: Translate
) => readonly ['', ReturnType<typeof listPlaces>] = (facts, t) => ['', listPlaces(facts, t)];

/** Problems of the address list and the username. */
export const valueMessageParams: MessageParamsByCode<ValueCode> = {
	'EN-E46': ({ where: [end = 'start', ...more] }) => [more.length > 0 ? '.both' : `.${end}`],
	'EN-E49': ({ places, kinds }, t) => [
		'',
		{ ...listPlaces({ places }, t), kinds: kinds.map((kind) => t(`kind.EN-E49.${kind}`)) },
	],
	'EN-E50': ({ places, kinds }, t) => [
		'',
		{ ...listPlaces({ places }, t), kinds: kinds.map((kind) => t(`kind.EN-E50.${kind}`)) },
	],
	'EN-E51': byPlaces,
	'EN-E52': byPlaces,
	'EN-E53': ({ places, kinds }, t) => [
		'',
		{ ...listPlaces({ places }, t), kinds: kinds.map((kind) => t(`kind.EN-E53.${kind}`)) },
	],
	'EN-E54': byPlaces,
	'EN-E55': byPlaces,
	'EN-E56': ({ missing }) => [
		'',
		{ count: missing.length, missing: missing.slice(0, mostFitting) },
	],
	'EN-E57': byPlaces,
};
