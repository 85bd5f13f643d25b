import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A text of a page, and the language that it is said to be in. */
export interface SaidText {
	readonly text: string;
	readonly lang: string;
}

/** A built page as it is looked at. */
export interface BuiltPage {
	/** Below `dist/`. */
	readonly path: string;
	readonly elements: readonly Element[];
	readonly texts: readonly SaidText[];
}

export const getAttribute = (element: Element | undefined, name: string): string | undefined =>
	element?.attrs.find((each) => each.name === name)?.value;

/** What is read out or shown, besides the text itself. */
const shown = new Set(['alt', 'aria-label', 'content', 'placeholder', 'title']);

export function readPage(path: string): BuiltPage {
	const elements: Element[] = [];
	const texts: SaidText[] = [];
	const t = (text: string, lang: string) => {
		const plain = text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
		if (plain !== '') texts.push({ text: plain, lang });
	};
	const visit = (node: Node, outer: string): void => {
		const lang = ('attrs' in node && getAttribute(node, 'lang')) || outer;
		if ('tagName' in node) {
			elements.push(node);
			if (['script', 'style'].includes(node.tagName)) return;
			for (const { name, value } of node.attrs) if (shown.has(name)) t(value, lang);
		}
		if (node.nodeName === '#text' && 'value' in node) t(node.value, lang);
		if ('content' in node) visit(node.content, lang);
		if ('childNodes' in node) for (const child of node.childNodes) visit(child, lang);
	};
	visit(parse(readFileSync(`${dist}${path}`, 'utf8')), '');
	return { path, elements, texts };
}

/** Every page of the site; the checker as one file is none. */
export const listPages = (): readonly string[] =>
	readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.html') && !path.startsWith('downloads/'))
		.toSorted();
