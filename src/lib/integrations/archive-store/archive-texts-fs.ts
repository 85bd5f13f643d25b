import { parse } from 'yaml';
import { isArchived, listMarks, type ArchiveTexts } from '../../steps/archives.ts';
import { getPageSlug } from '../../steps/archive-page.ts';
import type { PageSource } from '../../steps/step-texts.ts';
import { loadPages, loadStepTexts, loadStepUses } from '../ledger-guard/pages-fs.ts';
import { stepTexts, stepUses } from './read-steps.ts';

/** The archives as they are written: what a build has read of them already, and the rest from the disk. */
export async function loadArchiveTexts(): Promise<ArchiveTexts> {
	const pages = Object.entries(await loadPages()).filter(([path]) => isArchived(path));
	return {
		pages: pages.map(([path, mdx]) => readSource(path, mdx)),
		steps: (await getStepTexts()).filter(({ archived }) => archived),
		uses: (stepUses.get() ?? (await loadStepUses()).uses).filter(
			({ version }) => version !== undefined
		),
	};
}

const getStepTexts = async () => stepTexts.get() ?? (await loadStepTexts());

function readSource(path: string, mdx: string): PageSource {
	const [, matter = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(mdx) ?? [];
	const { title = '', description = '' } = parse(matter);
	return { id: getPageSlug(path), title, description, body: body.trim() };
}

/** See {@link listMarks}: of the steps of these archives beside today's. */
export async function loadMarks(archives: Pick<ArchiveTexts, 'steps'>): Promise<readonly string[]> {
	const today = (await getStepTexts()).filter(({ archived }) => !archived);
	return listMarks(archives.steps, today);
}
