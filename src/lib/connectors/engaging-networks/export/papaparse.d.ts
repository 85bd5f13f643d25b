/**
 * What is used of papaparse, which has no types of its own. Those of `@types/papaparse` would bring
 * the types of Node and of the DOM into the pure part.
 */
declare module 'papaparse' {
	interface Row {
		readonly data: readonly string[];
		readonly errors: readonly {
			readonly code: 'MissingQuotes' | 'InvalidQuotes' | 'TooFewFields' | 'TooManyFields';
			/** Where in the text it is; of a missing quote, right behind the one that opened. */
			readonly index?: number;
		}[];
		/** Where in the text the row ends, its line end included. */
		readonly meta: { readonly cursor: number };
	}

	interface Options {
		readonly delimiter: string;
		readonly newline: '\n' | '\r';
		/** Is told every row, one after the other, before `parse` returns. */
		readonly step: (row: Row) => void;
	}

	const Papa: { readonly parse: (text: string, options: Options) => void };
	export default Papa;
}
