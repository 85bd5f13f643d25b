import { found, type EnFinding, type NotExportKind } from '../problems/problems.ts';

/** How a file is to be decoded. `unsure` is to be read as UTF-8 for as long as it is that. */
export type Label = 'unsure' | 'utf-16le' | 'utf-16be';

type Sniffed =
	| { readonly finding: EnFinding<'EN-E62' | 'EN-E63'> }
	/** `mark`: how many bytes of a byte order mark come first. */
	| { readonly label: Label; readonly mark: number };

/** How much of a file is looked at, in bytes. */
export const headSize = 65_536;

/** The first bytes of files that are no text. */
const magic: readonly (readonly [readonly number[], NotExportKind | 'packed'])[] = [
	[[0x50, 0x4b, 0x03, 0x04], 'packed'],
	[[0x50, 0x4b, 0x05, 0x06], 'packed'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'xlsx'],
	[[0x1f, 0x8b], 'zip'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'zip'],
	[[0x52, 0x61, 0x72, 0x21, 0x1a], 'zip'],
	[[0x25, 0x50, 0x44, 0x46, 0x2d], 'binary'],
];

const marks: readonly (readonly [readonly number[], Label])[] = [
	[[0xef, 0xbb, 0xbf], 'unsure'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/**
 * Tells from the first 64 KB of a file whether it can be a table at all, and how it is written.
 * Answers with EN-E62 for the text that EN sends instead of an export, which begins with `ERROR:`
 * (facts, section 6: C), and with EN-E63 for a web page, JSON, XML, a workbook, a packed, a binary
 * and an empty file. Stays quiet on any other text. False positives: none known.
 */
export function sniff(head: Uint8Array): Sniffed {
	const [, packed] = magic.find(([bytes]) => startsWith(head, bytes)) ?? [];
	if (packed === 'packed') return alien(holdsWorkbook(head) ? 'xlsx' : 'zip');
	if (packed) return alien(packed);
	const [mark = [], marked] = marks.find(([bytes]) => startsWith(head, bytes)) ?? [];
	const label = marked ?? guessLabel(head);
	if (label === 'binary') return alien('binary');
	const kind = getTextKind(toText(head, label).trimStart());
	if (kind === 'error') return { finding: found('EN-E62', {}) };
	return kind ? alien(kind) : { label, mark: mark.length };
}

const alien = (kind: NotExportKind) => ({ finding: found('EN-E63', { kind }) });

const startsWith = (head: Uint8Array, bytes: readonly number[]) =>
	bytes.every((byte, at) => head[at] === byte);

/** The folder of every workbook of Excel; a packed file names its files in plain letters. */
const holdsWorkbook = (head: Uint8Array) => toText(head, 'unsure').includes('xl/');

function getTextKind(start: string): NotExportKind | 'error' | undefined {
	if (start === '') return 'empty';
	if (start.startsWith('ERROR:')) return 'error';
	if (/^<[?!a-z]/i.test(start)) return isPage(start.slice(0, 1_000)) ? 'html' : 'xml';
	return /^(\{\s*["}]|\[\s*["{[\]\d])/.test(start) ? 'json' : undefined;
}

const isPage = (start: string) => /<html\b|<!doctype\s+html|^<(head|body)\b/i.test(start);

/** UTF-16 without a mark has zeros at every other byte; any other zero is not of a text. */
function guessLabel(head: Uint8Array): Label | 'binary' {
	let [even, odd] = [0, 0];
	for (let at = 0; at < head.length; at += 1) {
		if (head[at] !== 0) continue;
		if (at % 2) odd += 1;
		else even += 1;
	}
	if (even + odd === 0) return 'unsure';
	const many = head.length / 4;
	if (odd > many && even < odd / 50) return 'utf-16le';
	return even > many && odd < even / 50 ? 'utf-16be' : 'binary';
}

const toText = (bytes: Uint8Array, label: Label) =>
	new TextDecoder(label === 'unsure' ? 'utf-8' : label).decode(bytes);
