import type { Node, Parent } from 'unist';
import { toString } from 'mdast-util-to-string';
import { readPlainPage } from './markdown.ts';
import { createRoot, isParent } from './mdx.ts';
import { writePageHtml } from './page-html.ts';

/** A step on the sheet; its words begin with its id. */
export interface ChecklistStep {
	readonly id: string;
	readonly html: string;
}

/** What stands below one heading of a guide, where steps are among it. */
export interface ChecklistSection {
	readonly title: string;
	/** What is said before its steps and between them, warnings among it. */
	readonly parts: readonly (string | readonly ChecklistStep[])[];
	/** Its first step. */
	readonly first: string;
}

/**
 * The sections of a guide for a sheet of paper, from the page's MDX. Sections without a step are left out;
 * links are their words alone.
 */
export function readChecklist(body: string): readonly ChecklistSection[] {
	const blocks = readPlainPage(body).children;
	const starts = blocks.flatMap(({ type }, at) => (type === 'heading' ? [at] : []));
	return starts.flatMap((start, at) => {
		const [heading, ...rest] = blocks.slice(start, starts[at + 1]);
		const parts = rest.map((block) => readSteps(block) ?? write([block]));
		const first = parts.find((part) => typeof part !== 'string')?.[0];
		return first ? [{ title: toString(heading), parts, first: first.id }] : [];
	});
}

/** The steps of a list of steps; nothing for any other block. */
function readSteps(block: Node): readonly ChecklistStep[] | undefined {
	if (block.type !== 'list' || !isParent(block)) return undefined;
	const steps = block.children.flatMap((item: Node | Parent) => {
		const id = getStepId(item);
		return id !== undefined && isParent(item) ? [{ id, html: write(item.children) }] : [];
	});
	return steps.length > 0 ? steps : undefined;
}

function getStepId({ data }: Node): string | undefined {
	const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined;
	if (typeof properties !== 'object' || properties === null) return undefined;
	const id = 'dataStep' in properties ? properties.dataStep : undefined;
	return typeof id === 'string' ? id : undefined;
}

const write = (blocks: readonly Node[]): string =>
	writePageHtml(createRoot(blocks), { deeper: 0, anchors: false, follow: () => undefined });
