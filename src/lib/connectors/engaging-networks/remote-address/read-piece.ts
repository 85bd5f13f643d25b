import ipaddr from 'ipaddr.js';
import type { NotAddressKind, ReservedKind } from '../problems/problems.ts';

/** One entry of an address list. `text` is the entry as it would be kept. */
export type Piece =
	| {
			readonly kind: 'address';
			readonly text: string;
			/** Set when no caller on the internet has such an address. */
			readonly reserved: ReservedKind | undefined;
	  }
	| { readonly kind: 'block' | 'dash' | 'wildcard' | 'name' | 'ipv6'; readonly text: string }
	| { readonly kind: 'not-address'; readonly text: string; readonly why: NotAddressKind };

/** A host name has at most 253 characters; nothing that can be read is longer. */
const longestPiece = 253;

/** Takes one entry without spaces; anything whatever comes to a piece. */
export function readPiece(text: string): Piece {
	if (text.length > longestPiece) return { kind: 'not-address', text, why: 'other' };
	if (isAddress(text)) return { kind: 'address', text, reserved: getReservedKind(text) };
	if (isIpv6(text)) return { kind: 'ipv6', text };
	const kind = isBlock(text)
		? 'block'
		: (getRangeKind(text) ?? (isName(text) ? 'name' : undefined));
	return kind ? { kind, text } : { kind: 'not-address', text, why: getReason(text) };
}

/**
 * Four numbers from 0 to 255. The library reads `127.1`, `0x7f.0.0.1` and `010.0.0.1` as addresses
 * too, as C does; its strict form does not. It is slow on what is none, so it is asked late.
 */
export const isAddress = (text: string): boolean =>
	text.length <= 15 && /^[\d.]+$/.test(text) && ipaddr.IPv4.isValidFourPartDecimal(text);

/** An IPv6 address, with a zone or without. */
export const isIpv6 = (text: string): boolean =>
	text.length <= longestPiece &&
	/^[\da-f:]*:[\da-f:.]*(?:%|$)/i.test(text) &&
	ipaddr.IPv6.isValid(text);

/** One text for all spellings of an entry, as far as it is certain that they mean the same. */
export const getSameness = ({ kind, text }: Piece): string =>
	kind === 'ipv6' ? ipaddr.IPv6.parse(text).toNormalizedString() : text.toLowerCase();

/** The registries' ranges as the library knows them; addresses of public services are none. */
const reservedKinds: Readonly<Record<string, ReservedKind>> = {
	private: 'private',
	loopback: 'loopback',
	linkLocal: 'link-local',
	carrierGradeNat: 'carrier',
	unspecified: 'reserved',
	broadcast: 'reserved',
	multicast: 'reserved',
	reserved: 'reserved',
};

const getReservedKind = (address: string): ReservedKind | undefined =>
	reservedKinds[ipaddr.IPv4.parse(address).range()];

/** `255.255.255.0`: ones, and then nothing but zeros. */
export const isNetmask = (text: string): boolean =>
	isAddress(text) && ipaddr.IPv4.parse(text).prefixLengthFromSubnetMask() !== null;

/** `192.0.2.0/24`, `192.0.2.0/255.255.255.0`, `2001:db8::/32`. Two addresses with a slash are none. */
function isBlock(text: string): boolean {
	const [, base = '', size = ''] = /^([^/]+)\/([\d.]{1,15})$/.exec(text) ?? [];
	if (isNetmask(size)) return isAddress(base);
	if (!/^\d{1,3}$/.test(size)) return false;
	return isAddress(base) ? Number(size) <= 32 : isIpv6(base) && Number(size) <= 128;
}

/** `192.0.2.1-192.0.2.9`, `192.0.2.1-9`, `192.0.2.*`, `192.0.*`, `192.0.2.x`. */
function getRangeKind(text: string): 'dash' | 'wildcard' | undefined {
	const [first = '', last = '', ...more] = text.split('-');
	if (isAddress(first) && (isAddress(last) || isNumber(last)) && more.length === 0) return 'dash';
	const parts = text.split('.');
	if (parts.length > 4 || (parts.length < 4 && parts.at(-1) !== '*')) return undefined;
	if (parts.every(isNumberOrRange)) return 'dash';
	const [network = '', ...rest] = parts;
	const isWild = (part: string) => isNumberOrRange(part) || part === '*';
	return isWild(network) && rest.every((part) => isWild(part) || /^x$/i.test(part))
		? 'wildcard'
		: undefined;
}

const isNumber = (text: string) => /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= 255;

const isNumberOrRange = (text: string) => {
	const ends = text.split('-');
	return ends.length <= 2 && ends.every(isNumber);
};

const label = '[\\p{L}\\d_](?:[\\p{L}\\p{M}\\d_-]{0,61}[\\p{L}\\p{M}\\d])?';
const name = new RegExp(`^(?:\\*\\.)?(?:${label}\\.)+\\p{L}[\\p{L}\\p{M}\\d-]{1,62}\\.?$`, 'u');

/** A host name with at least one dot, also of another alphabet. */
const isName = (text: string) => name.test(text);

/** Why an entry is nothing that can be read; the first reason that holds. */
function getReason(text: string): NotAddressKind {
	if (/^[\d.]+$/.test(text) && !isAddress(text.replace(/^\.+|\.+$/g, ''))) {
		const numbers = text.split('.');
		if (numbers.length !== 4 || numbers.includes('')) return 'parts';
		return numbers.some((number) => Number(number) > 255) ? 'number-too-high' : 'leading-zero';
	}
	const hasAddress = /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/.test(text);
	return hasAddress || /^(?:[a-z][a-z\d+.-]*:\/\/|\[?[\da-f:.]+\])/i.test(text)
		? 'with-more'
		: 'other';
}
