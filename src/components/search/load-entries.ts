import { createHash } from 'node:crypto';
import { problemPhrases } from '../../lib/connectors/engaging-networks/pasted/problem-phrases.ts';
import { problemCodes } from '../../lib/connectors/engaging-networks/problems/problem-codes.ts';
import { SearchEntriesSchema, type SearchEntry } from '../../lib/search/search-entry.ts';
import { findSynonyms } from '../../lib/search/synonyms.ts';
import { writePlainPage } from '../../lib/steps/plain-page.ts';
import { getArchivedVersion, currentVersion } from '../../lib/steps/versions.ts';
import { collectStepTexts, type PageSource, type StepText } from '../../lib/steps/step-texts.ts';
import { dropLanguage, getLanguage, type Language } from '../../lib/words/languages.ts';
import { getSayIn } from '../say.ts';
import { getStepTitle, loadAllPages, loadPages, loadStepTexts } from '../site-steps.ts';

const versionOf = (page: string) => getArchivedVersion(page) ?? currentVersion;

/** The versions that have a page. */
export const listVersions = async (): Promise<readonly string[]> => [
	...new Set((await loadPages()).map(({ id }) => versionOf(id))),
];

export interface SearchIndex {
	/** The language, the version and a piece of the hash: a page of an earlier release asks for the index that it was made with. */
	readonly name: string;
	readonly json: string;
}

const indexes = new Map<string, Promise<SearchIndex>>();

/** The index of a version in a language, as it is sent; made once in a build, anew each time in development. */
export function loadSearchIndex(version: string, language: Language): Promise<SearchIndex> {
	const name = `${language} ${version}`;
	const index =
		(import.meta.env.DEV ? undefined : indexes.get(name)) ?? createIndex(version, language);
	indexes.set(name, index);
	return index;
}

async function createIndex(version: string, language: Language): Promise<SearchIndex> {
	const json = JSON.stringify(await loadSearchEntries(version, language));
	const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
	return { name: `${language === 'en' ? '' : `${language}-`}${version}.${hash}`, json };
}

/**
 * What can be found in a version of the guides: its steps and pages, and the problems, which have no
 * version. In another language by its own words where there are any, else by the English ones.
 */
async function loadSearchEntries(
	version: string,
	language: Language
): Promise<readonly SearchEntry[]> {
	const prefix = language === 'en' ? '' : `/${language}`;
	const translated = await loadTranslatedSteps(language);
	const steps = (await loadStepTexts())
		.filter((step) => step.version === version)
		.map((step) => translated.find((each) => isSameStep(each, step)) ?? step)
		.map(({ id, path, section, text }) =>
			createEntry(
				...(['step', id, getStepTitle(id)] as const),
				`${prefix}${dropLanguage(path)}#${id}`,
				`${section}. ${text}`
			)
		);
	const pages = (await loadPagesIn(language)).flatMap((page) => {
		const id = dropLanguage(page.id) || 'index';
		const code = /\/problems\/(en-e\d+)$/.exec(id)?.[1]?.toUpperCase();
		if (code === undefined && versionOf(id) !== version) return [];
		const path = `${prefix}${id === 'index' ? '/' : `/${id.replace(/\/index$/, '')}/`}`;
		const text = `${page.description} ${writePlainPage(page.body)}`;
		const phrases = Object.entries(problemPhrases).find(([key]) => key === code)?.[1] ?? [];
		if (code === undefined) return createEntry('page', '', page.title, path, text, phrases);
		const title = page.title.replace(`${code} · `, '');
		const own = getProblemTitle(code, language) ?? title;
		/* Also by the English title, which the page still has. */
		const also = own === title ? phrases : [...phrases, title];
		return createEntry('problem', code, own, path, text, also);
	});
	return SearchEntriesSchema.parse([...steps, ...pages]);
}

function getProblemTitle(code: string, language: Language): string | undefined {
	const known = problemCodes.find((each) => each === code);
	return known && getSayIn(language)(`title.${known}`);
}

/** Every page, in a language where it has been translated. */
async function loadPagesIn(language: Language): Promise<readonly PageSource[]> {
	const own = (await loadAllPages()).filter(({ id }) => getLanguage(id) === language);
	return (await loadPages()).map(
		(page) => own.find(({ id }) => (dropLanguage(id) || 'index') === page.id) ?? page
	);
}

async function loadTranslatedSteps(language: Language): Promise<readonly StepText[]> {
	if (language === 'en') return [];
	const own = (await loadAllPages()).filter(({ id }) => getLanguage(id) === language);
	return collectStepTexts(own, currentVersion);
}

const isSameStep = (one: StepText, other: StepText) =>
	one.id === other.id && one.version === other.version;

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
