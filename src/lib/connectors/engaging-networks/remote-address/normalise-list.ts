import { findMissing, isUseless } from './entry-checks.ts';
import { longestList, type ListInput } from './list-checks.ts';
import { getSameness, isNetmask, readPiece, type Piece } from './read-piece.ts';

/**
 * The list as EN documents it: its entries joined with `~`, each once, without reserved addresses.
 * What is not documented is kept as typed. Where Omatic's addresses are known and some are missing,
 * they come first.
 *
 * Nothing when there is nothing to keep, when the result has more than 200 characters, or when an
 * entry cannot be read or is a netmask, so that it belongs to another: it might be one that the reader needs. Only
 * beside Omatic's addresses, which are what Omatic Cloud needs, such an entry is left out.
 */
export function normaliseList(input: ListInput): string | undefined {
	const { list, omatic } = input;
	const kept = list.pieces.filter(
		(piece) => piece.kind !== 'not-address' && !isUseless(piece, omatic)
	);
	const isReadable = list.pieces.every(
		({ kind, text }) => kind !== 'not-address' && (text.startsWith('0.') || !isNetmask(text))
	);
	if (list.form !== 'list' || (!isReadable && omatic.length === 0)) return undefined;
	const first = findMissing(input).length > 0 ? omatic.map(readPiece) : [];
	const fixed = dropRepeated([...first, ...kept]).join('~');
	return fixed === '' || Array.from(fixed).length > longestList ? undefined : fixed;
}

const dropRepeated = (pieces: readonly Piece[]): readonly string[] => {
	const first = new Map<string, string>();
	for (const piece of pieces) {
		const sameness = getSameness(piece);
		if (!first.has(sameness)) first.set(sameness, piece.text);
	}
	return [...first.values()];
};
