/** Characters that are there and cannot be seen, or that look like a plain space and are none. */
export type InvisibleKind =
	'zero-width' | 'no-break' | 'byte-order' | 'direction' | 'soft-hyphen' | 'odd-space' | 'control';

/** Characters that look like one of a key's own and are another. */
export type LookAlikeKind =
	'full-width' | 'dash' | 'letter' | 'digit' | 'smart-quote' | 'other-sign' | 'ligature';

const invisible: readonly (readonly [InvisibleKind, RegExp])[] = [
	['byte-order', /[\uFEFF\uFFFE]/u],
	['soft-hyphen', /\u00AD/u],
	['no-break', /[\u00A0\u2007\u202F]/u],
	['direction', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
	['odd-space', /[\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/u],
	['control', /(?![\t\n\v\f\r])\p{Cc}/u],
	['zero-width', /[\u034F\u115F\u1160\u3164\uFE00-\uFE0F\uFFA0\u{E0100}-\u{E01EF}]|\p{Cf}/u],
];

/** Spaces and line ends as a keyboard makes them. */
export const isWhiteSpace = (character: string): boolean => /[ \t\n\v\f\r]/.test(character);

export const isLineEnd = (character: string): boolean => /[\n\v\f\r]/.test(character);

/** The kind of an invisible character; nothing for one that can be seen or is a plain space. */
export function getInvisibleKind(character: string): InvisibleKind | undefined {
	if (character >= '!' && character <= '~') return undefined;
	return invisible.find(([, pattern]) => pattern.test(character))?.[0];
}

/** What stays in place of an invisible character: a space for one that takes room, else nothing. */
export const replaceInvisible = (kind: InvisibleKind): '' | ' ' =>
	kind === 'no-break' || kind === 'odd-space' || kind === 'control' ? ' ' : '';

const dashes = new Set('‐‑‒–—―⁃−﹘﹣－');
const smartQuotes = new Map<string, string>([
	...[...'“”„‟«»″〝〞＂'].map((quote) => [quote, '"'] as const),
	...[...'‘’‚‛‹›′´＇'].map((quote) => [quote, "'"] as const),
]);

/** Cyrillic and Greek letters in the shape of a hexadecimal digit. */
const letters = new Map(
	Object.entries({
		...{ а: 'a', А: 'A', В: 'B', Ь: 'b', ь: 'b', с: 'c', С: 'C', ԁ: 'd', е: 'e', Е: 'E' },
		...{ ё: 'e', Ё: 'E', З: '3', з: '3', б: '6', Ғ: 'F', О: '0', о: '0' },
		...{ Α: 'A', α: 'a', Β: 'B', ϲ: 'c', Ϲ: 'C', Ε: 'E', ε: 'e', Ϝ: 'F', Ο: '0', ο: '0' },
	})
);

/** Where the ten digits of other scripts begin (Arabic, Persian, Devanagari, Bengali, Thai). */
const foreignZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

function readForeignDigit(character: string): string | undefined {
	const point = character.codePointAt(0) ?? 0;
	const zero = foreignZeros.find((start) => point >= start && point < start + 10);
	return zero === undefined ? undefined : String(point - zero);
}

/**
 * The plain character that another one looks like, and of which kind it is. Nothing for plain
 * ones and for those that look like nothing in a key. One character in, one out, so that places
 * stay the same; but for the joined letters of a PDF, `ﬀ` and its like, which are two or three.
 */
export function getLookAlike(
	character: string
): { readonly plain: string; readonly kind: LookAlikeKind } | undefined {
	if (character <= '~') return undefined;
	if (dashes.has(character)) return { plain: '-', kind: 'dash' };
	const quote = smartQuotes.get(character);
	if (quote) return { plain: quote, kind: 'smart-quote' };
	const letter = letters.get(character);
	if (letter) return { plain: letter, kind: 'letter' };
	const digit = readForeignDigit(character);
	if (digit) return { plain: digit, kind: 'digit' };
	const folded = character.normalize('NFKC');
	if (/[ﬀ-ﬆ]/.test(character)) return { plain: folded, kind: 'ligature' };
	return /^[!-~]$/.test(folded) ? { plain: folded, kind: 'full-width' } : undefined;
}
