import { readPasted } from '../remote-address/pasted-text.ts';
import { getLookAlike, type InvisibleKind, type LookAlikeKind } from './characters.ts';
import type { NamedValue, OtherTextKind, WrapperKind } from '../problems/problems.ts';
import { readThroughCodes } from './codes.ts';
import { findKeys } from './find-keys.ts';
import { findNames } from './names.ts';
import { isStandIn } from './placeholders.ts';
import { unwrap } from './unwrap.ts';

/** A paste up to this length is read whole (UTF-16 units). */
export const readLimit = 40_000;

/** Of a longer one only the beginning is read; its full length still counts. */
const cutLimit = 8_000;

/** The length of a key: 8-4-4-4-12 hexadecimal digits and four dashes (docs/facts/engaging-networks.md, section 4). */
export const keyLength = 36;

/** What kind of text was pasted; each check speaks of some of them and stays quiet on the rest. */
export type Form =
	'blank' | 'label' | 'masked' | 'stand-in' | 'several-keys' | 'one-key' | 'no-key' | OtherTextKind;

/**
 * What can be said of a pasted text. `core`, `value` and `offer` hold the secret and stay inside
 * the box; everything else is counts and kinds.
 */
export interface Examined {
	readonly form: Form;
	/** Whether the paste was longer than what is read. */
	readonly cut: boolean;
	readonly spaces: { readonly before: number; readonly after: number; readonly lineEnds: number };
	readonly invisible: readonly InvisibleKind[];
	readonly lookAlikes: readonly LookAlikeKind[];
	readonly wrappers: readonly WrapperKind[];
	readonly labelled: boolean;
	/** What the text calls the one value in it; nothing, or more than one where that is not clear. */
	readonly names: readonly NamedValue[];
	/** How many keys stand in the text, and how many different ones. */
	readonly keys: { readonly count: number; readonly distinct: number };
	/** What is left when all that was copied along is off, in plain characters without spaces. */
	readonly core: readonly string[];
	/** How many spaces and line ends stood inside the core. */
	readonly spacesInside: number;
	/** How many line ends broke the one key that stands among other text. */
	readonly lineEndsInside: number;
	/** Length in characters of the core; of a cut paste, of all of it. */
	readonly length: number;
	/** The text itself when it has the shape of a key, spaces around taken off. */
	readonly value: string | undefined;
	/** The only key in a text that is not just that key. */
	readonly offer: string | undefined;
}

const key = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const wholeKey = new RegExp(`^${key}$`, 'i');
/** Signs that stand for hidden characters. */
export const mask = '•●○∙·⋅⬤⚫◦‧∗＊*■▪…';
const maskRun = new RegExp(
	`[${mask}]{4}|^[${mask}\\s]{3,}$|^[.\\s-]*\\.{4}[.\\s-]*$|^#{3,}$|^[\\da-f-]{0,36}[${mask}x]{3,40}[${mask}x\\da-f-]{0,40}$`,
	'iu'
);

/**
 * Reads a pasted text once, for all checks to look at. Takes any text whatever; never throws. Codes for characters are
 * undone where a key shows then, and so are line ends in the middle of one that stands among other text.
 */
export function examineSecret(raw: string): Examined {
	const found = readThroughCodes(raw, readLimit, examineJoined, countLacking);
	return found.wrappers.includes('codes') ? asOffer(found) : found;
}

const countLacking = ({ keys, value, offer }: Examined) =>
	keys.count > 0 || (value ?? offer) !== undefined ? 0 : 1;

/** A key that is not the text itself. */
const asOffer = (found: Examined): Examined => ({
	...found,
	value: undefined,
	offer: found.offer ?? found.value,
});

/** Line ends between two characters of a key, and what a mail puts in front of a line that it quotes. */
const brokenLine = /([\da-f-])[ \t]*\r?\n[\s>|]*(?=[\da-f-])/gi;

function examineJoined(text: string): Examined {
	const found = examineText(text);
	if (countLacking(found) === 0) return found;
	if (!/\n/.test(text)) return found;
	let lineEndsInside = 0;
	const joined = examineText(
		text.replace(brokenLine, (_, last: string) => {
			lineEndsInside += 1;
			return last;
		})
	);
	return joined.form === 'one-key' ? { ...asOffer(joined), lineEndsInside } : found;
}

function examineText(raw: string): Examined {
	const pasted = readPasted(raw, raw.length > readLimit ? cutLimit : readLimit);
	const { cut, spaces, invisible } = pasted;
	const shown = Array.from(pasted.visible.replaceAll('\u00A0', ' '));
	const plain = shown.map((character) => getLookAlike(character)?.plain ?? character).join('');
	const keys = findKeys(plain);
	const distinct = new Set(keys.map((one) => one.toLowerCase())).size;
	const { wrappers, labelled, core } = unwrap(plain);
	const compact = Array.from(core.replace(/\s/g, ''));
	const value = cut || invisible.length > 0 ? undefined : parseKey(pasted.visible);
	const offer =
		value !== undefined || cut ? undefined : findOffer(keys, distinct, compact.join(''));
	return {
		form: getForm(shown.join(''), { core, labelled }, keys.length, offer),
		cut,
		spaces,
		invisible,
		lookAlikes: findLookAlikes(shown, keys[0] ?? compact.join('')),
		wrappers: shown.some((character) => /["'`]/.test(character))
			? wrappers
			: wrappers.filter((kind) => kind !== 'quotes'),
		labelled,
		names: distinct === 1 || offer ? listNames(plain, shown.join(''), keys[0] ?? core) : [],
		keys: { count: keys.length, distinct },
		core: compact,
		spacesInside: Array.from(core).length - compact.length,
		lineEndsInside: 0,
		length: cut ? pasted.length : compact.length,
		value,
		offer,
	};
}

function getForm(
	shown: string,
	{ core, labelled }: { readonly core: string; readonly labelled: boolean },
	keyCount: number,
	offer: string | undefined
): Form {
	if (shown === '') return 'blank';
	if (keyCount > 1) return 'several-keys';
	if (keyCount === 1) return 'one-key';
	if (offer !== undefined) return 'no-key';
	if (isStandIn(shown) || isStandIn(core)) return 'stand-in';
	if (maskRun.test(shown.slice(0, 2_000))) return 'masked';
	if (core === '') return labelled ? 'label' : 'blank';
	return getOtherKind(shown, core) ?? 'no-key';
}

/** What a text is that is nothing like a key, nor a piece of one. */
function getOtherKind(shown: string, core: string): OtherTextKind | undefined {
	if (/^(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i.test(core)) return 'address';
	if (/^[^\s@:;,"<>]+@[\p{L}\d.-]+\.\p{L}+$/u.test(core)) return 'email';
	if (/^\s*[{[<]/.test(shown) && /["']\s*:|<[a-z!?/]/i.test(shown)) return 'code';
	const ink = core.replace(/\s/g, '');
	const others = ink.replace(/[\da-f-]/gi, '');
	return others.length * 3 >= ink.length || /^[\d().,:/+-]*[.,:/+(][\d().,:/+-]*$/.test(ink)
		? 'text'
		: undefined;
}

/** What is said around each place where the value stands: in the text as it is shown, for labels in any alphabet. */
function listNames(plain: string, shown: string, value: string): readonly NamedValue[] {
	const [first = '', ...others] = plain.split(value);
	let start = 0;
	let before = first;
	return others.flatMap((after) => {
		const end = start + before.length;
		const names = findNames(shown.slice(start, end), shown.slice(end + value.length));
		start = end + value.length;
		before = after;
		return names;
	});
}

/**
 * The kinds of look-alikes that matter: smart quotes anywhere; the others only where the text
 * would be a key or a piece of one without them, so that a Cyrillic sentence is just not a key.
 */
function findLookAlikes(shown: readonly string[], keyLike: string): readonly LookAlikeKind[] {
	const kinds = new Set(
		shown.flatMap((character) => {
			const alike = getLookAlike(character);
			return alike ? [alike.kind] : [];
		})
	);
	if (!/^[0-9a-f-]+$/i.test(keyLike)) return kinds.has('smart-quote') ? ['smart-quote'] : [];
	const asTyped = shown.join('').includes(keyLike);
	return [...kinds].filter((kind) => kind === 'smart-quote' || !asTyped);
}

const parseKey = (text: string) => (wholeKey.test(text) ? text : undefined);

function findOffer(keys: readonly string[], distinct: number, compact: string) {
	if (distinct === 1) return keys[0];
	if (distinct > 1) return undefined;
	/* Nothing but 32 digits and other signs: hyphens are missing, or something stands in their place. */
	const digits = /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/i;
	return parseKey(compact.replace(/[^\p{L}\d=%&]/gu, '').replace(digits, '$1-$2-$3-$4-$5'));
}
