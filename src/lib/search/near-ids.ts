import { parseId } from '../ids.ts';

/** How many ids are offered at most. */
const limit = 3;

/** An id as far as an address says it. */
interface Wanted {
	/** `E` for a problem, nothing for a step. */
	readonly letter: string;
	readonly digits: string;
	/** What the folder is for, where it says that. */
	readonly folder: 'E' | '' | undefined;
}

/**
 * The ids that a mistyped address may have meant, the likeliest first. Takes a path below the base, as the browser
 * has it, and all ids there are (`EN-14`, `EN-E19`). `/s/en14` and `/p/EN-E3` mean what they say; `/s/EN-41/` may be
 * any id that is one slip away, or else those with the nearest numbers. None where the path speaks of no id.
 */
export function suggestIds(path: string, ids: readonly string[]): readonly string[] {
	const wanted = readWanted(path);
	if (!wanted) return [];
	const { letter, digits, folder } = wanted;
	const number = Number(digits);
	const exact = [letter, folder ?? letter].flatMap((kind) =>
		listKind(kind, ids).filter((id) => numberOf(id) === number)
	);
	if (exact.length > 0) return [...new Set(exact)];
	const kind = listKind(letter, ids);
	const padded = digits.padStart(2, '0');
	const slips = kind.filter((id) => isOneSlip(padded, digitsOf(id)));
	return (slips.length > 0 ? slips : kind)
		.toSorted((one, other) => Math.abs(numberOf(one) - number) - Math.abs(numberOf(other) - number))
		.slice(0, limit);
}

const digitsOf = (id: string) => /\d+$/.exec(id)?.[0] ?? '';
const numberOf = (id: string) => parseId(id)?.number ?? 0;
const listKind = (letter: string, ids: readonly string[]) =>
	ids.filter((id) => parseId(id)?.kind === (letter === 'E' ? 'problem' : 'step'));

/** The folders of steps and problems. */
const folders: Readonly<Record<string, 'E' | ''>> = { s: '', steps: '', p: 'E', problems: 'E' };

function readWanted(path: string): Wanted | undefined {
	const names = path.split('/').map((name) => readName(name).toLowerCase());
	for (const [at, name] of names.entries()) {
		const folder = folders[names[at - 1] ?? ''];
		const [, prefix = '', letter = '', digits = ''] =
			/^(en)?[\s\-_.–]*(e?)[\s\-_.–]*([\doil]{1,4})(?:\.\w+)?$/.exec(name) ?? [];
		if (!/\d/.test(digits) || (prefix === '' && folder === undefined)) continue;
		return {
			letter: prefix === '' && letter === '' ? (folder ?? '') : letter.toUpperCase(),
			/* What looks like a digit on paper. */
			digits: digits.replaceAll('o', '0').replaceAll(/[il]/g, '1'),
			folder,
		};
	}
	return undefined;
}

/** A part of a path without its escapes; one that cannot be read stays as it is. */
function readName(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

/** Whether one digit is another, missing, too many, or two have changed places. */
function isOneSlip(one: string, other: string): boolean {
	if (one.length === other.length) {
		const wrong = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
		const [first = 0, second] = wrong;
		const swapped =
			second === first + 1 && one[first] === other[second] && one[second] === other[first];
		return wrong.length === 1 || (wrong.length === 2 && swapped);
	}
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	const without = [...long].map((_, at) => `${long.slice(0, at)}${long.slice(at + 1)}`);
	return without.includes(short);
}
