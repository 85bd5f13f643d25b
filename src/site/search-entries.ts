import { problemPhrases } from '../lib/connectors/engaging-networks/terminal/problem-phrases.ts';
import { problemCodes } from '../lib/connectors/engaging-networks/problems/problem-codes.ts';
import type { SearchEntry } from '../lib/search/search-entry.ts';
import { getCode } from '../lib/guide/search-scope.ts';
import { findSynonyms } from '../lib/search/synonyms.ts';
import type { PageSource, StepText } from '../lib/guide/step-texts.ts';
import { dropLanguage, type Language } from '../lib/i18n/languages.ts';
import { readPlainPage } from './read-page.ts';
import { getTranslateFor } from './translate.ts';
import { getStepTitle } from './pages-and-steps.ts';

const prefixOf = (language: Language) => (language === 'en' ? '' : `/${language}`);

export const createStepEntry = (
	{ id, path, section, text }: StepText,
	language: Language
): SearchEntry =>
	createEntry(
		...(['step', id, getStepTitle(id)] as const),
		`${prefixOf(language)}${dropLanguage(path)}#${id}`,
		`${section}. ${text}`
	);

const phrases = new Map<string, readonly string[]>(Object.entries(problemPhrases));

export function createPageEntry(page: PageSource, language: Language): SearchEntry {
	const id = dropLanguage(page.id) || 'index';
	const code = getCode(id);
	const path = `${prefixOf(language)}${id === 'index' ? '/' : `/${id.replace(/\/index$/, '')}/`}`;
	const text = `${page.description} ${readPlainPage(page.body)}`;
	if (code === undefined) return createEntry('page', '', page.title, path, text);
	const title = page.title.replace(`${code} · `, '');
	const own = getProblemTitle(code, language) ?? title;
	/* Also by the English title, which the page still has. */
	const also = own === title ? [] : [title];
	return createEntry('problem', code, own, path, text, [...(phrases.get(code) ?? []), ...also]);
}

function getProblemTitle(code: string, language: Language): string | undefined {
	const known = problemCodes.find((each) => each === code);
	return known && getTranslateFor(language)(`title.${known}`);
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
