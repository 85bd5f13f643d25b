import {
	getInvisibleKind,
	isLineEnd,
	isWhiteSpace,
	replaceInvisible,
	type InvisibleKind,
} from '../secrets/characters.ts';

/** A pasted text without the spaces around it, as far as it is read. */
export interface PastedText {
	/** What is read of it. An invisible character that takes room stands there as a no-break space. */
	readonly visible: string;
	/** Whether there is more than is read. */
	readonly cut: boolean;
	/** The length without the spaces around: UTF-16 units, all of them, also of a cut text. */
	readonly length: number;
	readonly spaces: { readonly before: number; readonly after: number; readonly lineEnds: number };
	readonly invisible: readonly InvisibleKind[];
}

/**
 * Reads a pasted text, no further than `limit` UTF-16 units behind the spaces in front of it. Takes
 * any text whatever. The time taken grows with the spaces around and with the limit alone.
 */
export function readPasted(raw: string, limit: number): PastedText {
	const start = findInk(raw, 0, 1);
	const end = findInk(raw, raw.length - 1, -1) + 1;
	const length = Math.max(end - start, 0);
	const points = Array.from(raw.slice(start, Math.min(end, start + limit)));
	const isInk = (character: string) =>
		!isWhiteSpace(character) && getInvisibleKind(character) === undefined;
	const first = points.findIndex(isInk);
	const last = points.findLastIndex(isInk);
	const edges = [...points.slice(0, first), ...points.slice(last + 1)].filter(isWhiteSpace);
	const before = start + points.slice(0, first).filter(isWhiteSpace).length;
	const after = raw.length - end + points.slice(last + 1).filter(isWhiteSpace).length;
	const outer = countLineEnds(raw, 0, start) + countLineEnds(raw, end, raw.length);
	const isBlank = first < 0;
	return {
		visible: isBlank ? '' : points.map(showPlain).join('').trim(),
		cut: length > limit,
		length,
		spaces: isBlank
			? { before: 0, after: 0, lineEnds: 0 }
			: { before, after, lineEnds: outer + edges.filter(isLineEnd).length },
		invisible: [...new Set(points.flatMap((character) => getInvisibleKind(character) ?? []))],
	};
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Where the first character that is no space stands, from a place on in one direction. */
function findInk(text: string, from: number, step: 1 | -1): number {
	let at = from;
	while (at >= 0 && at < text.length && isSpace(text.charCodeAt(at))) at += step;
	return at;
}

/** The line ends in a stretch of spaces. */
function countLineEnds(text: string, from: number, to: number): number {
	let ends = 0;
	for (let at = from; at < to; at += 1) {
		const code = text.charCodeAt(at);
		if (code >= 0x0a && code <= 0x0d) ends += 1;
	}
	return ends;
}

function showPlain(character: string): string {
	const kind = getInvisibleKind(character);
	if (kind === undefined) return character;
	return replaceInvisible(kind) === ' ' ? '\u00A0' : '';
}

/** Cuts off both ends whatever `isOff` says of them. Linear, where a pattern would not be. */
export function trimEnds(text: string, isOff: (character: string) => boolean): string {
	let start = 0;
	let end = text.length;
	while (start < end && isOff(text.charAt(start))) start += 1;
	while (end > start && isOff(text.charAt(end - 1))) end -= 1;
	return text.slice(start, end);
}
