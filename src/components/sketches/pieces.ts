/** How the pieces hang together, in units of the drawing: boxes, and arrows from one to the next. */
export const size = { width: 344, height: 322 } as const;

type PieceName =
	| ('group' | 'api-user' | 'api-key' | 'tokens' | 'private-token')
	| ('login' | 'username' | 'password' | 'omatic');

export interface Piece {
	/** Its words: `guide.pieces.<name>`. */
	readonly name: PieceName;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Whether it is one of the four values. */
	readonly value: boolean;
}

export const pieceHeight = 42;
const [first, second, third, last] = [2, 82, 162, 276] as const;
const place = (name: PieceName, x: number, y: number, width: number, value = false): Piece => ({
	...{ name, x, y, width, value },
});

export const pieces: readonly Piece[] = [
	place('group', 2, first, 166),
	place('api-user', 2, second, 82),
	place('api-key', 2, third, 82, true),
	place('tokens', 88, second, 76),
	place('private-token', 88, third, 76, true),
	place('login', 168, second, 174),
	place('username', 168, third, 86, true),
	place('password', 258, third, 84, true),
	place('omatic', 2, last, 340),
];

/** The middle of each of the four values. */
const columns = [43, 126, 211, 300] as const;

/** Downward arrows: where each begins, and where it ends. */
export const arrows: readonly { readonly x: number; readonly from: number; readonly to: number }[] =
	[
		{ x: columns[0], from: first + pieceHeight, to: second },
		...columns.map((x) => ({ x, from: second + pieceHeight, to: third })),
		...columns.map((x) => ({ x, from: third + pieceHeight, to: last })),
	];

/** Breaks words into two lines where they do not fit into one. */
export function breakWords(text: string, width: number): readonly string[] {
	if (text.length * 7.4 <= width - 6) return [text];
	const at = [...text.matchAll(/ /g)].map(({ index }) => index);
	const middle = at.toSorted(
		(one, other) => Math.abs(one - text.length / 2) - Math.abs(other - text.length / 2)
	)[0];
	return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}
