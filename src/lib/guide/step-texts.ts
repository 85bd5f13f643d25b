import { toString } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import {
	createRoot,
	getAttribute,
	getElementName,
	isParent,
	parseMdx,
	toBlocks,
	toPlainMarkdown,
	writeMarkdown,
} from './mdx.ts';
import { hashText } from './hash-text.ts';
import { getArchivedVersion } from './versions.ts';

/** A page as it is written. */
export interface PageSource {
	/** Its place below the docs folder, without an ending: `1.0/engaging-networks/credentials`. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** MDX without front matter. */
	readonly body: string;
}

/** A step as one version has it. */
export interface StepText {
	readonly id: string;
	/** `2.0`, the current one's included. */
	readonly version: string;
	/** Whether that version is archived. */
	readonly archived: boolean;
	/** The page's address below the site's base: `/1.0/engaging-networks/credentials/`. */
	readonly path: string;
	/** The heading that it stands under. */
	readonly section: string;
	readonly markdown: string;
	readonly text: string;
	/** Changes when the words change, and with nothing else. */
	readonly fingerprint: string;
}

/** The steps of all pages, page by page, in the order in which they stand there. */
export const collectStepTexts = (
	pages: readonly PageSource[],
	currentVersion: string
): readonly StepText[] =>
	pages.filter(({ body }) => hasSteps(body)).flatMap((page) => readSteps(page, currentVersion));

/** Whether a page can have a step at all: most have none, and need not be parsed. */
export const hasSteps = (body: string): boolean => body.includes('<Step');

function readSteps(page: PageSource, currentVersion: string): readonly StepText[] {
	const archive = getArchivedVersion(page.id);
	const steps: StepText[] = [];
	let section = '';
	walk(parseMdx(page.body), (node) => {
		if (node.type === 'heading') section = toString(node).trim();
		const id = getElementName(node) === 'Step' ? getAttribute(node, 'id') : undefined;
		if (id === undefined || !isParent(node)) return;
		const blocks = toBlocks(toPlainMarkdown(node.children, () => undefined));
		const markdown = writeMarkdown(createRoot(blocks));
		const text = writeText(blocks);
		steps.push({
			id,
			version: archive ?? currentVersion,
			archived: archive !== undefined,
			path: `/${page.id}/`,
			section,
			markdown,
			text,
			fingerprint: hashText(text.replace(/\s+/g, ' ').trim()),
		});
	});
	return steps;
}

function walk(node: Node, visit: (node: Node) => void): void {
	visit(node);
	if (isParent(node)) for (const child of node.children) walk(child, visit);
}

/** Plain text for a ticket: a line a paragraph, list items with dashes, table rows as `a: b`. */
export function writeText(blocks: readonly Node[]): string {
	return blocks.map(writeBlock).filter(Boolean).join('\n');
}

function writeBlock(block: Node): string {
	if (block.type === 'table' && isParent(block))
		return block.children.slice(1).map(writeRow).join('\n');
	if (block.type === 'list' && isParent(block)) {
		return block.children
			.map((item) => (isParent(item) ? `- ${writeText(item.children)}` : ''))
			.join('\n');
	}
	if (block.type === 'blockquote' && isParent(block)) return writeText(block.children);
	return toString(block).replace(/\s+/g, ' ').trim();
}

const writeRow = (row: Node): string =>
	isParent(row) ? row.children.map((cell: Node | Parent) => toString(cell).trim()).join(': ') : '';
