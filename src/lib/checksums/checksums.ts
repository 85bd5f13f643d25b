/** A file's path below the root of the site, and its SHA-256 in 64 hexadecimal digits. */
export type Sums = Readonly<Record<string, string>>;

/**
 * As `sha256sum` writes and checks it: `<sum>  <path>`, a line a file. In the order of the characters'
 * numbers, which is the same on every machine, whatever its language.
 */
export const formatChecksums = (sums: Sums): string =>
	Object.entries(sums)
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([path, sum]) => `${sum}  ${path}\n`)
		.join('');

/** Reads what {@link formatChecksums} wrote; nothing for a text that has any other line, or none. */
export function parseChecksums(text: string): Sums | undefined {
	const lines = text.split('\n').slice(0, -1);
	const pairs = lines.flatMap((line) => {
		const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
		return sum === undefined || path === undefined ? [] : [[path, sum] as const];
	});
	const sound = lines.length > 0 && pairs.length === lines.length && text.endsWith('\n');
	return sound ? Object.fromEntries(pairs) : undefined;
}
