import { listIds, parseId } from '../../ids.ts';

/** Words by their keys. */
type Dictionary = Readonly<Record<string, string>>;

/** The part of a key that a script names: forms of number share one. */
const stemOf = (key: string) => key.replace(/_(?:one|other)$/, '');

/** Every beginning of a key that may go on with what is known at run time alone: `verdict.`. */
const listHeads = (key: string) =>
	Array.from(key.matchAll(/\./g), ({ index }) => key.slice(0, index + 1));

/** The texts in a script, and with a `*` those that go on with something else. */
const listTexts = (script: string) =>
	Array.from(script.matchAll(/(["'`])([\w.-]+)(\1|\$\{)/g), ([, , text = '', end]) =>
		end === '${' ? `${text}*` : text
	);

const listCodes = (text: string) => listIds(text).filter((id) => parseId(id)?.kind === 'problem');
const areaOf = (key: string) => key.slice(0, key.indexOf('.'));
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/**
 * The words that a bundled script can say: their key stands in it as a text, or the beginning of a
 * key that goes on with a code or a kind. Of keys with a problem's code, those whose code stands in
 * it as well. So what the bundler left out takes its words along.
 */
export function pickMessages(words: Dictionary, script: string): Dictionary {
	const codes = new Set(listCodes(script));
	const texts = new Set(listTexts(script));
	const isSaid = (key: string) =>
		texts.has(stemOf(key)) || listHeads(key).some((head) => texts.has(`${head}*`));
	const isKnown = (key: string) => {
		const [code] = listCodes(key);
		return code === undefined || codes.has(code);
	};
	return Object.fromEntries(
		Object.entries(words)
			.filter(([key]) => isSaid(key) && isKnown(key))
			/* Like beside like is smaller when it is sent. */
			.toSorted(([one], [other]) => compare(areaOf(one), areaOf(other)))
	);
}
