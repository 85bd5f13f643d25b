import type { WrapperKind } from '../problems/problems.ts';

/** HTML's names for what stands in a value or around it. */
const entities: Readonly<Record<string, string>> = {
	...{ quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: '\u00A0', shy: '\u00AD' },
	...{ hyphen: '-', ndash: '–', mdash: '—', commat: '@', tilde: '~' },
};

/** Codes for characters: in web addresses, in mails, in programs, in HTML; and a dash read in another encoding. */
const code =
	/(?:%[\da-fA-F]{2})+|(?:=[\dA-F]{2})+|\\u([\da-fA-F]{4})|\\x([\da-fA-F]{2})|&#(\d{1,6});|&#[xX]([\da-fA-F]{1,5});|&(\w{2,6});|â(?:€|\x80)[\x90-\x95“”‘’]/g;
/** A link of Outlook, which holds the one that somebody sent, and ids of its own. */
const safeLink =
	/https?:\/\/[\w.-]+safelinks\.protection\.outlook\.com\/\S*?[?&]url=([^&\s]+)\S*/gi;
/** `%22` in an address, `=3D` in a mail: runs of bytes, which are UTF-8 or else single characters. */
function readBytes(run: string): string {
	const percents = run.replaceAll('=', '%');
	try {
		return decodeURIComponent(percents);
	} catch {
		return percents.replace(/%(..)/g, (_, hex: string) => readPoint(hex));
	}
}

const readPoint = (hex: string) => String.fromCodePoint(Number.parseInt(hex, 16));

/** Whether a line that ends in `=` was broken there by a mail, rather than being a label. */
const isBrokenAt = (text: string, at: number) => {
	const run = /[^\s=]*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
	return /[@\d]|^[a-f-]+$/.test(run);
};

function readCode(
	whole: string,
	long?: string,
	short?: string,
	decimal?: string,
	hex?: string,
	name = ''
): string {
	const point = long ?? short ?? hex ?? (decimal && Number(decimal).toString(16));
	if (point) return readPoint(point);
	if (whole.startsWith('â')) return '-';
	return name ? (entities[name.toLowerCase()] ?? whole) : readBytes(whole);
}

/** Undoes one layer of codes, and lines that a mail broke. */
const undoCodes = (text: string): string =>
	text
		.replace(/=\r?\n(?=\S)/g, (whole, at: number) => (isBrokenAt(text, at) ? '' : whole))
		.replace(safeLink, '$1')
		.replace(code, readCode);

/** What a terminal puts around a paste, whole or what is left of it: `ESC[200~ … ESC[201~`, `0~ … 1~`. */
const pasteMarks = /^\s*((?:\x1b|\^\[)?\[?(?:20|0)?)0~([^]*?)\s*\1(?:1~)\s*$/;

/** What is read of a pasted text, as far as all fields have it. */
interface ReadText {
	readonly wrappers: readonly WrapperKind[];
}

/**
 * Reads a pasted text with a field's own reader. Where other programs wrote characters as codes (`%22`, `=3D`,
 * `&#45;`, also twice over), it reads the text that the codes stand for, if that lacks less than the text as it is; and
 * says so by a wrapper of the kind `codes`. `countLacking` gives 0 where codes can hide nothing more. A text over
 * `limit` UTF-16 units is read as it is.
 */
export function readThroughCodes<Read extends ReadText>(
	raw: string,
	limit: number,
	read: (text: string) => Read,
	countLacking: (found: Read) => number
): Read {
	if (raw.length > limit) return read(raw);
	let text = pasteMarks.exec(raw)?.[2] ?? raw;
	let best = read(text);
	let coded = text !== raw;
	for (let layer = 0; layer < 3 && countLacking(best) > 0; layer += 1) {
		const before = text;
		text = undoCodes(text);
		if (text === before) break;
		const found = read(text);
		if (countLacking(found) < countLacking(best)) {
			best = found;
			coded = true;
		}
	}
	return coded ? { ...best, wrappers: [...best.wrappers, 'codes'] } : best;
}
