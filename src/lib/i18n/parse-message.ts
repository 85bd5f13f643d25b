/** A piece of a text: letters, or a named part with pieces of its own. */
export type MessagePart =
	string | { readonly name: string; readonly pieces: readonly MessagePart[] };

/**
 * Reads a text with named parts, such as `It never goes to Omatic. <trust>See for yourself</trust>`, into pieces.
 * A part has a name of the list, no attributes, and ends where it says so; anything else throws, for a dictionary
 * is written by us. Nothing in it is markup: who shows it decides what a name becomes.
 */
export function parseMessage(text: string, names: readonly string[]): readonly MessagePart[] {
	const root: MessagePart[] = [];
	const open: { name: string; pieces: MessagePart[] }[] = [{ name: '', pieces: root }];
	for (const [, letters = '', slash, name = ''] of text.matchAll(/([^<]+)|<(\/?)([^<>]*)>|</g)) {
		const inner = open.at(-1);
		if (letters !== '') inner?.pieces.push(letters);
		else if (slash === '' && names.includes(name)) {
			const part = { name, pieces: [] };
			inner?.pieces.push(part);
			open.push(part);
		} else if (slash === '/' && inner?.name === name && open.length > 1) open.pop();
		else
			throw new Error(`"${text}" has a "<" that begins or ends no part of: ${names.join(', ')}.`);
	}
	if (open.length > 1) throw new Error(`"${text}" does not end its part "${open.at(-1)?.name}".`);
	return root;
}
