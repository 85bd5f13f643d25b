import { visit } from 'unist-util-visit';
import type { StepUse } from './guard.ts';
import { getAttribute, getElementName, parseMdx } from './mdx.ts';
import { dropLanguage, getLanguage } from '../i18n/languages.ts';
import { hasSteps } from './step-texts.ts';
import { getArchivedVersion } from './versions.ts';

/**
 * Finds every `<Step id="…">` in a page. Takes the page's path below the docs folder, the name
 * under which messages mention it, and its MDX text. A step whose id is missing or computed
 * comes back with the id `(none)`, which no ledger has.
 */
export function findStepUses(path: string, file: string, mdx: string): readonly StepUse[] {
	const uses: StepUse[] = [];
	if (!hasSteps(mdx)) return uses;
	visit(parseMdx(mdx), (node) => {
		if (getElementName(node) !== 'Step') return;
		uses.push({
			file,
			line: node.position?.start.line ?? 0,
			id: getAttribute(node, 'id') ?? '(none)',
			version: getArchivedVersion(path),
			language: getLanguage(path),
			page: dropLanguage(path),
			of: getAttribute(node, 'of'),
		});
	});
	return uses;
}
