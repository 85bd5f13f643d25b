/**
 * The kit of the sketches: a screen is a list of rows, and becomes shapes in a space that is
 * {@link width} units wide. Words are labels that the guide's source names, and nothing else; what is not
 * known is a grey bar.
 */
export type Row =
	/** The name of the page. */
	| { readonly row: 'title'; readonly label: string }
	/** Something unknown; how much of the width it takes, from 0 to 1. */
	| { readonly row: 'bar'; readonly share: number }
	/** A line of a menu, or words. */
	| { readonly row: 'item'; readonly label: string; readonly marked?: boolean }
	| { readonly row: 'button'; readonly label: string; readonly marked?: boolean }
	/** A tab that is open, with another one beside it. */
	| { readonly row: 'tab'; readonly label: string; readonly marked?: boolean }
	/** A label with a box beside it, for what is entered. */
	| {
			readonly row: 'field';
			readonly label: string;
			readonly value?: string;
			readonly marked?: boolean;
	  }
	/** A label with a box below it, in which something is chosen. */
	| {
			readonly row: 'choice';
			readonly label: string;
			readonly value: string;
			readonly marked?: boolean;
	  }
	/** A ticked box before something unknown. */
	| { readonly row: 'tick'; readonly share: number };

export type Shape =
	| {
			readonly shape: 'box' | 'bar' | 'ring';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
	  }
	| {
			readonly shape: 'title' | 'word' | 'value' | 'centred';
			readonly x: number;
			readonly y: number;
			readonly text: string;
	  }
	| { readonly shape: 'tick'; readonly x: number; readonly y: number };

export const width = 320;
const edge = 14;
const inner = width - 2 * edge;
/** Where the boxes of fields begin. */
const column = 136;

/** How much room a row takes, with the gap below it. */
const heights: Readonly<Record<Row['row'], number>> = {
	...{ title: 32, bar: 20, item: 26, button: 38, tab: 36, field: 32, choice: 58, tick: 26 },
};

/** Wide enough for a label in any of the fonts that a system may choose. */
const measure = (label: string) => label.length * 8.5 + 22;

const mark = (marked: boolean | undefined, shape: Shape): readonly Shape[] =>
	marked && 'width' in shape
		? [
				{
					...{ shape: 'ring', x: shape.x - 4, y: shape.y - 4 },
					...{ width: shape.width + 8, height: shape.height + 8 },
				},
			]
		: [];

const withMark = (marked: boolean | undefined, box: Shape, ...more: readonly Shape[]) => [
	box,
	...more,
	...mark(marked, box),
];

function drawRow(row: Row, y: number): readonly Shape[] {
	const x = edge;
	switch (row.row) {
		case 'title':
			return [{ shape: 'title', x, y: y + 19, text: row.label }];
		case 'bar':
			return [{ shape: 'bar', x, y: y + 5, width: inner * row.share, height: 9 }];
		case 'item': {
			const ring: Shape = {
				shape: 'box',
				x: x - 2,
				y: y + 2,
				width: measure(row.label),
				height: 22,
			};
			return [{ shape: 'word', x: x + 4, y: y + 17, text: row.label }, ...mark(row.marked, ring)];
		}
		case 'button': {
			const wide = measure(row.label);
			const box: Shape = { shape: 'box', x, y: y + 3, width: wide, height: 28 };
			const text: Shape = { shape: 'centred', x: x + wide / 2, y: y + 22, text: row.label };
			return withMark(row.marked, box, text);
		}
		case 'tab': {
			const wide = measure(row.label);
			const box: Shape = { shape: 'box', x, y: y + 2, width: wide, height: 26 };
			const text: Shape = { shape: 'centred', x: x + wide / 2, y: y + 20, text: row.label };
			const other: Shape = { shape: 'bar', x: x + wide + 14, y: y + 11, width: 60, height: 9 };
			return withMark(row.marked, box, text, other);
		}
		case 'field': {
			const box: Shape = {
				shape: 'box',
				x: column,
				y: y + 3,
				width: width - edge - column,
				height: 24,
			};
			const label: Shape = { shape: 'word', x, y: y + 20, text: row.label };
			return withMark(row.marked, box, label, ...writeValue(row.value, column, y + 20));
		}
		case 'choice': {
			const box: Shape = { shape: 'box', x, y: y + 24, width: 150, height: 26 };
			const label: Shape = { shape: 'word', x, y: y + 16, text: row.label };
			return withMark(row.marked, box, label, ...writeValue(row.value, x, y + 42));
		}
		case 'tick':
			return [
				{ shape: 'box', x, y: y + 3, width: 16, height: 16 },
				{ shape: 'tick', x: x + 3, y: y + 11 },
				{ shape: 'bar', x: x + 28, y: y + 7, width: (inner - 28) * row.share, height: 9 },
			];
	}
}

const writeValue = (value: string | undefined, x: number, y: number): readonly Shape[] =>
	value === undefined ? [] : [{ shape: 'value', x: x + 10, y, text: value }];

/** Where the first row begins: below the head of a window. */
const head = 28;

/** Lays the rows out from top to bottom. Returns the shapes and how much height they need. */
export function layOut(rows: readonly Row[]): {
	readonly shapes: readonly Shape[];
	readonly height: number;
} {
	let y = head + 8;
	const shapes = rows.flatMap((row) => {
		const drawn = drawRow(row, y);
		y += heights[row.row];
		return drawn;
	});
	return { shapes, height: y + 8 };
}
