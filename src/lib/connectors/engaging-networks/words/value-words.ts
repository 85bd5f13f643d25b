import type { NotAddressKind, ReservedKind } from '../problems/problems.ts';
import {
	brokenCheck,
	count,
	formatNumber,
	list,
	type OutcomeWordsOf,
	type WordsOf,
} from './words.ts';

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

const notAddressNames: Readonly<Record<NotAddressKind, string>> = {
	'number-too-high': 'a number above 255',
	'leading-zero': 'a zero in front of a number',
	parts: 'not four numbers',
	'with-more': 'more than the address alone',
	other: 'other text',
};

const reservedNames: Readonly<Record<ReservedKind, string>> = {
	private: 'private',
	loopback: 'of the computer itself',
	'link-local': 'link-local',
	carrier: 'inside a provider’s network',
	reserved: 'reserved',
};

/** The most that is named in one sentence. */
const mostNamed = 5;

/** No more than this many addresses fit into the field. */
const mostFitting = 12;

const listSome = (words: readonly (string | number)[]) =>
	list(words.length > mostNamed ? [...words.slice(0, mostNamed), 'more'] : words);

/** `Entry 2 is`, `Entries 2 and 3 are`. */
const entriesAre = (places: readonly number[]) =>
	places.length === 1 ? `Entry ${listSome(places)} is` : `Entries ${listSome(places)} are`;

const onlyTilde =
	'Engaging Networks documents ~ between addresses, without spaces, and nothing else.';
const takeList = 'Use the list if the box offers one';
const notDocumented = 'Whether Engaging Networks understands that is not documented.';
const askContact =
	'If you can, list single addresses. Your implementation contact has those of Omatic Cloud.';

/** Problems of the address list and the username. */
export const valueWords: WordsOf<ValueCode> = {
	'EN-E42': ({ count: amount }) => ({
		saw: `There ${amount === 1 ? 'is' : 'are'} ${count(amount, 'comma')} in the list.`,
		why: onlyTilde,
		now: `${takeList}, or put ~ in place of each comma.`,
	}),
	'EN-E43': ({ count: amount }) => ({
		saw: `There ${amount === 1 ? 'is' : 'are'} ${count(amount, 'semicolon')} in the list.`,
		why: onlyTilde,
		now: `${takeList}, or put ~ in place of each semicolon.`,
	}),
	'EN-E44': ({ count: amount }) => ({
		saw: `There ${amount === 1 ? 'is' : 'are'} ${count(amount, 'space')} inside the list.`,
		why: 'Engaging Networks documents a list without spaces.',
		now: `${takeList}, or leave only ~ between addresses.`,
	}),
	'EN-E45': ({ count: amount }) => ({
		saw: `There ${amount === 1 ? 'is' : 'are'} ${count(amount, 'line end')} inside the list.`,
		why: onlyTilde,
		now: `${takeList}, or put all addresses on one line, with ~ between them.`,
	}),
	'EN-E46': ({ where }) => ({
		saw: `There is a ~ at the ${list(where.map((end) => (end === 'start' ? 'beginning' : 'end')))} of the list.`,
		why: 'A ~ joins two addresses. Whether Engaging Networks accepts one at an end is not documented.',
		now: `${takeList}, or delete the ~ there.`,
	}),
	'EN-E47': ({ count: amount }) => ({
		saw: `${amount === 1 ? 'At 1 place' : `At ${formatNumber(amount)} places`} there are two or more ~ in a row.`,
		why: 'One ~ joins two addresses. Whether Engaging Networks accepts more is not documented.',
		now: `${takeList}, or leave one ~ between addresses.`,
	}),
	'EN-E48': ({ length }) => ({
		saw: `The list has ${formatNumber(length)} characters.`,
		why: 'Engaging Networks takes at most 200. That is 12 addresses of full length.',
		now: `${takeList}. If not, keep only the addresses that must use this key.`,
	}),
	'EN-E49': ({ places, kinds }) => ({
		saw: `${entriesAre(places)} not ${places.length === 1 ? 'an IP address' : 'IP addresses'}: ${list(kinds.map((kind) => notAddressNames[kind]))}.`,
		why: 'An IP address is four numbers from 0 to 255, with full stops between them.',
		now: 'Copy it again from where you have it.',
	}),
	'EN-E50': ({ places, kinds }) => ({
		saw: `${entriesAre(places)} not public: ${list(kinds.map((kind) => reservedNames[kind]))}.`,
		why: 'Engaging Networks is on the internet, and never sees a caller with such an address.',
		now: 'Remove what is not public, and list the public address instead. Your implementation contact has those of Omatic Cloud.',
	}),
	'EN-E51': ({ places }) => ({
		saw: `${entriesAre(places)} in the list already.`,
		why: 'Once is enough, and there is room for 200 characters only.',
		now: `${takeList}, or delete what is repeated.`,
	}),
	'EN-E52': ({ places }) => ({
		saw: `${entriesAre(places)} ${places.length === 1 ? 'a block' : 'blocks'} of addresses, with a slash.`,
		why: notDocumented,
		now: askContact,
	}),
	'EN-E53': ({ places, kinds }) => ({
		saw: `${entriesAre(places)} ${places.length === 1 ? 'a range' : 'ranges'} of addresses, with ${list(kinds.map((kind) => (kind === 'dash' ? 'a dash' : 'a wildcard')))}.`,
		why: notDocumented,
		now: askContact,
	}),
	'EN-E54': ({ places }) => ({
		saw: `${entriesAre(places)} ${places.length === 1 ? 'a host name' : 'host names'}.`,
		why: notDocumented,
		now: askContact,
	}),
	'EN-E55': ({ places }) => ({
		saw: `${entriesAre(places)} ${places.length === 1 ? 'an IPv6 address' : 'IPv6 addresses'}.`,
		why: notDocumented,
		now: 'If you can, list an IPv4 address instead, four numbers with full stops. Your implementation contact has those of Omatic Cloud.',
	}),
	'EN-E56': ({ missing }) => ({
		saw: `The list lacks ${count(missing.length, 'address', 'addresses')} of Omatic Cloud: ${list(missing.slice(0, mostFitting))}.`,
		why: 'Engaging Networks refuses callers that are not listed.',
		now: `${takeList}, or add what is missing, with ~ between addresses.`,
	}),
	'EN-E57': ({ places }) => ({
		saw: `${entriesAre(places)} not among Omatic Cloud’s addresses.`,
		why: 'That is fine if other systems of yours use this key. Nothing else needs to be listed.',
		now: 'Keep what you know, and remove what you do not.',
	}),
	'EN-E58': () => ({
		saw: 'This is not an e-mail address.',
		why: 'Engaging Networks names a wrong e-mail address as a common login mistake. Whether every username is one is not known here.',
		now: 'Compare it with what you type when you log in to Engaging Networks.',
	}),
};

const undocumented = new Set<string>(['EN-E52', 'EN-E53', 'EN-E54', 'EN-E55']);

const describeAddresses: OutcomeWordsOf['remote-address-format'] = (result) => {
	switch (result.outcome) {
		case 'pass':
			return {
				heading: result.findings.some(({ code }) => undocumented.has(code))
					? 'Nothing here is known to be wrong, but not all of it is documented.'
					: 'This list has the form that Engaging Networks documents.',
				proves:
					'The form does not say whether these are the addresses of Omatic Cloud: your implementation contact has those. Nor does it say that the field is saved.',
			};
		case 'fail':
			return {
				heading: 'This is not ready to use as Remote Address.',
				proves: 'Only the list itself was looked at, not what is saved in Engaging Networks.',
			};
		case 'unknown':
			return brokenCheck;
		case 'not-run':
			return {
				heading: 'Nothing was checked: the field is empty.',
				proves: 'What Engaging Networks does with an empty Remote Address is not documented.',
			};
	}
};

const describeUsername: OutcomeWordsOf['username-format'] = ({ outcome }) => {
	switch (outcome) {
		case 'pass':
			return {
				heading: 'Nothing in the form speaks against this username.',
				proves: 'That does not say that the login works. Only the form was looked at.',
			};
		case 'fail':
			return {
				heading: 'This is not ready to use as a username.',
				proves: 'Only the form was looked at.',
			};
		case 'unknown':
			return brokenCheck;
		case 'not-run':
			return { heading: 'Nothing was checked: the field is empty.', proves: '' };
	}
};

export const valueOutcomes: OutcomeWordsOf<'username-format' | 'remote-address-format'> = {
	'username-format': describeUsername,
	'remote-address-format': describeAddresses,
};
