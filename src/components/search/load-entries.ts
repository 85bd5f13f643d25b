import { createHash } from 'node:crypto';
import { SearchEntriesSchema, type SearchEntry } from '../../lib/search/search-entry.ts';
import { getConnector } from '../../lib/steps/connector.ts';
import { collectStepTexts, type PageSource, type StepText } from '../../lib/steps/step-texts.ts';
import { currentVersion, getArchivedVersion } from '../../lib/steps/versions.ts';
import { dropLanguage, getLanguage, languages, type Language } from '../../lib/words/languages.ts';
import { loadConnectors } from '../connectors.ts';
import { oncePer } from '../once.ts';
import { loadAllPages, loadPages, loadPagesToMake, loadStepTexts } from '../site-steps.ts';
import { createPageEntry, createStepEntry, getCode } from './create-entry.ts';

/** What is searched at once: never more than one version, one language and one connector. */
export interface SearchScope {
	readonly version: string;
	readonly language: Language;
	/** Nothing on the pages that belong to none. */
	readonly connector: string | undefined;
}

export interface SearchIndex {
	/** With a piece of the hash: a page of an earlier release asks for the index that it was made with. */
	readonly name: string;
	readonly json: string;
}

const versionOf = (page: string) => getArchivedVersion(page) ?? currentVersion;

/** The scopes that have a page which a build makes. */
export async function listScopes(): Promise<readonly SearchScope[]> {
	const connectors = await loadConnectors();
	const scopes = (await loadPagesToMake()).flatMap(({ id }) => {
		const connector = getConnector(id);
		return [undefined, connectors.size > 1 ? connector : undefined].map(
			(each) => [versionOf(id), each] as const
		);
	});
	const different = new Map(scopes.map((scope) => [scope.join(' '), scope] as const));
	return [...different.values()].flatMap(([version, connector]) =>
		languages.map((language) => ({ version, language, connector }))
	);
}

/** The index of a scope, as it is sent. With one connector alone, there is one for all pages of a version. */
export async function loadSearchIndex(scope: SearchScope): Promise<SearchIndex> {
	const several = (await loadConnectors()).size > 1;
	return loadIndex(JSON.stringify(several ? scope : { ...scope, connector: undefined }));
}

const loadIndex = oncePer((key) => createIndex(JSON.parse(key)));

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
	const { version, language, connector } = scope;
	const steps = (await loadStepsIn(language))
		.filter((step) => step.version === version && isIn(scope, step.path.slice(1)))
		.map((step) => createStepEntry(step, language));
	const pages = (await loadPagesIn(language))
		.filter(({ id }) => isIn(scope, id) && (getCode(id) || versionOf(id) === version))
		.map((page) => createPageEntry(page, language));
	const entries = SearchEntriesSchema.parse([...steps, ...pages]);
	const titlesAlone = connector === undefined && (await loadConnectors()).size > 1;
	return titlesAlone ? entries.map((entry) => ({ ...entry, text: '' })) : entries;
}

/** Whether a page is found in a scope: those of no connector are found everywhere. */
function isIn({ connector }: SearchScope, id: string): boolean {
	const own = getConnector(id);
	return connector === undefined || own === undefined || own === connector;
}

/** Every page, in a language where it has been translated. */
const loadPagesIn: (language: string) => Promise<readonly PageSource[]> = oncePer(
	async (language) => {
		const all = (await loadAllPages()).filter(({ id }) => getLanguage(id) === language);
		const own = new Map(all.map((page) => [dropLanguage(page.id) || 'index', page] as const));
		return (await loadPages()).map((page) => own.get(page.id) ?? page);
	}
);

/** Every step, in a language where its page has been translated. */
const loadStepsIn: (language: string) => Promise<readonly StepText[]> = oncePer(
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
