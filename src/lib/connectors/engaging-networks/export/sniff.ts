import { found, type EnFinding, type NotExportKind } from '../problems/problems.ts';
import { createWideDecoder } from './decode.ts';
import { findDelimiter } from './header.ts';

/** How a file is to be decoded. `unsure` is to be read as UTF-8 for as long as it is that. */
export type Label = 'unsure' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

type Sniffed =
	| { readonly finding: EnFinding<'EN-E62' | 'EN-E63'> }
	/** `mark`: how many bytes of a byte order mark come first. */
	| { readonly label: Label; readonly mark: number };

/** How much of a file is looked at, in bytes. */
export const headSize = 65_536;

/** The first bytes of files that are no text. */
const magic: readonly (readonly [readonly number[], NotExportKind | 'package' | 'compound'])[] = [
	[[0x50, 0x4b, 0x03, 0x04], 'package'],
	[[0x50, 0x4b, 0x05, 0x06], 'zip'],
	[[0x50, 0x4b, 0x07, 0x08], 'zip'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'compound'],
	[[0x1f, 0x8b], 'zip'],
	[[0x1f, 0x9d], 'zip'],
	[[0x42, 0x5a, 0x68], 'zip'],
	[[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'zip'],
	[[0x28, 0xb5, 0x2f, 0xfd], 'zip'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'zip'],
	[[0x52, 0x61, 0x72, 0x21, 0x1a], 'zip'],
	[[0x4d, 0x53, 0x43, 0x46], 'zip'],
];

const marks: readonly (readonly [readonly number[], Label])[] = [
	[[0xef, 0xbb, 0xbf], 'unsure'],
	[[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
	[[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/**
 * Tells from the first 64 KB of a file whether it can be a table at all, and how it is written.
 * Answers with EN-E62 for the text that EN sends instead of an export, which begins with `ERROR:`
 * (docs/facts/engaging-networks.md, section 6: C), and with EN-E63 for a web page, JSON, XML, a workbook, a document, an email
 * message, a packed, a binary and an empty file. Stays quiet on any other text, and on a table with
 * some bytes in it that are no text. False positives: none known.
 */
export function sniff(head: Uint8Array): Sniffed {
	const raw = new TextDecoder('latin1').decode(head);
	const [, packed] = magic.find(([bytes]) => startsWith(head, bytes)) ?? [];
	if (packed === 'package') return alien(namePackage(raw));
	if (packed === 'compound') return alien(nameCompound(raw));
	if (packed) return alien(packed);
	if (raw.startsWith('ustar', 257)) return alien('zip');
	const [mark = [], marked] = marks.find(([bytes]) => startsWith(head, bytes)) ?? [];
	const label = marked ?? guessLabel(head);
	const text = toText(head, label).replaceAll('\0', '').trimStart();
	if (label === 'unsure' && isBinary(head) && findDelimiter(text) === undefined) {
		return alien('binary');
	}
	const kind = getTextKind(text);
	if (kind === 'error') return { finding: found('EN-E62', {}) };
	return kind ? alien(kind) : { label, mark: mark.length };
}

const alien = (kind: NotExportKind) => ({ finding: found('EN-E63', { kind }) });

const startsWith = (head: Uint8Array, bytes: readonly number[]) =>
	bytes.every((byte, at) => head[at] === byte);

/** What the first file in the ZIP file of an office program is called. */
const officePart =
	/^(?:\[Content_Types\]|_rels\/|docProps\/|customXml\/|xl\/|word\/|ppt\/|mimetype$)/;

/**
 * What a ZIP file is: it names its files in plain letters. One that does not begin with a part of an
 * office file is just packed, even if there is an office file in it.
 */
function namePackage(raw: string): NotExportKind {
	/* Numbers, Pages and Keynote, whatever comes first in them. */
	if (/Index\/[\w/.-]+\.iwa/.test(raw)) return 'office';
	const first = raw.slice(30, 30 + (raw.charCodeAt(26) || 0));
	if (first !== '' && !officePart.test(first)) return 'zip';
	const [, folder] = /[^\w/.-](xl|word|ppt)\//.exec(raw) ?? [];
	if (folder) return folder === 'xl' ? 'xlsx' : 'document';
	if (raw.includes('opendocument.spreadsheet')) return 'spreadsheet';
	if (raw.includes('opendocument.') || raw.includes('application/epub')) return 'document';
	return first === '' ? 'zip' : 'office';
}

/** What an OLE file is, by the names in its directory, or by how its first stream begins. */
function nameCompound(raw: string): NotExportKind {
	const names = raw.replaceAll('\0', '');
	if (names.includes('__substg1.0_') || names.includes('__properties_version1')) return 'mail';
	if (names.includes('WordDocument') || names.includes('PowerPoint Document')) return 'document';
	if (names.includes('Workbook') || raw.startsWith('\x09\x08', 512)) return 'xlsx';
	return raw.startsWith('\xec\xa5', 512) ? 'document' : 'office';
}

/** `text` has no white space, byte order mark or zeros at its start. */
function getTextKind(text: string): NotExportKind | 'error' | undefined {
	/* A response that was saved with its headers, as `curl -i` does. */
	const start = text.replace(/^HTTP\/[\d.]+ \d{3}[^\n]*\n(?:[\w-]+:[^\n]*\n)*\s*/, '');
	if (start === '') return 'empty';
	/* A spreadsheet program puts it in quotation marks when there is a comma in it. */
	if (/^"?ERROR:/.test(start)) return 'error';
	if (/^%(?:PDF-|!PS)/.test(start) || start.startsWith('{\\rtf')) return 'document';
	if (/^<[?!a-z]/i.test(start)) return nameMarkup(start);
	if (isMail(start)) return /^(?:From: <Saved by|Snapshot-)/m.test(start) ? 'html' : 'mail';
	return /^(?:[\w$.]{1,60}\s*\(\s*)?(?:\{\s*["}]|\[\s*(?:["[\]\d-]|\{\s*["}]|true|false|null))/.test(
		start
	)
		? 'json'
		: undefined;
}

/** Elements of HTML that a page, or a piece of one, may begin with. */
const pageElements = new Set(
	(
		'html head body title meta link style script base noscript template header footer main nav section article aside ' +
		'div p span h1 h2 h3 h4 h5 h6 a b i u em strong font center img br hr ul ol dl pre form iframe frameset'
	).split(' ')
);
const tableElements = new Set('table thead tbody tr th td caption col colgroup'.split(' '));

/** HTML, also behind comments, or XML, by the first element. */
function nameMarkup(start: string): NotExportKind {
	/* `-{2}`: the letters of a comment's beginning may not be in the script of a frame. */
	const plain = start.replace(/^(?:\s*<!-{2}[^]*?(?:-->|$))+/, '').trimStart();
	const office = /<\?mso-application\s+progid="(\w+)/.exec(plain)?.[1];
	if (office) return office === 'Excel' ? 'xlsx' : 'document';
	const bare = plain.replace(/^(?:\s*<(?:\?[^]*?\?|!--[^]*?--|!doctype(?!\s+html)[^]*?)>)+/i, '');
	if (/^\s*<!doctype\s+html/i.test(bare) || plain === '') return nameHtml(plain);
	const [, element = ''] = /^\s*<([\w:.-]+)/.exec(bare) ?? [];
	if (tableElements.has(element.toLowerCase())) return 'html-table';
	if (pageElements.has(element.toLowerCase())) return nameHtml(plain);
	if (/^(?:ss:)?Workbook$/.test(element)) return 'xlsx';
	return element.startsWith('office:document') && bare.includes('opendocument.spreadsheet')
		? 'spreadsheet'
		: 'xml';
}

/** Spreadsheet programs save tables as pages, with a name that ends in `.xls`. */
const nameHtml = (page: string): NotExportKind =>
	/schemas-microsoft-com:office:excel|content="?Excel\.Sheet/i.test(page) ? 'html-table' : 'html';

/** An email message as a file: lines such as `Subject:` first, two of them known. */
function isMail(start: string): boolean {
	const [block = ''] = start.replace(/^From [^\n]*\n/, '').split(/\r?\n\r?\n/, 1);
	const names = block.matchAll(
		/^(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|Content-Type|Reply-To|DKIM-Signature|X-[\w-]+):/gim
	);
	return /^(?:From |[A-Z][\w-]*:)/i.test(start) && [...names].length >= 2;
}

/** UTF-16 without a mark has zeros at every other byte. */
function guessLabel(head: Uint8Array): Label {
	let [even, odd] = [0, 0];
	for (let at = 0; at < head.length; at += 1) {
		if (head[at] !== 0) continue;
		if (at % 2) odd += 1;
		else even += 1;
	}
	const many = head.length / 4;
	if (odd > many && even < odd / 50) return 'utf-16le';
	return even > many && odd < even / 50 ? 'utf-16be' : 'unsure';
}

/** One byte of twenty or more is a control character that texts do not have. */
function isBinary(head: Uint8Array): boolean {
	let strange = 0;
	for (const byte of head) if (byte < 9 || (byte > 13 && byte < 26) || byte === 127) strange += 1;
	return strange * 20 > head.length;
}

const toText = (bytes: Uint8Array, label: Label) =>
	(label === 'unsure' ? new TextDecoder() : createWideDecoder(label)).decode(bytes);
