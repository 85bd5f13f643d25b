import {
	getInvisibleKind,
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
	const start = countSpacesBefore(raw);
	const end = start === raw.length ? start : raw.length - countSpacesAfter(raw);
	const length = end - start;
	const points = Array.from(raw.slice(start, Math.min(end, start + limit)));
	const isInk = (character: string) =>
		!isWhiteSpace(character) && getInvisibleKind(character) === undefined;
	const first = points.findIndex(isInk);
	const last = points.findLastIndex(isInk);
	const before = raw.slice(0, start) + keepSpaces(points.slice(0, first));
	const after = keepSpaces(points.slice(last + 1)) + raw.slice(end);
	return {
		visible: first < 0 ? '' : points.map(showPlain).join('').trim(),
		cut: length > limit,
		length,
		spaces:
			first < 0
				? { before: 0, after: 0, lineEnds: 0 }
				: {
						before: before.length,
						after: after.length,
						lineEnds: countLineEnds(before) + countLineEnds(after),
					},
		invisible: [...new Set(points.flatMap((character) => getInvisibleKind(character) ?? []))],
	};
}

/* Patterns pass over megabytes of spaces faster than loops do; backwards there is only the loop. */
const countSpacesBefore = (text: string) => /^[ \t-\r]*/.exec(text)?.[0].length ?? 0;

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

function countSpacesAfter(text: string): number {
	let end = text.length;
	while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
	return text.length - end;
}

const keepSpaces = (points: readonly string[]) => points.filter(isWhiteSpace).join('');

const countLineEnds = (spaces: string) => spaces.replace(/[ \t]+/g, '').length;

function showPlain(character: string): string {
	const kind = getInvisibleKind(character);
	if (kind === undefined) return character;
	/* UTF-16 that was read byte by byte has one behind each character. */
	if (character === '\0') return '';
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
