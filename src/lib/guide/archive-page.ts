import { findLinks } from './archive-links.ts';
import { insertVersion } from './versions.ts';

/** A page's copy for an archive, and what in the page would not work there. */
export interface ArchivedPage {
	readonly text: string;
	readonly wrong: readonly string[];
}

/**
 * The slug of a page from its path below the docs folder: `a/b.mdx` is `a/b`, an index page is its
 * folder, and the start page is the empty text.
 */
export const getPageSlug = (path: string): string =>
	path.replace(/\.mdx$/, '').replace(/(?:^|\/)index$/, '');

/**
 * Makes the copy of a page for an archive. Takes its MDX, its slug, the version, and the slugs of
 * all pages that are archived with it: links to these lead to their copies, other links stay.
 * The date of the last change goes, since an archive has none. Nothing else changes, so that the copy reads as the page
 * did. Relative imports and pictures, a slug in the front matter and links that cannot be found in the text come back
 * as `wrong`.
 */
export function archivePage(
	mdx: string,
	slug: string,
	version: string,
	archived: ReadonlySet<string>
): ArchivedPage {
	const { edits, relative } = findLinks(mdx, (address) => addVersion(address, version, archived));
	const wrong = relative.map((line) => `line ${line}: write the path from ~/ or from /`);
	const matter = /^---\n[^]*?\n---$/m.exec(mdx);
	if (matter?.index !== 0 || /^slug:/m.test(matter[0])) {
		wrong.push('a page needs front matter without a slug');
	}
	let text = mdx;
	for (const { from, to, old, next } of edits.toSorted((one, other) => other.from - one.from)) {
		const at = text.indexOf(old, from);
		if (at < 0 || at + old.length > to) wrong.push(`write the link to ${old} without escapes`);
		else text = `${text.slice(0, at)}${next}${text.slice(at + old.length)}`;
	}
	const archivedSlug = insertVersion(slug, version).replace(/\/$/, '');
	text = text.replace(/^---\n[^]*?\n---$/m, (own) => {
		const lines = own.replace(/^lastUpdated:.*\n/m, '').slice(0, -'---'.length);
		return `${lines}slug: '${archivedSlug}'\n---`;
	});
	return { text, wrong };
}

/** Puts the version before an address when it is that of a page in the archive. */
function addVersion(address: string, version: string, archived: ReadonlySet<string>): string {
	const [, path] = /^\/(?!\/)([^?#]*)/.exec(address) ?? [];
	if (path === undefined || !archived.has(path.replace(/\/$/, ''))) return address;
	return `/${insertVersion(address.slice(1), version)}`;
}
