import type { Sidebar, SidebarEntry } from '../schemas/sidebar.ts';
import { getConnector } from './connector.ts';

/** A link of the sidebar, or a group of them, in one language. */
export type SidebarItem =
	| { readonly label: string; readonly slug: string }
	| { readonly label: string; readonly items: readonly SidebarItem[] };

export interface SidebarPlace {
	/** Of the labels. */
	readonly language: string;
	/** The connector of the page, if it has one. */
	readonly connector: string | undefined;
	/** Whether there are more connectors than one. */
	readonly several: boolean;
	/** The title of a page that has no label. */
	readonly getTitle: (slug: string) => string;
}

/**
 * The sidebar of a page: with several connectors, the entries of its own and those of none. A page that belongs
 * to no connector has a link to each instead of its entries, so that a page's size does not grow with the others.
 */
export const selectSidebar = (sidebar: Sidebar, place: SidebarPlace): readonly SidebarItem[] =>
	sidebar.flatMap((entry) => selectEntry(entry, place));

function selectEntry(entry: SidebarEntry, place: SidebarPlace): readonly SidebarItem[] {
	const slug = findSlug(entry);
	const own = slug === undefined ? undefined : getConnector(slug);
	const item = createItem(entry, place);
	if (!place.several || own === undefined || own === place.connector) return [item];
	if (place.connector !== undefined || slug === undefined) return [];
	return [{ label: item.label, slug }];
}

/** The first page of an entry. */
function findSlug(entry: SidebarEntry): string | undefined {
	if (typeof entry === 'string') return entry;
	if (entry.slug !== undefined) return entry.slug;
	for (const item of entry.items ?? []) {
		const slug = findSlug(item);
		if (slug !== undefined) return slug;
	}
	return undefined;
}

function createItem(entry: SidebarEntry, place: SidebarPlace): SidebarItem {
	if (typeof entry === 'string') return { label: place.getTitle(entry), slug: entry };
	const { slug, items, translations } = entry;
	const label = translations?.[place.language] ?? entry.label;
	if (slug !== undefined) return { label: label ?? place.getTitle(slug), slug };
	if (items === undefined)
		throw new Error(
			`The sidebar has an entry without \`slug\` or \`items\`: ${JSON.stringify(entry)}`
		);
	return { label: label ?? '', items: items.map((item) => createItem(item, place)) };
}
