import type { Say } from '../../../i18n/messages.ts';
import type { Wordings } from './wordings.ts';

type ValueCode =
	`EN-E4${2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `EN-E5${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** The most that is named in one sentence. */
const mostNamed = 5;

/** No more than this many addresses fit into the field. */
const mostFitting = 12;

/** Where entries stand, and how many. */
const listPlaces = ({ places }: { readonly places: readonly number[] }, say: Say) => ({
	count: places.length,
	places: places.length > mostNamed ? [...places.slice(0, mostNamed), say('places.more')] : places,
});

const byPlaces: (
	facts: { readonly places: readonly number[] },
	say: Say
) => readonly ['', ReturnType<typeof listPlaces>] = (facts, say) => ['', listPlaces(facts, say)];

/** Problems of the address list and the username. */
export const valueWordings: Wordings<ValueCode> = {
	'EN-E46': ({ where: [end = 'start', ...more] }) => [more.length > 0 ? '.both' : `.${end}`],
	'EN-E49': ({ places, kinds }, say) => [
		'',
		{ ...listPlaces({ places }, say), kinds: kinds.map((kind) => say(`kind.EN-E49.${kind}`)) },
	],
	'EN-E50': ({ places, kinds }, say) => [
		'',
		{ ...listPlaces({ places }, say), kinds: kinds.map((kind) => say(`kind.EN-E50.${kind}`)) },
	],
	'EN-E51': byPlaces,
	'EN-E52': byPlaces,
	'EN-E53': ({ places, kinds }, say) => [
		'',
		{ ...listPlaces({ places }, say), kinds: kinds.map((kind) => say(`kind.EN-E53.${kind}`)) },
	],
	'EN-E54': byPlaces,
	'EN-E55': byPlaces,
	'EN-E56': ({ missing }) => [
		'',
		{ count: missing.length, missing: missing.slice(0, mostFitting) },
	],
	'EN-E57': byPlaces,
};
