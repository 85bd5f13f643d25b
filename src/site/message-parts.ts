/** What a named part of a text can be, besides a link. */
export const messageParts = ['b', 'code', 'em', 'sr'] as const;

/** An address, or the attributes of a link. */
type WordLink = string | { readonly href: string; readonly [attribute: string]: string | boolean };

/** Where the named links of a text lead. */
export type MessageLinks = Readonly<Record<string, WordLink>>;

/** The element that a part becomes, and its attributes. */
export function getElement(name: string, links: MessageLinks) {
	const link = links[name];
	if (link !== undefined) {
		return { tag: 'a', attributes: typeof link === 'string' ? { href: link } : link } as const;
	}
	if (name === 'sr') return { tag: 'span', attributes: { class: 'sr-only' } } as const;
	const tag = messageParts.find((part) => part === name) ?? 'b';
	return { tag, attributes: {} } as const;
}
