import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import {
	createRoot,
	getAddress,
	getAttribute,
	parseMdx,
	strong,
	toBlocks,
	toPlainMarkdown,
	writeMarkdown,
	type Rewrite,
} from './mdx.ts';
import type { PageSource } from './step-texts.ts';

/**
 * A page as plain Markdown, for machines and for reading without a browser. Steps are numbered
 * list items that begin with their id; asides are quotations; boxes are left out.
 */
export const writePageMarkdown = ({ title, description, body }: PageSource): string =>
	`# ${title}\n\n${description}\n\n${writeMarkdown(readPlainPage(body))}\n`;

/** What a page's twin is written from: Markdown alone, in which each step knows its id. */
export const readPlainPage = (body: string): Root =>
	createRoot(toBlocks(toPlainMarkdown(parseMdx(body).children, rewrite)));

const rewrite: Rewrite = (name, element) => {
	switch (name) {
		case 'Steps':
			return [list(toPlainMarkdown(element.children, rewrite))];
		case 'Step': {
			const id = getAttribute(element, 'id') ?? '';
			const mark = [strong(id), { type: 'text', value: ' ' }];
			const item = parent('listItem', prefix(mark, rewriteChildren(element)));
			/* Where this becomes HTML, the item has the step's permanent id; Markdown leaves it out. */
			return [{ ...item, data: { hProperties: { id, dataStep: id } } }];
		}
		case 'CheckBox':
		case 'GuideProgress':
			return [];
		case 'LinkButton':
		case 'a':
			return [link(getAddress(element), toPlainMarkdown(element.children, rewrite))];
		default:
			return undefined;
	}
};

const rewriteChildren = (element: Parent) => toBlocks(toPlainMarkdown(element.children, rewrite));

const parent = (type: string, children: readonly Node[]): Parent => ({
	type,
	children: [...children],
});

/** Puts the mark into the first paragraph, or before everything when there is none. */
function prefix(mark: readonly Node[], blocks: readonly Node[]): readonly Node[] {
	const [first, ...rest] = blocks;
	if (first?.type !== 'paragraph' || !('children' in first) || !Array.isArray(first.children)) {
		return [parent('paragraph', mark), ...blocks];
	}
	return [parent('paragraph', [...mark, ...first.children]), ...rest];
}

const link = (url: string, children: readonly Node[]): Parent & { url: string } => ({
	type: 'link',
	url,
	children: [...children],
});

const list = (items: readonly Node[]): Parent & { ordered: boolean; spread: boolean } => ({
	type: 'list',
	ordered: true,
	spread: false,
	children: items.filter(({ type }) => type === 'listItem'),
});
