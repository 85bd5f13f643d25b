import { createHash } from 'node:crypto';
import { SearchEntriesSchema, type SearchEntry } from '../lib/search/search-entry.ts';
import {
	isPageInScope,
	isStepInScope,
	listScopes,
	type SearchScope,
} from '../lib/guide/search-scope.ts';
import { collectStepTexts, type PageSource, type StepText } from '../lib/guide/step-texts.ts';
import { currentVersion } from '../lib/guide/versions.ts';
import { dropLanguage, getLanguage } from '../lib/i18n/languages.ts';
import { loadConnectors } from './connectors.ts';
import { memoizeByKey } from './memoize.ts';
import { loadAllPages, loadPages, loadStepTexts } from './pages-and-steps.ts';
import { createPageEntry, createStepEntry } from './search-entries.ts';

export interface SearchIndex {
	/** With a piece of the hash: a page of an earlier release asks for the index that it was made with. */
	readonly name: string;
	readonly json: string;
}

/** The scopes that have a page. */
export async function loadScopes(): Promise<readonly SearchScope[]> {
	const several = (await loadConnectors()).size > 1;
	return listScopes(
		(await loadPages()).map(({ id }) => id),
		several
	);
}

/** The index of a scope, as it is sent. With one connector alone, there is one for all pages of a version. */
export async function loadSearchIndex(scope: SearchScope): Promise<SearchIndex> {
	const several = (await loadConnectors()).size > 1;
	return loadIndex(JSON.stringify(several ? scope : { ...scope, connector: undefined }));
}

const loadIndex = memoizeByKey((key) => createIndex(JSON.parse(key)));

async function createIndex(scope: SearchScope): Promise<SearchIndex> {
	const json = JSON.stringify(await loadSearchEntries(scope));
	const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
	const { version, language, connector } = scope;
	const parts = [language === 'en' ? undefined : language, connector, version];
	return { name: `${parts.filter(Boolean).join('-')}.${hash}`, json };
}

/**
 * What can be found: the steps and pages of a version, and its connector's problems, which have no version. In
 * another language by its own words where there are any, else by the English ones. Among several connectors, the
 * pages that belong to none find by titles alone: the texts of all would be many.
 */
async function loadSearchEntries(scope: SearchScope): Promise<readonly SearchEntry[]> {
	const { language, connector } = scope;
	const steps = (await loadStepsIn(language))
		.filter((step) => isStepInScope(scope, step))
		.map((step) => createStepEntry(step, language));
	const pages = (await loadPagesIn(language))
		.filter(({ id }) => isPageInScope(scope, id))
		.map((page) => createPageEntry(page, language));
	const entries = SearchEntriesSchema.parse([...steps, ...pages]);
	const titlesAlone = connector === undefined && (await loadConnectors()).size > 1;
	return titlesAlone ? entries.map((entry) => ({ ...entry, text: '' })) : entries;
}

/** Every page, in a language where it has been translated. */
const loadPagesIn: (language: string) => Promise<readonly PageSource[]> = memoizeByKey(
	async (language) => {
		const all = (await loadAllPages()).filter(({ id }) => getLanguage(id) === language);
		const own = new Map(all.map((page) => [dropLanguage(page.id) || 'index', page] as const));
		return (await loadPages()).map((page) => own.get(page.id) ?? page);
	}
);

/** Every step, in a language where its page has been translated. */
const loadStepsIn: (language: string) => Promise<readonly StepText[]> = memoizeByKey(
	async (language) => {
		if (language === 'en') return loadStepTexts();
		const all = (await loadAllPages()).filter(({ id }) => getLanguage(id) === language);
		const own = new Map(
			collectStepTexts(all, currentVersion).map((step) => [keyOf(step), step] as const)
		);
		return (await loadStepTexts()).map((step) => own.get(keyOf(step)) ?? step);
	}
);

const keyOf = ({ id, version }: StepText) => `${id} ${version}`;
