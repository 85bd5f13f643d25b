import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { hashSource } from '../sealed-box/build-document.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What of a page its policy must name. */
export interface PageParts {
	/** Hashes of the inline scripts that run. */
	readonly scripts: readonly string[];
	/** Hashes of the inline style sheets. */
	readonly styles: readonly string[];
	/** Hashes of the values of `style` attributes. */
	readonly styleAttributes: readonly string[];
	/** The kinds of its sealed boxes. */
	readonly boxes: readonly string[];
}

/** Reads what the policy of a page must name. */
export function readPageParts(html: string): PageParts {
	const elements = listElements(parse(html));
	return {
		scripts: hashAll(elements.filter(isInlineScript).map(readText)),
		styles: hashAll(elements.filter(({ tagName }) => tagName === 'style').map(readText)),
		styleAttributes: hashAll(elements.flatMap((element) => readAttribute(element, 'style') ?? [])),
		boxes: [...new Set(elements.flatMap(readBoxKinds))],
	};
}

const hashAll = (texts: readonly string[]) => [...new Set(texts)].map(hashSource);

/** The kind of a box, and of those that it opens. */
const readBoxKinds = (element: Element): readonly string[] =>
	element.tagName === 'sealed-box'
		? ['data-kind', 'data-opens'].flatMap((name) => readAttribute(element, name)?.split(' ') ?? [])
		: [];

function listElements(node: Node): readonly Element[] {
	const children = 'childNodes' in node ? node.childNodes : [];
	const inner = 'content' in node ? [node.content] : children;
	const below = inner.flatMap((child: Node) => listElements(child));
	return 'tagName' in node ? [node, ...below] : below;
}

const readAttribute = ({ attrs }: Element, wanted: string) =>
	attrs.find(({ name }) => name === wanted)?.value;

/** Scripts that run; data blocks such as JSON-LD need no hash. */
function isInlineScript(element: Element): boolean {
	if (element.tagName !== 'script' || readAttribute(element, 'src') !== undefined) return false;
	return ['', 'module', 'text/javascript'].includes(readAttribute(element, 'type') ?? '');
}

const readText = ({ childNodes }: Element): string =>
	childNodes.map((child) => ('value' in child ? child.value : '')).join('');
