import { problemPhrases } from '../../lib/connectors/engaging-networks/pasted/problem-phrases.ts';
import { SearchEntriesSchema, type SearchEntry } from '../../lib/search/search-entry.ts';
import { findSynonyms } from '../../lib/search/synonyms.ts';
import { writePlainPage } from '../../lib/steps/plain-page.ts';
import { getArchivedVersion, currentVersion } from '../../lib/steps/versions.ts';
import { getStepTitle, loadPages, loadStepTexts } from '../site-steps.ts';

const versionOf = (page: string) => getArchivedVersion(page) ?? currentVersion;

/** The versions that have a page. */
export const listVersions = async (): Promise<readonly string[]> => [
	...new Set((await loadPages()).map(({ id }) => versionOf(id))),
];

/**
 * What can be found in a version of the guides: its steps and pages, and the problems, which have no
 * version.
 */
export async function loadSearchEntries(version: string): Promise<readonly SearchEntry[]> {
	const steps = (await loadStepTexts())
		.filter((step) => step.version === version)
		.map(({ id, path, section, text }) =>
			createEntry('step', id, getStepTitle(id), `${path}#${id}`, `${section}. ${text}`)
		);
	const pages = (await loadPages()).flatMap((page) => {
		const code = /\/problems\/(en-e\d+)$/.exec(page.id)?.[1]?.toUpperCase();
		if (code === undefined && versionOf(page.id) !== version) return [];
		const path = page.id === 'index' ? '/' : `/${page.id.replace(/\/index$/, '')}/`;
		const text = `${page.description} ${writePlainPage(page.body)}`;
		const phrases = Object.entries(problemPhrases).find(([key]) => key === code)?.[1] ?? [];
		if (code === undefined) return createEntry('page', '', page.title, path, text, phrases);
		const title = page.title.replace(`${code} · `, '');
		return createEntry('problem', code, title, path, text, phrases);
	});
	return SearchEntriesSchema.parse([...steps, ...pages]);
}

function createEntry(
	kind: SearchEntry['kind'],
	mark: string,
	title: string,
	path: string,
	text: string,
	phrases: readonly string[] = []
): SearchEntry {
	const plain = text.replace(/\s+/g, ' ').trim();
	const keywords = [...phrases, ...findSynonyms(title)].join(' · ');
	return { kind, mark, title, path, text: plain, keywords };
}
