import { hashText } from '../guide/hash-text.ts';
import { decodeResults, encodeResults, type CheckResult } from './result-code.ts';
import { isTicket } from './ticket.ts';

/** A browser as far as it matters to support. */
export type BrowserFamily = 'chromium' | 'firefox' | 'safari' | 'other';

/**
 * A result as a link. Strictly enumerated values and numbers; the only text is the ticket number,
 * which has its own narrow alphabet.
 */
export interface Capsule {
	/** The version of the guide that the reader saw: `2.0`. */
	readonly guide: string;
	/** Minutes since 1970, UTC. */
	readonly minutes: number;
	readonly centre: 'ca' | 'us' | 'us2' | undefined;
	readonly browser: BrowserFamily;
	readonly results: readonly CheckResult[];
	/** The numbers of the steps that are ticked, in order: 14 for `EN-14`. */
	readonly ticked: readonly number[];
	readonly ticket: string | undefined;
}

/** Why a fragment could not be opened. */
export type Refusal = 'empty' | 'too-long' | 'newer' | 'not-a-capsule' | 'changed';

export type Opened = { readonly capsule: Capsule } | { readonly refused: Refusal };

/** The longest fragment that is read; results have 400 characters at most. */
const longest = 600;
const browsers = { c: 'chromium', f: 'firefox', s: 'safari', o: 'other' } as const;

/** The years 2025 to 2199, in minutes since 1970: a time outside is no result of these guides. */
const [earliest, latest] = [28_926_720, 121_000_000];

/** The highest step number that a capsule can hold. */
export const highestStep = 400;

/**
 * Format 1, fields joined by dots: format, guide (`2-0`), minutes (base 36), data centre or `x`,
 * browser, results, ticked steps (a bit each, base 36), ticket or nothing, hash of all before.
 * It stays readable for ever: a new format gets a new number and a reader beside this one.
 */
export const encodeCapsule = (capsule: Capsule): string =>
	writeFragment(capsule, encodeResults(capsule.results));

/** The same where the results came as {@link encodeResults} wrote them. */
export function writeFragment(capsule: Omit<Capsule, 'results'>, results: string): string {
	const { guide, minutes, centre, browser, ticked, ticket = '' } = capsule;
	const bits = ticked
		.filter((step) => step >= 1 && step <= highestStep)
		.reduce((sum, step) => sum | (1n << BigInt(step)), 0n);
	const fields = [
		'1',
		guide.replace('.', '-'),
		Math.round(minutes).toString(36),
		centre ?? 'x',
		browser[0],
		results,
		bits.toString(36),
		ticket,
	].join('.');
	return `${fields}.${hashText(fields)}`;
}

const formatOne =
	/^1\.((?:0|[1-9]\d{0,2})-(?:0|[1-9]\d{0,2}))\.([0-9a-z]{1,7})\.(ca|us|us2|x)\.([cfso])\.([a-z0-9_-]*)\.([0-9a-z]{1,80})\.([A-Za-z0-9-]{0,32})\.[0-9a-f]{8}$/;

/** Opens a fragment, with or without `#`. Any text will do: it never throws, and says why not. */
export function openCapsule(fragment: string): Opened {
	const text = fragment.replace(/^#/, '');
	if (text === '') return { refused: 'empty' };
	if (text.length > longest) return { refused: 'too-long' };
	const format = /^(\d{1,4})\./.exec(text)?.[1];
	if (format !== undefined && Number(format) > 1) return { refused: 'newer' };
	if (format !== '1') return { refused: 'not-a-capsule' };
	const end = text.lastIndexOf('.');
	if (hashText(text.slice(0, end)) !== text.slice(end + 1)) return { refused: 'changed' };
	const capsule = readFormatOne(text);
	return capsule ? { capsule } : { refused: 'not-a-capsule' };
}

function readFormatOne(text: string): Capsule | undefined {
	const fields = formatOne.exec(text);
	if (!fields) return undefined;
	const [, guide = '', minutes = '', centre, family, code = '', bits = '', ticket = ''] = fields;
	/* A link can be written by hand, with a piece of a key in this place. */
	if (ticket !== '' && !isTicket(ticket)) return undefined;
	const results = decodeResults(code);
	const ticked = readBits(bits);
	const time = Number.parseInt(minutes, 36);
	if (!results || !ticked || time < earliest || time > latest) return undefined;
	return {
		guide: guide.replace('-', '.'),
		minutes: time,
		centre: centre === 'ca' || centre === 'us' || centre === 'us2' ? centre : undefined,
		browser: family === 'c' || family === 'f' || family === 's' ? browsers[family] : 'other',
		results,
		ticked,
		ticket: ticket || undefined,
	};
}

/** Reads base 36 into the numbers of the bits that are set; nothing when one is too high. */
function readBits(text: string): readonly number[] | undefined {
	let bits = 0n;
	for (const digit of text) bits = bits * 36n + BigInt(Number.parseInt(digit, 36));
	const binary = bits.toString(2);
	if (binary.length > highestStep + 1 || (bits & 1n) === 1n) return undefined;
	return [...binary].toReversed().flatMap((bit, at) => (bit === '1' ? [at] : []));
}

/**
 * The capsule's fragment in a longer text, such as a pasted mail with the link in it. Prefers one
 * that opens; else gives what stands behind a `#` and looks like one, so that the reason can be told.
 */
export function findFragment(text: string): string | undefined {
	const plain = text.slice(0, 200_000).replaceAll(/%23/g, '#');
	const behind = Array.from(
		plain.matchAll(/#(\d{1,4}\.[\w.-]{10,600})/g),
		([, found = '']) => found
	);
	const alone = Array.from(
		plain.matchAll(/(?:^|\s)(\d{1,4}\.[\w.-]{10,600})/g),
		([, found = '']) => found
	);
	const all = [...behind, ...alone].map((found) => found.replace(/[._-]+$/, ''));
	return (
		all.find((found) => 'capsule' in openCapsule(found)) ?? all[behind.length ? 0 : all.length]
	);
}
