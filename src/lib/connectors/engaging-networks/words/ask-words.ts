import type { NotEnsKind } from '../problems/problems.ts';
import { count, hostOf, type OutcomeWordsOf, type WordsOf } from './words.ts';

const notEnsNames: Readonly<Record<NotEnsKind, string>> = {
	html: 'a web page',
	'cut-off': 'an answer that broke off',
	empty: 'an empty answer',
	redirect: 'a redirect to another address',
	'too-large': 'an answer far too long',
	other: 'an answer in an unknown form',
};

const inBrackets = (status: number) => (status ? ` (status ${status})` : '');

type AskCode =
	| 'EN-E17'
	| 'EN-E18'
	| 'EN-E19'
	| 'EN-E20'
	| 'EN-E21'
	| 'EN-E22'
	| 'EN-E23'
	| 'EN-E24'
	| 'EN-E25'
	| 'EN-E26'
	| 'EN-E27'
	| 'EN-E28'
	| 'EN-E29'
	| 'EN-E30'
	| 'EN-E31'
	| 'EN-E32'
	| 'EN-E33';

/** Problems of a question to Engaging Networks, and of the data centre. */
export const askWords: WordsOf<AskCode> = {
	'EN-E17': () => ({
		saw: 'This is not an address of Engaging Networks that we know.',
		why: 'It can only be read from the page that you see after you log in.',
		now: 'Copy the address from that page, or choose the data centre yourself.',
	}),
	'EN-E18': ({ kind }) => ({
		saw: {
			'does-not-exist': 'There is no such data centre at Engaging Networks.',
			'test-region': 'This is Engaging Networks’ own test region.',
			'not-in-our-list': 'This data centre is not in our list.',
		}[kind],
		why:
			kind === 'test-region'
				? 'Clients do not use it.'
				: 'The data centres that we know are ca, us and us2.',
		now: 'Copy the address that you see after you log in.',
	}),
	'EN-E19': () => ({
		saw: 'Engaging Networks does not know this key at this data centre.',
		why: 'A key that is right elsewhere gets the same answer, so it is the key or the data centre.',
		now: 'Compare the data centre first, then copy the key again.',
	}),
	'EN-E20': () => ({
		saw: 'Engaging Networks refuses your computer, not (as far as it says) your key.',
		why: 'This is good news about the key: the refusal is about the caller’s address, so the key is likely known here. A right set-up lists Omatic Cloud’s addresses, not yours.',
		now: 'Check Remote Address once more, then go on.',
	}),
	'EN-E21': () => ({
		saw: 'The user of this key is not active, or may not use Engaging Networks’ services.',
		why: 'The answer does not say which of the two.',
		now: 'Set Status to Active, then check the group and its permissions.',
	}),
	'EN-E22': () => ({
		saw: 'This key belongs to no user.',
		why: 'The API user may have been deleted, or the key replaced.',
		now: 'Copy the key of the API user that is there now, or ask Engaging Networks’ support.',
	}),
	'EN-E23': () => ({
		saw: 'The hourly limit of this API user is used up.',
		why: 'Engaging Networks allows 5,000 requests an hour for each API user. The key itself was not judged.',
		now: 'Ask again in an hour. If other tools use this API user, make one for Omatic Cloud alone.',
	}),
	'EN-E24': (_, { centre }) => ({
		saw: `${hostOf(centre)} is there, but this page could not read an answer to the question.`,
		why: 'Likely Engaging Networks lets no web page read it. That says nothing about your key.',
		now: 'Use the command that the box hands over, or go on with the steps.',
	}),
	'EN-E25': (_, { centre }) => ({
		saw: `${hostOf(centre)} could not be reached from here.`,
		why: 'The network, a firewall, a blocker, a redirect or the host itself: a page cannot tell them apart.',
		now: 'Open Engaging Networks in another tab. If that works, ask your IT about blockers.',
	}),
	'EN-E26': ({ seconds }, { centre }) => ({
		saw: `${hostOf(centre)} did not answer within ${seconds} seconds.`,
		why: 'It is slow, or something on the way holds the request.',
		now: 'Ask again in some minutes, and compare the data centre.',
	}),
	'EN-E27': ({ kind, status }) => ({
		saw: `What came back was ${notEnsNames[kind]}${inBrackets(status)}.`,
		why: 'Engaging Networks answers otherwise. A proxy, a login page of your network or maintenance may be the cause.',
		now: 'Ask again later, or from another network.',
	}),
	'EN-E28': ({ status }) => ({
		saw: `Engaging Networks answered in words that we do not know${inBrackets(status)}.`,
		why: 'We do not guess what it means. Its text may hold your key, so it is not shown.',
		now: 'Copy the key again and ask once more, or tell support this code.',
	}),
	'EN-E29': ({ minutes }) => ({
		saw: 'The session that the question opened was not ended.',
		why: minutes
			? `It ends by itself within ${count(minutes, 'minute')}, as the answer says.`
			: 'It ends by itself after a while.',
		now: 'There is nothing to do.',
	}),
	'EN-E30': ({ status }) => ({
		saw: `The answer about what the group allows is not a list of fields${inBrackets(status)}.`,
		why: 'How Engaging Networks says “not allowed” is not documented, so it may be that or something else.',
		now: 'Check that the user is in the group, with all permissions for Data Management and Data API.',
	}),
	'EN-E31': () => ({
		saw: 'Engaging Networks accepted the key, and then refused its own session.',
		why: 'A session belongs to the address that asked for it. Some networks change theirs between two requests.',
		now: 'Ask again. It says nothing against the key.',
	}),
	'EN-E32': ({ centre, sure }) => ({
		saw:
			sure === 'yes'
				? `${hostOf(centre)} accepts this key.`
				: `${hostOf(centre)} answers as if it knew this key.`,
		why: 'The data centre that was chosen first does not know it.',
		now: `Choose ${hostOf(centre)} here, and wherever the data centre is asked for.`,
	}),
	'EN-E33': () => ({
		saw: 'None of the three data centres that we know of knows this key.',
		why: 'So the key itself is likely mistyped, replaced or revoked.',
		now: 'Copy the key of the API user again.',
	}),
};

const notAsked = {
	'not-asked': 'Engaging Networks has not been asked.',
	'missing-input': 'Not asked: choose your data centre and paste the key first.',
	'stopped-by-earlier-check': 'Not asked: what is in the field does not have the shape of a key.',
} as const;

const cancelled =
	'It may have arrived all the same. A session that it opened ends by itself after a while.';

const describeAuthenticate: OutcomeWordsOf['authenticate'] = (outcome, { centre }) => {
	switch (outcome.outcome) {
		case 'pass':
			return {
				heading: `Engaging Networks accepts this key at ${hostOf(centre)}.`,
				proves:
					'It was asked from your own computer. Whether the address list admits Omatic Cloud, this does not say.',
			};
		case 'fail':
			return {
				heading: `${hostOf(centre)} does not accept this key.`,
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
						proves: `${cancelled} We do not know whether the key works.`,
					}
				: { heading: 'We cannot tell whether this key works.', proves: '' };
	}
};

const describeDataCentre: OutcomeWordsOf['data-centre'] = ({ outcome }, { centre }) =>
	outcome === 'pass' && centre
		? {
				heading: `That address belongs to ${hostOf(centre)}.`,
				proves: 'It is chosen now. Whether your key was made there, only a question can tell.',
			}
		: { heading: 'The data centre could not be read from that address.', proves: '' };

const describeOtherCentres: OutcomeWordsOf['other-centres'] = (outcome) => {
	switch (outcome.outcome) {
		case 'pass':
			return {
				heading: 'Another data centre accepts this key.',
				proves: 'It was asked from your own computer. It says nothing about Omatic Cloud.',
			};
		case 'fail':
			return {
				heading: 'The other data centres do not know this key either.',
				proves: 'These are their answers of this moment.',
			};
		case 'not-run':
			return { heading: 'The other data centres have not been asked.', proves: '' };
		case 'unknown':
			return outcome.because === 'cancelled'
				? { heading: 'You stopped asking the other data centres.', proves: cancelled }
				: {
						heading: 'We cannot tell for certain which data centre knows this key.',
						proves: 'Not every one of them gave an answer that decides it.',
					};
	}
};

const describeRights: OutcomeWordsOf['rights'] = (outcome) => {
	switch (outcome.outcome) {
		case 'pass':
			return {
				heading: 'This key may read the list of supporter fields.',
				proves: 'One thing was read. That does not say that all is allowed.',
			};
		case 'not-run':
			return {
				heading: 'What the group of the user allows was not asked.',
				proves: 'Only a key that is accepted can be asked about.',
			};
		default:
			return {
				heading: 'We cannot tell what the group of the user allows.',
				proves: 'The key itself was accepted.',
			};
	}
};

export const askOutcomes: OutcomeWordsOf<
	'data-centre' | 'authenticate' | 'other-centres' | 'rights'
> = {
	'data-centre': describeDataCentre,
	authenticate: describeAuthenticate,
	'other-centres': describeOtherCentres,
	rights: describeRights,
};
