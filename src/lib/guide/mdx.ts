import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { remark } from 'remark';
import type { Node, Parent } from 'unist';
import { splitMenuPath } from './menu-path.ts';

const reader = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
const writer = remark().use(remarkGfm).data('settings', { bullet: '-', rule: '-', fences: true });

/** Reads a page. Throws, with line and column, on MDX that does not parse. */
export const parseMdx = (text: string): Root => reader.parse(text);

/** Writes Markdown; what is MDX must have been taken out before: {@link toPlainMarkdown}. */
export const writeMarkdown = (root: Root): string => writer.stringify(root).trim();

export const isParent = (node: Node): node is Parent =>
	'children' in node && Array.isArray(node.children);

const isElement = ({ type }: Node) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** The name of an element such as `<Step>`; nothing for Markdown. */
export const getElementName = (node: Node): string | undefined =>
	isElement(node) && 'name' in node && typeof node.name === 'string' ? node.name : undefined;

/** An attribute that stands there as plain text; nothing for a missing or computed one. */
export function getAttribute(node: Node, name: string): string | undefined {
	if (!('attributes' in node) || !Array.isArray(node.attributes)) return undefined;
	const found = node.attributes.find((each) => each.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}

/** Where a link leads: its address, or the path behind the base that an expression puts before it. */
export function getAddress(node: Node): string {
	const plain = getAttribute(node, 'href');
	if (plain !== undefined || !('attributes' in node) || !Array.isArray(node.attributes)) {
		return plain ?? '';
	}
	const written: unknown = node.attributes.find(({ name }) => name === 'href')?.value?.value;
	return /\}(\/[^`}]*)`$/.exec(typeof written === 'string' ? written : '')?.[1] ?? '';
}

/** How an element is written in Markdown: the nodes that stand in its place. */
export type Rewrite = (name: string, element: Parent) => readonly Node[] | undefined;

/** Elements that show something only in a browser, and code. */
const left = new Set(['yaml', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** Elements that are the same wherever a page is written as Markdown. */
function rewriteEverywhere(name: string, element: Parent, rewrite: Rewrite) {
	switch (name) {
		case 'Aside':
			return [writeAside(element, rewrite)];
		case 'MenuPath':
			return writeMenuPath(toString(element));
		case 'CopyValue':
			return [strong(toString(element).trim())];
		case 'Needs':
			return [writeList(toPlainMarkdown(element.children, rewrite))];
		case 'Need':
			return [{ type: 'listItem', children: writeBlocks(element, rewrite) }];
		default:
			return undefined;
	}
}

/** A quotation that begins with the title. */
function writeAside(element: Parent, rewrite: Rewrite): Parent {
	const title = getAttribute(element, 'title');
	const heading = title === undefined ? [] : [{ type: 'paragraph', children: [strong(title)] }];
	return { type: 'blockquote', children: [...heading, ...writeBlocks(element, rewrite)] };
}

const writeBlocks = (element: Parent, rewrite: Rewrite) =>
	toBlocks(toPlainMarkdown(element.children, rewrite));

const writeList = (items: readonly Node[]): Parent & { ordered: boolean; spread: boolean } => ({
	...{ type: 'list', ordered: false, spread: false },
	children: items.filter(({ type }) => type === 'listItem'),
});

/** `Account settings > Users`: each label as Engaging Networks shows it, in bold. */
const writeMenuPath = (path: string): readonly Node[] =>
	splitMenuPath(path).flatMap((label, at) => [...(at === 0 ? [] : [text(' > ')]), strong(label)]);

const text = (value: string): Node & { value: string } => ({ type: 'text', value });

/** Words in bold. */
export const strong = (value: string): Parent => ({ type: 'strong', children: [text(value)] });

/**
 * Markdown nodes for MDX ones: elements are rewritten, or leave their children; imports and
 * expressions go. Phrasing that came to stand alone gets a paragraph of its own.
 */
export function toPlainMarkdown(nodes: readonly Node[], rewrite: Rewrite): Node[] {
	return nodes.flatMap((node): Node[] => {
		if (left.has(node.type)) return [];
		if ('value' in node && typeof node.value === 'string' && node.type === 'text') {
			const value = node.value.replace(/\s*\n\s*/g, ' ');
			return [Object.assign({}, node, { value })];
		}
		if (!isParent(node)) return [node];
		const name = getElementName(node);
		if (name === undefined) {
			const children = toPlainMarkdown(node.children, rewrite);
			const onlyBlocks = node.type === 'paragraph' && children.some((child) => !isPhrasing(child));
			if (onlyBlocks) return children;
			const emptied = children.length === 0 && node.children.length > 0;
			return emptied ? [] : [Object.assign({}, node, { children })];
		}
		const rewritten = rewrite(name, node) ?? rewriteEverywhere(name, node, rewrite);
		return rewritten ? [...rewritten] : toPlainMarkdown(node.children, rewrite);
	});
}

const phrasing = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'break']);
const isPhrasing = ({ type }: Node) => phrasing.has(type);

/** Blocks alone: phrasing that stands between them becomes paragraphs. */
export function toBlocks(nodes: readonly Node[]): Node[] {
	const blocks: Node[] = [];
	let open: Parent | undefined;
	for (const node of nodes) {
		if (!isPhrasing(node)) {
			blocks.push(node);
			open = undefined;
			continue;
		}
		if (!open) {
			open = { type: 'paragraph', children: [] };
			blocks.push(open);
		}
		open.children.push(node);
	}
	return blocks;
}

/** A tree of its own with these blocks. */
export function createRoot(blocks: readonly Node[]): Root {
	const root: Root = { type: 'root', children: [] };
	const view: Parent = root;
	view.children.push(...blocks);
	return root;
}
