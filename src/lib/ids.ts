/**
 * The grammar of permanent ids. A step is `EN-14`, a problem `EN-E03`: the prefix of a connector (two or more
 * capital letters), a hyphen, an `E` for a problem, and a number from 1 with at least two digits. Numbers are issued
 * in order and never end: `EN-100` follows `EN-99`.
 */
export interface Id {
	/** The connector's prefix: `EN`. */
	readonly prefix: string;
	readonly kind: 'step' | 'problem';
	/** From 1. */
	readonly number: number;
}

/** As long as a number may be, in digits; a longer one is no id, so that every number stays exact. */
const longestNumber = 9;

/** Reads an id as the site writes it; nothing for any other text, `EN-3`, `EN-003` and `en-03` included. */
export function parseId(text: string): Id | undefined {
	const [, prefix = '', letter = '', digits = ''] = /^([A-Z]{2,})-(E?)(\d{2,})$/.exec(text) ?? [];
	const id = { prefix, kind: letter ? 'problem' : 'step', number: Number(digits) } as const;
	return digits.length <= longestNumber && id.number > 0 && formatId(id) === text ? id : undefined;
}

/** Writes an id: what {@link parseId} reads. */
export const formatId = ({ prefix, kind, number }: Id): string =>
	`${prefix}-${kind === 'problem' ? 'E' : ''}${String(number).padStart(2, '0')}`;

/**
 * Reads an id however a person types it: `en14`, `EN–E3`, `14`, `#e 019`. A text without a prefix gets the one given,
 * and one with another prefix is none. Nothing for any other text, nor for a number of more than nine digits.
 */
export function parseTypedId(text: string, prefix: string): Id | undefined {
	const typed = text.trim().toUpperCase();
	const rest = typed.startsWith(prefix) ? typed.slice(prefix.length) : typed;
	const [, letter, digits = ''] = /^[\s\p{Pd}_#]*(E?)[\s\p{Pd}_]*0*(\d{1,9})$/u.exec(rest) ?? [];
	const number = Number(digits);
	return number > 0 ? { prefix, kind: letter ? 'problem' : 'step', number } : undefined;
}

/** The ids in a text as the site writes them, in their order, each as often as it is there. */
export const listIds = (text: string): readonly string[] =>
	(text.match(/(?<![A-Za-z\d])[A-Z]{2,}-E?\d{2,}(?!\d)/g) ?? []).filter((id) => parseId(id));

/**
 * Compares two ids for sorting: by prefix, steps before problems, then by number, so that `EN-E100` comes after
 * `EN-E99`. Texts that are no ids come last, in the order of their characters.
 */
export function compareIds(one: string, other: string): number {
	const [left, right] = [parseId(one), parseId(other)];
	if (!left || !right) return Number(!left) - Number(!right) || compareTexts(one, other);
	return (
		compareTexts(left.prefix, right.prefix) ||
		compareTexts(right.kind, left.kind) ||
		left.number - right.number
	);
}

const compareTexts = (one: string, other: string): number =>
	one < other ? -1 : Number(one > other);

/** Whether a text that a person typed means an id, with or without its prefix. */
export function meansId(typed: string, id: string): boolean {
	const known = parseId(id);
	const meant = known && parseTypedId(typed, known.prefix);
	return meant !== undefined && formatId(meant) === id;
}
