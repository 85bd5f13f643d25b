import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

const parser = remark().use(remarkFrontmatter).use(remarkMdx);

/** Between two places in a page's text, an address is written that becomes another. */
export interface LinkEdit {
	readonly from: number;
	readonly to: number;
	readonly old: string;
	readonly next: string;
}

interface Place {
	readonly start: { readonly line: number; readonly offset?: number | undefined };
	readonly end: { readonly offset?: number | undefined };
}

/**
 * Finds what a page's copy in another folder needs changed: the links for which `change` gives
 * another address, and the lines of relative imports and pictures, which would no longer resolve.
 * Looks at Markdown links and their definitions, and at the attributes `href` and `src`.
 */
export function findLinks(mdx: string, change: (address: string) => string) {
	const edits: LinkEdit[] = [];
	const relative: number[] = [];
	const add = (place: Place | undefined, old: string, next: string, skip?: Place) => {
		const from = skip?.end.offset ?? place?.start.offset ?? 0;
		if (next !== old) edits.push({ from, to: place?.end.offset ?? from, old, next });
	};
	visit(parser.parse(mdx), (node) => {
		const line = node.position?.start.line ?? 0;
		if (node.type === 'link') {
			add(node.position, node.url, change(node.url), node.children.at(-1)?.position);
		}
		if (node.type === 'definition') {
			add(node.position, `]: ${node.url}`, `]: ${change(node.url)}`);
		}
		if (node.type === 'image' && isRelative(node.url)) relative.push(line);
		if (node.type === 'mdxjsEsm' && /["']\.{1,2}\//.test(node.value)) relative.push(line);
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		for (const attribute of node.attributes) {
			if (attribute.type !== 'mdxJsxAttribute' || !attribute.value) continue;
			const { name, value, position } = attribute;
			if (name === 'src' && typeof value === 'string' && isRelative(value)) relative.push(line);
			if (name !== 'href') continue;
			if (typeof value === 'string') add(position, value, change(value));
			else add(position, value.value, changeExpression(value.value, change));
		}
	});
	return { edits, relative };
}

const isRelative = (path: string) => !/^(?:\/|[a-z]+:)/i.test(path);

/** In an expression, an address begins after a quote, or after what stands for the base path. */
const changeExpression = (source: string, change: (address: string) => string) =>
	source.replace(/(?<=["'`}])\/[^"'`{}$\s]*/g, change);
