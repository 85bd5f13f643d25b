import type { InvisibleKind, LookAlikeKind } from '../secrets/characters.ts';
import type { CharacterKind, WrapperKind } from '../problems/problems.ts';
import {
	brokenCheck,
	count,
	formatNumber,
	list,
	type OutcomeWordsOf,
	type WordsOf,
} from './words.ts';

const wrapperNames: Readonly<Record<WrapperKind, string>> = {
	quotes: 'quotation marks',
	brackets: 'brackets',
	bearer: 'the word Bearer',
	json: 'a piece of JSON',
	address: 'a whole web address',
};

const invisibleNames: Readonly<Record<InvisibleKind, string>> = {
	'zero-width': 'characters without width',
	'no-break': 'no-break spaces',
	'byte-order': 'a byte order mark',
	direction: 'marks for the direction of text',
	'soft-hyphen': 'soft hyphens',
	'odd-space': 'spaces of an unusual width',
	control: 'control characters',
};

const lookAlikeNames: Readonly<Record<LookAlikeKind, string>> = {
	'full-width': 'full-width characters',
	'other-sign': 'another sign instead of a tilde, comma or full stop',
	dash: 'long dashes instead of hyphens',
	letter: 'letters of another alphabet',
	digit: 'digits of another script',
	'smart-quote': 'curly quotation marks',
};

const characterNames: Readonly<Record<CharacterKind, string>> = {
	'letter-o': 'the letter O',
	'letter-l': 'a letter I or L',
	letter: 'another letter',
	sign: 'another sign',
	digit: 'a digit',
};

const takeOffer = 'Use the value if the box offers one, or copy it again.';

type SecretCode =
	| 'EN-E01'
	| 'EN-E02'
	| 'EN-E03'
	| 'EN-E04'
	| 'EN-E05'
	| 'EN-E06'
	| 'EN-E07'
	| 'EN-E08'
	| 'EN-E09'
	| 'EN-E10'
	| 'EN-E11'
	| 'EN-E12'
	| 'EN-E13'
	| 'EN-E14'
	| 'EN-E15'
	| 'EN-E16';

/** Problems of a pasted value; most of them of any field. */
export const secretWords: WordsOf<SecretCode> = {
	'EN-E01': () => ({
		saw: 'There is nothing here but blanks.',
		why: 'Nothing was copied that can be seen.',
		now: 'Copy the whole value again and paste it.',
	}),
	'EN-E02': () => ({
		saw: 'A label was copied along with the value.',
		why: 'Only the value itself belongs here.',
		now: takeOffer,
	}),
	'EN-E03': ({ kinds }) => ({
		saw: `Around the value there is more: ${list(kinds.map((kind) => wrapperNames[kind]))}.`,
		why: 'Only the value itself belongs here.',
		now: takeOffer,
	}),
	'EN-E04': ({ kinds }) => ({
		saw: `There are characters that cannot be seen: ${list(kinds.map((kind) => invisibleNames[kind]))}.`,
		why: 'To a computer they are part of the value. They often come from a mail or a document.',
		now: 'Use the value if the box offers one, or copy it straight from Engaging Networks.',
	}),
	'EN-E05': ({ kinds }) => ({
		saw: `Some characters only look right: ${list(kinds.map((kind) => lookAlikeNames[kind]))}.`,
		why: 'To a computer they are other characters. Word processors make such changes.',
		now: 'Use the value if the box offers one, or copy it straight from Engaging Networks.',
	}),
	'EN-E06': () => ({
		saw: 'These are the dots that hide a value, not the value.',
		why: 'The field was copied while it was masked.',
		now: 'Show the value where it is kept, then copy it again.',
	}),
	'EN-E07': ({ before, after, lineEnds }) => ({
		saw: `There ${before + after === 1 ? 'was' : 'were'} ${spacesAround(before, after, lineEnds)}. ${before + after === 1 ? 'It is' : 'They are'} taken off here.`,
		why: 'Elsewhere such characters may count as part of the value.',
		now: 'Leave that out when you enter the value in Omatic Cloud.',
	}),
	'EN-E08': (_, { field }) => ({
		saw: 'This is an e-mail address.',
		why: `A ${field} has 36 characters, with digits, the letters a to f and dashes.`,
		now: 'Copy the value itself, not the address of the user.',
	}),
	'EN-E09': ({ length, missing }) => ({
		saw: `This is ${count(missing, 'character')} too short: ${formatNumber(length)} were found.`,
		why: 'Part of the value was probably not copied.',
		now: 'Copy the whole value again, from its first character to its last.',
	}),
	'EN-E10': ({ length, extra }) => ({
		saw: `This is ${count(extra, 'character')} too long: ${formatNumber(length)} were found.`,
		why: 'Something else was probably copied along.',
		now: 'Copy the value again, and nothing but the value.',
	}),
	'EN-E11': ({ count: all, distinct, cut }) => ({
		saw: `There are ${cut === 'yes' ? 'at least ' : ''}${count(all, 'value')} here${distinct === 1 ? ', each the same' : ''}.`,
		why: 'Only one can be the right one, and this page cannot know which.',
		now: distinct === 1 ? takeOffer : 'Copy the one value that this field asks for.',
	}),
	'EN-E12': () => ({
		saw: 'The four dashes are missing.',
		why: 'Engaging Networks writes 8, 4, 4, 4 and 12 characters with dashes between them.',
		now: takeOffer,
	}),
	'EN-E13': ({ place, expected, saw }) => ({
		saw: `Character ${formatNumber(place)} is ${characterNames[saw]}. ${
			expected === 'dash'
				? 'A dash belongs there.'
				: 'Only digits and the letters a to f belong there.'
		}`,
		why: 'The value was probably typed by hand or changed on the way.',
		now: 'Copy it again, straight from Engaging Networks.',
	}),
	'EN-E14': () => ({
		saw: 'This is a sample, like those in instructions.',
		why: 'Nobody is given such a value.',
		now: 'Copy your own from Engaging Networks.',
	}),
	'EN-E15': () => ({
		saw: 'There is other text around the value.',
		why: 'Only the value itself belongs here.',
		now: takeOffer,
	}),
	'EN-E16': ({ count: amount }) => ({
		saw: `There ${amount === 1 ? 'is' : 'are'} ${count(amount, 'space or line end', 'spaces or line ends')} inside the value.`,
		why: 'It was probably broken apart by a line end in a mail.',
		now: takeOffer,
	}),
};

function spacesAround(before: number, after: number, lineEnds: number): string {
	const what =
		lineEnds === 0 ? 'space' : lineEnds === before + after ? 'line end' : 'space or line end';
	const many = what.replace('space', 'spaces').replace('end', 'ends');
	const parts = [
		...(before ? [`${count(before, what, many)} before the value`] : []),
		...(after ? [`${count(after, what, many)} after it`] : []),
	];
	return list(before ? parts : parts.map((part) => part.replace('after it', 'after the value')));
}

const describeFormat =
	(name: string): OutcomeWordsOf['api-key-format'] =>
	({ outcome }) => {
		switch (outcome) {
			case 'pass':
				return {
					heading: `This has the shape of ${name}.`,
					proves:
						'That does not say that it is valid. API keys and private tokens look alike, so it does not say which of the two this is either.',
				};
			case 'fail':
				return {
					heading: `This is not ready to use as ${name}.`,
					proves: 'Only the shape was looked at.',
				};
			case 'unknown':
				return brokenCheck;
			case 'not-run':
				return { heading: 'Nothing was checked: the field is empty.', proves: '' };
		}
	};

export const secretOutcomes: OutcomeWordsOf<'api-key-format' | 'private-token-format'> = {
	'api-key-format': describeFormat('an API key'),
	'private-token-format': describeFormat('a private token'),
};
