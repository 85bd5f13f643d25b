import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export interface PageHtmlOptions {
	/** By how many levels its headings stand deeper than in the page. */
	readonly deeper: number;
	/** Whether headings get ids, as the links within the page want them. */
	readonly anchors: boolean;
	/** Where a link leads from here; nothing: its words stay, and the link goes. */
	readonly follow: (address: string) => string | undefined;
}

/**
 * Markdown as plain HTML, without anything that would load a file. A link out of the page says so
 * in words, and tells nobody where it was followed from.
 */
export function writePageHtml(root: Root, options: PageHtmlOptions): string {
	const tree = toHast(root);
	const html: HtmlRoot = tree.type === 'root' ? tree : { type: 'root', children: [] };
	visit(html, 'element', (element) => {
		const level = /^h([1-6])$/.exec(element.tagName)?.[1];
		if (level !== undefined) moveHeading(element, Number(level), options);
		if (element.tagName === 'a') followLink(element, options);
	});
	return toHtml(html);
}

function moveHeading(element: Element, level: number, { deeper, anchors }: PageHtmlOptions) {
	element.tagName = `h${Math.min(level + deeper, 6)}`;
	if (!anchors) return;
	const words = toString(element).trim().toLowerCase();
	element.properties['id'] = words.replaceAll(/[^a-z0-9]+/g, '-');
}

function followLink(element: Element, { follow }: PageHtmlOptions) {
	const { href } = element.properties;
	const address = follow(typeof href === 'string' ? href : '');
	element.properties = {};
	if (address === undefined) element.tagName = 'span';
	else element.properties['href'] = address;
	if (address === undefined || address.startsWith('#')) return;
	element.properties['rel'] = ['noreferrer'];
	element.children.push({ type: 'text', value: ' (on the web)' });
}
