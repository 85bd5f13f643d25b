import type { Language } from '../lib/i18n/languages.ts';
import { getPageLanguage } from './translate.ts';
import { loadStepsToday, toHref } from './pages-and-steps.ts';

/** Where a page of a language leads. */
export interface Links {
	/** A page of the site by its path, in the language. */
	readonly toPage: (path: string) => string;
	/** A step as it is today. */
	readonly toStep: (id: string) => string;
	/** A problem's page. */
	readonly toProblem: (code: string) => string;
}

/**
 * The links of the pages of a language. The permanent addresses of steps and problems lead to the English pages, so
 * that another language links to its own pages.
 */
export async function createLinks(language: Language): Promise<Links> {
	if (language === 'en') {
		return {
			toPage: toHref,
			toStep: (id) => toHref(`/s/${id}/`),
			toProblem: (code) => toHref(`/p/${code}/`),
		};
	}
	const today = await loadStepsToday();
	const toPage = (path: string) => toHref(`/${language}${path}`);
	return {
		toPage,
		toStep: (id) => {
			const step = today.get(id);
			return step ? `${toPage(step.path)}#${id}` : toHref(`/s/${id}/`);
		},
		toProblem: (code) => toPage(`/engaging-networks/problems/${code.toLowerCase()}/`),
	};
}

/** The links of the page, in its language. */
export const getLinks = (locals: Pick<App.Locals, 'starlightRoute'>): Promise<Links> =>
	createLinks(getPageLanguage(locals));
