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
export const readPageParts = (html: string): PageParts => createPartsReader()(html);

/** Texts from here on are worth taking out before a page is parsed, in characters. */
const long = 4_096;

/**
 * Reads page after page. All of them bring the same long style: it is put back for its hash, and spares the
 * parser going through it letter by letter each time.
 */
export function createPartsReader(): (html: string) => PageParts {
	const taken = new Map<string, string>();
	const take = (html: string) =>
		[...taken].reduce((rest, [mark, text]) => rest.replace(text, mark), html);
	const putBack = (piece: string) =>
		[...taken].reduce((whole, [mark, text]) => whole.replace(mark, () => text), piece);
	const hashes = (texts: readonly string[]) => [...new Set(texts.map(putBack))].map(hashSource);
	return (html) => {
		const elements = listElements(parse(take(html)));
		const styles = elements.filter(({ tagName }) => tagName === 'style').map(readText);
		const parts = {
			scripts: hashes(elements.filter(isInlineScript).map(readText)),
			styles: hashes(styles),
			styleAttributes: hashes(elements.flatMap((element) => readAttribute(element, 'style') ?? [])),
			boxes: [...new Set(elements.flatMap(readBoxKinds))],
		};
		for (const style of styles) {
			if (style.length >= long) taken.set(`/* ${taken.size} ${hashSource(style)} */`, style);
		}
		return parts;
	};
}

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
