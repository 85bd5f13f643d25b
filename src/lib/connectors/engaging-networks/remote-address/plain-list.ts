import { getLookAlike, type LookAlikeKind } from '../secrets/characters.ts';

const otherSigns = new Map<string, string>([
	...[...'∼˜〜⁓∽'].map((sign) => [sign, '~'] as const),
	...[...'。｡'].map((sign) => [sign, '.'] as const),
	...[...'、､'].map((sign) => [sign, ','] as const),
]);

/** A list in plain characters, and which kinds of look-alikes had to be replaced. */
export interface PlainList {
	readonly text: string;
	readonly lookAlikes: readonly LookAlikeKind[];
}

/**
 * Replaces the characters that only look like those of an address list. Signs and digits of other
 * scripts always; letters only where nothing but digits and dots is left, as in `1О.0.0.1`: in a host
 * name they may be right.
 */
export function readPlain(visible: string): PlainList {
	const kinds = new Set<LookAlikeKind>();
	const signs = Array.from(visible, (character) => replaceSign(character, kinds)).join('');
	const text = signs.replace(/[^~,;\s]+/g, (piece) => replaceLetters(piece, kinds));
	return { text, lookAlikes: [...kinds] };
}

function replaceSign(character: string, kinds: Set<LookAlikeKind>): string {
	const sign = otherSigns.get(character);
	const alike = sign ? ({ plain: sign, kind: 'other-sign' } as const) : getLookAlike(character);
	if (alike === undefined || alike.kind === 'letter') return character;
	kinds.add(alike.kind);
	return alike.plain;
}

function replaceLetters(piece: string, kinds: Set<LookAlikeKind>): string {
	const plain = Array.from(piece, (character) => getLookAlike(character)?.plain ?? character).join(
		''
	);
	if (plain === piece || !/^[\d.]+$/.test(plain)) return piece;
	kinds.add('letter');
	return plain;
}
