import type { Outcome } from '../../../checks/outcome.ts';
import { dataCentres } from '../data-centres.ts';
import type { CheckId } from '../fields.ts';
import { hostOf, type Setting } from './problem-words.ts';
import type { EnFinding } from '../problems/problems.ts';

/** A heading for an outcome, and what the outcome does not prove. */
export interface OutcomeWords {
	readonly heading: string;
	readonly proves: string;
}

export function describeOutcome(
	check: CheckId,
	outcome: Outcome<EnFinding>,
	setting: Setting
): OutcomeWords {
	if (check === 'authenticate') return describeAuthenticate(outcome, setting);
	if (check === 'data-centre') return describeDataCentre(outcome, setting);
	return describeFormat(outcome, setting);
}

function describeFormat({ outcome }: Outcome<EnFinding>, { field }: Setting): OutcomeWords {
	switch (outcome) {
		case 'pass':
			return {
				heading: `This has the shape of ${field === 'API key' ? 'an API key' : 'a private token'}.`,
				proves:
					'That does not say that it is valid. API keys and private tokens look alike, so it does not say which of the two this is either.',
			};
		case 'fail':
			return {
				heading: `This is not ready to use as ${field === 'API key' ? 'an API key' : 'a private token'}.`,
				proves: 'Only the shape was looked at.',
			};
		case 'unknown':
			return {
				heading: 'Our check broke down.',
				proves: 'This is our fault, and it says nothing about the value.',
			};
		case 'not-run':
			return { heading: 'Nothing was checked: the field is empty.', proves: '' };
	}
}

function describeDataCentre({ outcome }: Outcome<EnFinding>, { centre }: Setting): OutcomeWords {
	return outcome === 'pass' && centre
		? {
				heading: `That address belongs to ${dataCentres[centre].host}.`,
				proves: 'It is chosen below. Whether your key was made there, only a question can tell.',
			}
		: { heading: 'The data centre could not be read from that address.', proves: '' };
}

const notAsked = {
	'not-asked': 'Engaging Networks has not been asked.',
	'missing-input':
		'Engaging Networks was not asked: choose your data centre and paste the key first.',
	'stopped-by-earlier-check':
		'Engaging Networks was not asked: what is in the field does not have the shape of a key.',
} as const;

function describeAuthenticate(outcome: Outcome<EnFinding>, { centre }: Setting): OutcomeWords {
	switch (outcome.outcome) {
		case 'pass':
			return {
				heading: `Engaging Networks accepts this key at ${hostOf(centre)}.`,
				proves:
					'It was asked from your own computer. Whether the address list admits Omatic Cloud, and what the group of the user may do, this does not say.',
			};
		case 'fail':
			return {
				heading: 'Engaging Networks does not accept this key.',
				proves: 'This is its answer of this moment, to a question from your own computer.',
			};
		case 'not-run':
			return {
				heading: notAsked[outcome.because],
				proves: 'So this page does not know whether the key works.',
			};
		case 'unknown':
			return outcome.because === 'cancelled'
				? {
						heading: 'You cancelled the question.',
						proves:
							'It may have reached Engaging Networks all the same. A session that it opened ends by itself after a while. We do not know whether the key works.',
					}
				: { heading: 'We cannot tell whether this key works.', proves: '' };
	}
}
