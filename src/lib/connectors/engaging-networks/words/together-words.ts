import { fields } from '../fields.ts';
import type { ProblemFacts } from '../problems/problems.ts';
import { brokenCheck, list, type OutcomeWordsOf, type WordsOf } from './words.ts';

type TogetherCode = 'EN-E59' | 'EN-E60' | 'EN-E61';

type Held = ProblemFacts['EN-E61']['holds'];

const heldNames: Readonly<Record<Held, string>> = {
	key: 'A key or token',
	email: 'An e-mail address',
	'address-list': 'An IP address, or a list of them,',
};

const placesOf: Readonly<Record<Held, string>> = {
	key: 'It belongs in API key or in Private token.',
	email: 'It may belong in Username.',
	'address-list': 'It belongs in Remote Address.',
};

/** Problems that show when fields are compared. */
export const togetherWords: WordsOf<TogetherCode> = {
	'EN-E59': ({ fields: ids }) => ({
		saw: `The same value is in ${list(ids.map((id) => fields[id].label))}.`,
		why: 'Engaging Networks has a different value for each, so at least one is wrong.',
		now: 'Copy each value again, from its own step.',
	}),
	'EN-E60': () => ({
		saw: 'Engaging Networks does not know the value in API key.',
		why: 'API key and private token look alike, so they may be swapped. A wrong key or a wrong data centre gets the same answer.',
		now: 'Compare both with where you copied them from. If they are swapped, exchange them and ask again.',
	}),
	'EN-E61': ({ field, holds }) => ({
		saw: `${heldNames[holds]} is in ${fields[field].label}.`,
		why: placesOf[holds],
		now: `Move it there if it is missing, and put the right value into ${fields[field].label}.`,
	}),
};

const notThePassword = 'The password is not among the values that are compared.';

export const togetherOutcomes: OutcomeWordsOf<'values-together'> = {
	'values-together': (result) => {
		switch (result.outcome) {
			case 'pass':
				return {
					heading: 'Nothing speaks against these values together.',
					proves: `That does not rule out that API key and private token are swapped: they look alike. ${notThePassword}`,
				};
			case 'fail':
				return {
					heading: 'These values do not go together.',
					proves: `Only the values here were compared, and nothing was asked for this. ${notThePassword}`,
				};
			case 'unknown':
				return result.because === 'check-crashed'
					? brokenCheck
					: {
							heading:
								'API key and private token may be swapped, and this cannot be told for certain.',
							proves: `It may as well be the key itself or the data centre. ${notThePassword}`,
						};
			case 'not-run':
				return {
					heading: 'Nothing was compared: fewer than two fields are filled in.',
					proves: notThePassword,
				};
		}
	},
};
