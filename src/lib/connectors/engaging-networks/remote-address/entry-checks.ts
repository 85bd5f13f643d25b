import { quiet } from '../../../checks/runner.ts';
import { found } from '../problems/problems.ts';
import type { ListCheck, ListInput } from './list-checks.ts';
import { getSameness, type Piece } from './read-piece.ts';

/** Of a longer row of places, or of missing addresses, only the first are told. */
const mostTold = 20;

/** The places of the entries for which something holds, from 1. */
const findPlaces = (pieces: readonly Piece[], holds: (piece: Piece) => boolean) =>
	pieces.flatMap((piece, index) => (holds(piece) ? [index + 1] : [])).slice(0, mostTold);

/**
 * Entries that are nothing which can be read. Fires on `300.1.2.3`, `192.0.02.1`, `9.9.9`, `9.9.9.9:443`;
 * quiet on blocks, ranges, host names and IPv6, which have their own codes.
 */
export const areAddresses: ListCheck = ({ list: { pieces } }) => {
	const places = findPlaces(pieces, ({ kind }) => kind === 'not-address');
	const kinds = new Set(pieces.flatMap((piece) => (piece.kind === 'not-address' ? piece.why : [])));
	return places.length > 0 ? [found('EN-E49', { places, kinds: [...kinds] })] : quiet;
};

/**
 * Addresses that no caller on the internet has: private, loopback, link-local, carrier-grade and
 * reserved ones, those for documentation among them. Quiet on blocks and ranges, and on what the
 * configuration gives as Omatic's. False positives: none known; the ranges are IANA's.
 */
export const arePublic: ListCheck = ({ list: { pieces }, omatic }) => {
	const places = findPlaces(pieces, (piece) => isUseless(piece, omatic));
	const kinds = new Set(
		pieces.flatMap((piece) => (isUseless(piece, omatic) ? (getReserved(piece) ?? []) : []))
	);
	return places.length > 0 ? [found('EN-E50', { places, kinds: [...kinds] })] : quiet;
};

const getReserved = (piece: Piece) => (piece.kind === 'address' ? piece.reserved : undefined);

/** Whether an entry can only be left out: reserved, and not one of Omatic's. */
export const isUseless = (piece: Piece, omatic: readonly string[]): boolean =>
	getReserved(piece) !== undefined && !omatic.includes(piece.text);

/**
 * The same entry again, also in another spelling where that is certain (`2620:FE::FE`, `2620:fe:0::fe`).
 * Quiet on entries that cannot be read. Tells the places of the repetitions, not of the first.
 */
export const areDifferent: ListCheck = ({ list: { pieces } }) => {
	const seen = new Set<string>();
	const places = findPlaces(pieces, (piece) => {
		if (piece.kind === 'not-address') return false;
		const before = seen.size;
		return seen.add(getSameness(piece)).size === before;
	});
	return places.length > 0 ? [found('EN-E51', { places })] : quiet;
};

/** `192.0.2.0/24`. What EN does with it is not documented (docs/facts/engaging-networks.md, section 5: U): a warning. */
export const hasNoBlock: ListCheck = ({ list: { pieces } }) => {
	const places = findPlaces(pieces, ({ kind }) => kind === 'block');
	return places.length > 0 ? [found('EN-E52', { places })] : quiet;
};

/** `192.0.2.1-9`, `192.0.2.*`. What EN does with them is not documented (section 5: U): a warning. */
export const hasNoRange: ListCheck = ({ list: { pieces } }) => {
	const places = findPlaces(pieces, ({ kind }) => kind === 'dash' || kind === 'wildcard');
	const kinds = new Set(
		pieces.flatMap(({ kind }) => (kind === 'dash' || kind === 'wildcard' ? kind : []))
	);
	return places.length > 0 ? [found('EN-E53', { places, kinds: [...kinds] })] : quiet;
};

/** `office.example.org`. What EN does with it is not documented (section 5: U): a warning. */
export const hasNoName: ListCheck = ({ list: { pieces } }) => {
	const places = findPlaces(pieces, ({ kind }) => kind === 'name');
	return places.length > 0 ? [found('EN-E54', { places })] : quiet;
};

/** `2001:db8::1`. What EN does with it is not documented (section 5: U): a warning. */
export const hasNoIpv6: ListCheck = ({ list: { pieces } }) => {
	const places = findPlaces(pieces, ({ kind }) => kind === 'ipv6');
	return places.length > 0 ? [found('EN-E55', { places })] : quiet;
};

/** Those of Omatic's addresses that the list does not have as entries of their own. */
export const findMissing = ({ list, omatic }: ListInput): readonly string[] => {
	const listed = new Set(list.pieces.map(({ text }) => text));
	return omatic.filter((address) => !listed.has(address));
};

/**
 * Omatic's addresses that are not in the list. Quiet where the site's configuration has none.
 * False positives: an address inside a block or range, should EN read such entries (section 5: U).
 */
export const hasOmatic: ListCheck = (input) => {
	const missing = findMissing(input).slice(0, mostTold);
	return input.list.form === 'list' && missing.length > 0 ? [found('EN-E56', { missing })] : quiet;
};

/**
 * Public addresses beyond Omatic's: a note, as clients may have callers of their own. Quiet where
 * the configuration has none, and on entries with a code of their own.
 */
export const isOmatics: ListCheck = ({ list: { pieces }, omatic }) => {
	const places = findPlaces(
		pieces,
		(piece) =>
			piece.kind === 'address' && piece.reserved === undefined && !omatic.includes(piece.text)
	);
	return omatic.length > 0 && places.length > 0 ? [found('EN-E57', { places })] : quiet;
};
