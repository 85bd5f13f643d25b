import { makeKey } from '../../simulator/keys.ts';

/** Something that must stay in its field, under a name that a report may say. */
export interface Secret {
	readonly name: string;
	readonly value: string;
	/** Whether any piece of six characters gives it away; else only the whole of it. */
	readonly pieces: boolean;
}

/** What a text holds of a secret; never the secret itself. */
export interface Leak {
	readonly secret: string;
	/** How it was written: `as it is`, `base64`, … */
	readonly form: string;
}

/** The length of a piece of a key that counts as a leak. */
const pieceLength = 6;

/** The same for what the browser writes for itself, where there are many random numbers. */
export const longPieceLength = 10;

/**
 * A key of which every piece has a letter and a digit: a run of digits alone might be a time, and
 * one of letters a word.
 */
export function makeTellingKey(seed: string, name: string): string {
	for (let at = 0; ; at += 1) {
		const key = makeKey(seed, `${name} ${at}`);
		if (isTelling(key)) return key;
	}
}

/** A seed with which the keys of these names are telling. */
export function findTellingSeed(name: string, keys: readonly string[]): string {
	for (let at = 0; ; at += 1) {
		const seed = `${name} ${at}`;
		if (keys.every((key) => isTelling(makeKey(seed, key)))) return seed;
	}
}

const isTelling = (key: string): boolean => cut(key.replaceAll('-', ''), pieceLength).every(tells);
const tells = (piece: string) => /[a-z]/.test(piece) && /\d|[^a-f\d-]/.test(piece);

const cut = (text: string, length: number): readonly string[] =>
	Array.from({ length: Math.max(text.length - length + 1, 0) }, (_, at) =>
		text.slice(at, at + length)
	);

const reverse = (text: string) => [...text].toReversed().join('');
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** How a secret may be spelled, before it is encoded. */
function encode({ value, pieces }: Secret, length: number): readonly string[] {
	const aliases = [value, bare(value)].flatMap((each) => [each, reverse(each)]);
	const lower = [...new Set(aliases.map((each) => each.toLowerCase()))];
	const cuts = lower.flatMap((each) => cut(each, length)).filter(tells);
	return pieces ? cuts : lower.filter((each) => each.length >= length);
}

const decodeHex = (run: string) => Buffer.from(run, 'hex').toString('latin1');
const decodeBase64 = (run: string) => Buffer.from(run, 'base64').toString('latin1');
const percent = (text: string) =>
	text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Every run of a code, from each of its first characters, as it may have been cut anywhere. */
const decodeRuns = (text: string, run: RegExp, steps: number, decode: (run: string) => string) =>
	(text.match(run) ?? [])
		.flatMap((each) => Array.from({ length: steps }, (_, at) => decode(each.slice(at))))
		.join('\n');

/** What a text may say, read in every way that is tried. */
const readings: Readonly<Record<string, (text: string) => string>> = {
	'as it is': (text) => text,
	'with signs between': (text) => text.replaceAll(/[\s\0\-_.,:;|+]/g, ''),
	'encoded for an address': (text) => (text.includes('%') ? percent(percent(text)) : ''),
	'escapes of JSON': (text) =>
		text.includes('\\u')
			? text.replaceAll(/\\u00([0-9a-f]{2})/gi, (_, hex: string) => decodeHex(hex))
			: '',
	'entities of HTML': (text) =>
		text.includes('&#')
			? text.replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, x: string, code: string) =>
					String.fromCharCode(parseInt(code, x ? 16 : 10))
				)
			: '',
	hexadecimal: (text) => decodeRuns(text, /[0-9a-f]{12,}/gi, 2, decodeHex),
	base64: (text) => decodeRuns(text, /[\w+/-]{8,}/g, 4, decodeBase64),
};

/** Looks for secrets in texts; what {@link known} says anyway is no leak. */
export class SecretFinder {
	readonly #length: number;
	readonly #short = new Map<string, string>();
	readonly #whole: (readonly [string, string])[] = [];
	readonly #seen = new Map<string, readonly Leak[]>();
	/** How many characters were looked through, each text once. */
	characters = 0;

	/** `known` is what a page says by itself; `length` that of the pieces that are looked for. */
	constructor(secrets: readonly Secret[], known = '', length = pieceLength) {
		this.#length = length;
		const plain = known.toLowerCase();
		for (const secret of secrets) {
			for (const alias of encode(secret, length)) {
				if (plain.includes(alias)) continue;
				if (alias.length === length) this.#short.set(alias, secret.name);
				else this.#whole.push([alias, secret.name]);
			}
		}
	}

	/** How many pieces and spellings are looked for. */
	get needles(): number {
		return this.#short.size + this.#whole.length;
	}

	find(text: string): readonly Leak[] {
		const leaks = [text, ...(text.includes('<') ? text.split('<') : [])].flatMap((part, at) =>
			/* A page is much the same after each action: what stood between the same signs is known. */
			at === 0 && text.includes('<') ? [] : this.#findOnce(part)
		);
		return leaks.filter(
			({ secret, form }, at) =>
				leaks.findIndex((other) => other.secret === secret && other.form === form) === at
		);
	}

	#findOnce(part: string): readonly Leak[] {
		const known = this.#seen.get(part);
		if (known) return known;
		this.characters += part.length;
		const leaks = Object.entries(readings).flatMap(([form, read]) =>
			this.#match(read(part).toLowerCase()).map((secret) => ({ secret, form }))
		);
		this.#seen.set(part, leaks);
		return leaks;
	}

	#match(text: string): readonly string[] {
		const names = new Set(
			this.#whole.flatMap(([whole, name]) => (text.includes(whole) ? [name] : []))
		);
		for (let at = 0; at + this.#length <= text.length; at += 1) {
			const name = this.#short.get(text.slice(at, at + this.#length));
			if (name !== undefined) names.add(name);
		}
		return [...names];
	}
}
