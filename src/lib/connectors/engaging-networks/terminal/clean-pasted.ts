/** At most so much of a paste is read, in UTF-16 units: its beginning and its end. */
export const pastedLimit = 65_536;

/** The colours and moves of a terminal. */
const escapes = /\x1b\[[0-?]*[ -/]*[@-~]/g;

/**
 * A paste without what terminals, mail and word processors put into it: colours, byte order marks
 * and other characters that cannot be seen, curly quotes, odd spaces and line ends. Of a long one
 * the beginning and the end are left. Cleaning twice changes nothing.
 */
export function cleanPasted(text: string): string {
	const half = pastedLimit / 2;
	const short =
		text.length > pastedLimit ? `${text.slice(0, half - 1)}\n${text.slice(-half)}` : text;
	return short
		.replace(escapes, '')
		.replace(/\r\n?/g, '\n')
		.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '')
		.replace(/\p{Z}/gu, ' ')
		.replace(/[“”„‟«»]/g, '"')
		.replace(/[‘’‚‛]/g, "'");
}
