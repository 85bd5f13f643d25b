/**
 * The page that an address means but for its letters' case, a version that does not have it, doubled slashes or a
 * file's ending. Takes a path below the base and without its language, and all paths there are; nothing where no
 * page is meant.
 */
export function suggestPage(path: string, paths: readonly string[]): string | undefined {
	const plain = path
		.toLowerCase()
		.replace(/^\/*\d+(?:\.\d+)+(?=\/|$)/, '')
		.replace(/(?:index)?\.(?:html?|md)\/?$/, '');
	const tidy = `/${plain}/`.replaceAll(/\/+/g, '/');
	return tidy === '/' ? undefined : paths.find((known) => known === tidy);
}
