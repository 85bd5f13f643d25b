import type { InvisibleKind, LookAlikeKind } from '../secrets/characters.ts';
import { dataCentres, type DataCentreId } from '../data-centres.ts';
import type {
	CharacterKind,
	EnFinding,
	NotEnsKind,
	ProblemCode,
	ProblemFacts,
	WrapperKind,
} from '../problems/problems.ts';

/** A verdict on one finding: what was found, why it matters, what to do now. */
export interface Verdict {
	readonly saw: string;
	readonly why: string;
	readonly now: string;
}

/** What the words may speak of besides the finding itself; none of it is secret. */
export interface Setting {
	/** The field's label: `API key` or `Private token`. */
	readonly field: string;
	readonly centre?: DataCentreId;
}

type WordsOf = {
	readonly [Code in ProblemCode]: (facts: ProblemFacts[Code], setting: Setting) => Verdict;
};

const number = new Intl.NumberFormat('en');
const count = (amount: number, one: string, many = `${one}s`) =>
	`${number.format(amount)} ${amount === 1 ? one : many}`;
const list = (words: readonly string[]) =>
	new Intl.ListFormat('en', { type: 'conjunction' }).format(words);

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

const notEnsNames: Readonly<Record<NotEnsKind, string>> = {
	html: 'a web page',
	'cut-off': 'an answer that broke off',
	empty: 'an empty answer',
	redirect: 'a redirect to another address',
	'too-large': 'an answer far too long',
	other: 'an answer in an unknown form',
};

const takeOffer = 'Use the value if the box offers one, or copy it again.';

export const problemWords: WordsOf = {
	'EN-E01': () => ({
		saw: 'There is nothing here but blanks.',
		why: 'Nothing was copied that can be seen.',
		now: 'Copy the whole value again and paste it.',
	}),
	'EN-E02': () => ({
		saw: 'A label was copied along with the value.',
		why: 'Omatic Cloud needs the value alone.',
		now: takeOffer,
	}),
	'EN-E03': ({ kinds }) => ({
		saw: `Around the value there is more: ${list(kinds.map((kind) => wrapperNames[kind]))}.`,
		why: 'Omatic Cloud needs the value alone.',
		now: 'Use the value if the box offers one, or copy it again without the rest.',
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
		saw: `This is ${count(missing, 'character')} too short: ${number.format(length)} were found.`,
		why: 'Part of the value was probably not copied.',
		now: 'Copy the whole value again, from its first character to its last.',
	}),
	'EN-E10': ({ length, extra }) => ({
		saw: `This is ${count(extra, 'character')} too long: ${number.format(length)} were found.`,
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
		now: 'Use the value if the box offers one, or copy it again.',
	}),
	'EN-E13': ({ place, expected, saw }) => ({
		saw: `Character ${number.format(place)} is ${characterNames[saw]}. ${
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
		why: 'Omatic Cloud needs the value alone.',
		now: takeOffer,
	}),
	'EN-E16': ({ count: amount }) => ({
		saw: `There ${amount === 1 ? 'is' : 'are'} ${count(amount, 'space or line end', 'spaces or line ends')} inside the value.`,
		why: 'It was probably broken apart by a line end in a mail.',
		now: 'Use the value if the box offers one, or copy it again.',
	}),
	'EN-E17': () => ({
		saw: 'This is not an address of Engaging Networks that we know.',
		why: 'The data centre can only be read from the page that you see after you log in.',
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
		now: 'Copy the address of the page that you see after you log in.',
	}),
	'EN-E19': () => ({
		saw: 'Engaging Networks does not know this key at this data centre.',
		why: 'A key that is right elsewhere gets the same answer, so it is the key or the data centre.',
		now: 'Compare the data centre first, then copy the key again.',
	}),
	'EN-E20': () => ({
		saw: 'Engaging Networks refuses your computer, not (as far as it says) your key.',
		why: 'This is good news about the key: the refusal is about the address of the caller, so the key is likely known here. A right set-up lists Omatic Cloud’s addresses, not yours.',
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
		now: 'Copy the key of the API user that is there now. If it stays so, ask Engaging Networks’ support.',
	}),
	'EN-E23': () => ({
		saw: 'The hourly limit of this API user is used up.',
		why: 'Engaging Networks allows 5,000 requests an hour for each API user. The key itself was not judged.',
		now: 'Ask again in an hour. If other tools use this API user, make one for Omatic Cloud alone.',
	}),
	'EN-E24': (_, { centre }) => ({
		saw: `${hostOf(centre)} is there, but this page could not read an answer to the question.`,
		why: 'Likely Engaging Networks lets no web page read it. That says nothing about your key.',
		now: 'Go on with the steps. The connection from Omatic Cloud will tell.',
	}),
	'EN-E25': (_, { centre }) => ({
		saw: `${hostOf(centre)} could not be reached from here.`,
		why: 'The network, a firewall, a blocker in the browser, a redirect or the host itself: a page cannot tell them apart.',
		now: 'Open Engaging Networks in another tab. If that works, ask your IT about blockers.',
	}),
	'EN-E26': ({ seconds }, { centre }) => ({
		saw: `${hostOf(centre)} did not answer within ${seconds} seconds.`,
		why: 'It is slow just now, or something on the way holds the request.',
		now: 'Ask again in some minutes, and compare the data centre.',
	}),
	'EN-E27': ({ kind, status }) => ({
		saw: `What came back was ${notEnsNames[kind]}${status ? ` (status ${status})` : ''}.`,
		why: 'Engaging Networks answers otherwise. A proxy, a login page of your network or maintenance can be the cause.',
		now: 'Ask again later, or from another network.',
	}),
	'EN-E28': ({ status }) => ({
		saw: `Engaging Networks answered in words that we do not know (status ${status}).`,
		why: 'We do not guess what it means. Its text is not shown, because it may hold your key.',
		now: 'Copy the key again and ask once more. If it stays so, tell support this code.',
	}),
	'EN-E29': ({ minutes }) => ({
		saw: 'The session that the question opened could not be ended.',
		why: minutes
			? `It ends by itself within ${count(minutes, 'minute')}, as Engaging Networks says in its answer.`
			: 'It ends by itself after a while.',
		now: 'There is nothing to do.',
	}),
};

/** The host of a data centre, for a sentence to begin with. */
export const hostOf = (centre: DataCentreId | undefined) =>
	centre ? dataCentres[centre].host : 'Engaging Networks';

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

/** The words for one finding. */
export function describeFinding<Code extends ProblemCode>(
	finding: EnFinding<Code>,
	setting: Setting
): Verdict {
	const { code, facts }: { code: Code; facts: ProblemFacts[Code] } = finding;
	return problemWords[code](facts, setting);
}
