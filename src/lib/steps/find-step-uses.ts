import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { StepUse } from './guard.ts';
import { getArchivedVersion } from './versions.ts';

const parser = remark().use(remarkFrontmatter).use(remarkMdx);

/**
 * Finds every `<Step id="…">` in a page. Takes the page's path below the docs folder, the name
 * under which messages mention it, and its MDX text. A step whose id is missing or computed
 * comes back with the id `(none)`, which no ledger has.
 */
export function findStepUses(path: string, file: string, mdx: string): readonly StepUse[] {
	const uses: StepUse[] = [];
	visit(parser.parse(mdx), (node) => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		if (node.name !== 'Step') return;
		const attribute = node.attributes.find((each) => 'name' in each && each.name === 'id');
		uses.push({
			file,
			line: node.position?.start.line ?? 0,
			id: typeof attribute?.value === 'string' ? attribute.value : '(none)',
			version: getArchivedVersion(path),
		});
	});
	return uses;
}
