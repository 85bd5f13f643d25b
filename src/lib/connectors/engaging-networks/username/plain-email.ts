import { getLookAlike, type LookAlikeKind } from '../secrets/characters.ts';

/** Cyrillic and Greek letters in the shape of a Latin one. */
const letters = new Map(
	Object.entries({
		...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd' },
		...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X' },
		...{ ο: 'o', ν: 'v', ι: 'i', Α: 'A', Β: 'B', Ε: 'E', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O' },
	})
);

/** A text whose e-mail addresses are in plain characters, and the kinds that had to be replaced. */
export interface PlainUsername {
	readonly text: string;
	readonly lookAlikes: readonly LookAlikeKind[];
}

/**
 * Replaces look-alikes where they are certain: in an e-mail address that is ASCII without them. A
 * Cyrillic or Greek letter counts only where one stands among Latin letters, as in `аnna@…`; an address
 * or a name in another alphabet stays as it is.
 */
export function readPlainUsername(visible: string): PlainUsername {
	const kinds = new Set<LookAlikeKind>();
	const text = visible.replace(/[^\s,;|<>()[\]"]+/g, (word) => {
		const plain = Array.from(word, replaceOne);
		const folded = plain.map((one) => one.plain).join('');
		if (folded === word || !isAsciiEmail(folded)) return word;
		const found = plain.flatMap(({ kind }) => kind ?? []);
		if (found.includes('letter') && !mixesAlphabets(word)) return word;
		for (const kind of found) kinds.add(kind);
		return folded;
	});
	return { text, lookAlikes: [...kinds] };
}

const isAsciiEmail = (text: string) => /^[!-~]+$/.test(text) && /[^@]@[^@]+\.[^@]/.test(text);

const mixesAlphabets = (word: string) =>
	(word.match(/\p{L}+/gu) ?? []).some(
		(run) => /[a-z]/i.test(run) && Array.from(run).some((letter) => letters.has(letter))
	);

function replaceOne(character: string): { plain: string; kind: LookAlikeKind | undefined } {
	const letter = letters.get(character);
	if (letter) return { plain: letter, kind: 'letter' };
	const alike = getLookAlike(character);
	return alike && alike.kind !== 'letter' ? alike : { plain: character, kind: undefined };
}
