import type { WrapperKind } from '../problems/problems.ts';
import { readThroughCodes } from '../secrets/codes.ts';
import { readPasted, trimEnds, type PastedText } from './pasted-text.ts';
import { readPlain, type PlainList } from './plain-list.ts';
import { isIpv6, readPiece, type Piece } from './read-piece.ts';

/** A list up to this length is read (UTF-16 units); 200 are allowed, so a longer one only fails. */
export const readLimit = 5_000;

/**
 * What can be said of a pasted address list. `core` and the pieces hold what was typed and stay
 * inside the box; everything else is counts and kinds.
 */
export interface AddressList extends Pick<PastedText, 'spaces' | 'invisible'> {
	/** Nothing or only a label, more than is read (and then nothing else is told), or a list. */
	readonly form: 'blank' | 'label' | 'too-long' | 'list';
	/** Characters without spaces, labels, quotes and brackets around. */
	readonly length: number;
	readonly lookAlikes: PlainList['lookAlikes'];
	readonly labelled: boolean;
	readonly wrappers: readonly WrapperKind[];
	/** What is left, in plain characters, with its separators as they are. */
	readonly core: string;
	/** The entries, whatever separates them. */
	readonly pieces: readonly Piece[];
}

/**
 * Reads a pasted list once, for all checks to look at. Takes any text whatever; never throws. Codes for characters are
 * undone where more of the entries can be read then: `9.9.9.9%7E1.1.1.1`.
 */
export const readList = (raw: string): AddressList =>
	readThroughCodes(
		raw,
		readLimit,
		readText,
		({ pieces }) => pieces.filter(({ kind }) => kind === 'not-address').length
	);

function readText(raw: string): AddressList {
	const { visible, cut, length, spaces, invisible } = readPasted(raw, readLimit);
	const around = { spaces, invisible };
	if (cut || visible === '') {
		return { ...nothing, ...around, form: cut ? 'too-long' : 'blank', length };
	}
	const plain = readPlain(visible);
	const label = findLabel(plain.text);
	const core = trimEnds(plain.text.slice(label.length), isAround);
	const texts = splitList(plain.text.slice(label.length));
	const pieces = texts.map((text) => trimEnds(text, isWrapper)).flatMap(read);
	if (pieces.length === 0) {
		return { ...nothing, ...around, form: label === '' ? 'blank' : 'label', length };
	}
	return {
		...around,
		form: 'list',
		length: Array.from(core).length,
		lookAlikes: plain.lookAlikes,
		labelled: label !== '',
		wrappers: findWrappers(visible, label, texts),
		core,
		pieces,
	};
}

const nothing = { lookAlikes: [], labelled: false, wrappers: [], core: '', pieces: [] } as const;

const read = (text: string): Piece[] => (text === '' ? [] : [readPiece(text)]);

const isQuote = (character: string) => /["'`]/.test(character);
const isBracket = (character: string) => /[([{<>}\])]/.test(character);
const isWrapper = (character: string) => isQuote(character) || isBracket(character);
const isAround = (character: string) => isWrapper(character) || /\s/.test(character);

/** The texts between separators. A range written with spaces, `… - …`, is one. */
const splitList = (text: string): readonly string[] =>
	text
		.replace(/([\d*])[^\S\n\v\f\r]*-[^\S\n\v\f\r]*(?=\d)/g, '$1-')
		.split(/[~,;\s]+/)
		.filter((piece) => piece !== '');

const opening = /^["'`([{<\s]*/;
const knownLabel =
	/^(?:remote[ _-]?address(?:es)?|ip[ _-]?address(?:es)?)(?![\w.-])["'`]*\s*[:=]?\s*/i;
const anyLabel = /^\p{L}[\p{L}\d _()-]{0,40}["'`]*\s*[:=](?!\/\/|\d{1,5}(?:[~,;\s/]|$))\s*/u;
const startsIpv6 = /^[\da-f]{1,4}:[\da-f:]/i;

/** A label such as `Remote Address:` with what opens in front of it; empty when there is none. */
function findLabel(text: string): string {
	const open = opening.exec(text)?.[0] ?? '';
	const rest = text.slice(open.length);
	const [first = ''] = rest.split(/[~,;\s\]/]/, 1);
	if (startsIpv6.test(rest) || isIpv6(first)) return '';
	const label = knownLabel.exec(rest)?.[0] ?? anyLabel.exec(rest)?.[0];
	return label === undefined ? '' : open + label;
}

/** Quotes and brackets, around all of it or around entries. Curly quotes count as look-alikes. */
function findWrappers(visible: string, label: string, texts: readonly string[]): WrapperKind[] {
	const open = opening.exec(label)?.[0] ?? '';
	const around = [open, ...texts.map(findAround)].flatMap((characters) => [...characters]);
	const hasQuotes = around.some(isQuote) && Array.from(visible).some(isQuote);
	return [
		...(hasQuotes ? ['quotes' as const] : []),
		...(around.some(isBracket) ? ['brackets' as const] : []),
	];
}

function findAround(text: string): string {
	const core = trimEnds(text, isWrapper);
	const start = text.indexOf(core);
	return text.slice(0, start) + text.slice(start + core.length);
}
