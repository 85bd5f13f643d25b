/** A piece of text; `hit` when it is what was searched for. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

/** In characters: about two lines of a result. */
const length = 150;
const lead = 40;

/** The beginning of a text on one line, cut between words, with `…` where it goes on; of so many characters at most. */
export function shorten(text: string, most: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const end = line.lastIndexOf(' ', most - 2);
	return `${line.slice(0, end > 0 ? end : most - 2)} …`;
}

/**
 * The part of a text around the first word that was searched for, cut between words, with the hits told
 * apart. The beginning of the text when no word stands in it.
 */
export function excerpt(text: string, search: string): readonly Piece[] {
	const words = search.split(/[^\p{L}\d]+/u).filter((word) => word.length > 1);
	const hits = new RegExp(`(?<![\\p{L}\\d])(${words.join('|')})`, 'giu');
	const at = words.length === 0 ? 0 : Math.max(text.search(hits), 0);
	const from = at <= lead ? 0 : text.indexOf(' ', at - lead) + 1;
	const to = text.length <= from + length ? text.length : text.lastIndexOf(' ', from + length);
	const part = text.slice(from, to > from ? to : from + length);
	const pieces = words.length === 0 ? [part] : part.split(hits);
	return [
		{ text: from > 0 ? '… ' : '', hit: false },
		...pieces.map((piece, index) => ({ text: piece, hit: index % 2 === 1 })),
		{ text: to < text.length ? ' …' : '', hit: false },
	].filter((piece) => piece.text !== '');
}
