import { createHash } from 'node:crypto';
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

export interface SearchIndex {
	/** The version and a piece of the hash: a page of an earlier release asks for the index that it was made with. */
	readonly name: string;
	readonly json: string;
}

const indexes = new Map<string, Promise<SearchIndex>>();

/** The index of a version, as it is sent; made once in a build, anew each time in development. */
export function loadSearchIndex(version: string): Promise<SearchIndex> {
	const index = (import.meta.env.DEV ? undefined : indexes.get(version)) ?? createIndex(version);
	indexes.set(version, index);
	return index;
}

async function createIndex(version: string): Promise<SearchIndex> {
	const json = JSON.stringify(await loadSearchEntries(version));
	const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
	return { name: `${version}.${hash}`, json };
}

/**
 * What can be found in a version of the guides: its steps and pages, and the problems, which have no
 * version.
 */
async function loadSearchEntries(version: string): Promise<readonly SearchEntry[]> {
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
