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

/** Four numbers from 0 to 255, none with a zero in front. */
export const isAddress = (text: string): boolean => {
	const numbers = text.split('.');
	return numbers.length === 4 && numbers.every(isNumber);
};

/** The 32 bits of an address as a number. */
const getBits = (address: string): number =>
	address.split('.').reduce((bits, number) => bits * 256 + Number(number), 0);

const ipv6 = /^([\da-f:]*:[\da-f:.]*)(%[\da-z]+)?$/i;

/** The one way to write an IPv6 address, with its zone; nothing for other texts. */
function normalizeIpv6(text: string): string | undefined {
	const [, address = '', zone = ''] = ipv6.exec(text) ?? [];
	const url = `http://[${address}]`;
	return address !== '' && URL.canParse(url) ? `${new URL(url).hostname}${zone}` : undefined;
}

/** An IPv6 address, with a zone or without. */
export const isIpv6 = (text: string): boolean =>
	text.length <= longestPiece && normalizeIpv6(text) !== undefined;

/** One text for all spellings of an entry, as far as it is certain that they mean the same. */
export const getSameness = ({ kind, text }: Piece): string =>
	(kind === 'ipv6' ? normalizeIpv6(text) : undefined) ?? text.toLowerCase();

/** IANA's special ranges that no caller on the internet has; those of public services are not among them. */
const reservedRanges: Readonly<Record<ReservedKind, string>> = {
	private: '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16',
	loopback: '127.0.0.0/8',
	'link-local': '169.254.0.0/16',
	carrier: '100.64.0.0/10',
	reserved:
		'0.0.0.0/8 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3',
};

function getReservedKind(address: string): ReservedKind | undefined {
	const bits = getBits(address);
	return reservedKinds.find((kind) =>
		reservedRanges[kind].split(' ').some((range) => {
			const [base = '', length] = range.split('/');
			const size = 2 ** (32 - Number(length));
			return Math.floor(bits / size) === Math.floor(getBits(base) / size);
		})
	);
}

const reservedKinds = ['private', 'loopback', 'link-local', 'carrier', 'reserved'] as const;

/** `255.255.255.0`: ones, and then nothing but zeros. */
export const isNetmask = (text: string): boolean =>
	isAddress(text) && /^1*0*$/.test(getBits(text).toString(2).padStart(32, '0'));

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
