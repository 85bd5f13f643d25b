import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { getPageConnector, loadConnectors } from './connectors.ts';
import { addPreview } from './preview.ts';
import { isReviewed } from './reviewed.ts';
import { getPageLanguage, getTranslate } from './translate.ts';
import { selectConnector } from './sidebar.ts';
import { toHref } from './pages-and-steps.ts';
import { loadSourcePageIds } from './source-pages.ts';
import { escapeHtml } from '../lib/report/escape-html.ts';
import { getCanonicalId, getPathOf, hasOwnText } from '../lib/guide/alternates.ts';
import { getArchivedVersion } from '../lib/guide/versions.ts';
import { dropLanguage, languages } from '../lib/i18n/languages.ts';

/**
 * What Starlight does not know of a page: which one search engines should have, its picture, who translated it, and which
 * of several connectors it is about.
 */
export const onRequest = defineRouteMiddleware(async ({ locals, site, url }, next) => {
	/* First starlight-versions, which leaves the sidebar of the page's version. */
	await next();
	await showOwnConnector(locals);
	const written = await loadSourcePageIds();
	const toUrl = (path: string) => new URL(toHref(path), site ?? url).href;
	leadSearchEngines(locals.starlightRoute, written, toUrl);
	addPreview(locals, toUrl);
	addMachineTranslationNotice(locals);
});

async function showOwnConnector(locals: App.Locals): Promise<void> {
	if ((await loadConnectors()).size < 2) return;
	const toId = (href: string) => href.slice(toHref('/').length).replace(/\/$/, '');
	const connector = await getPageConnector(locals);
	const { sidebar, pagination } = selectConnector(locals.starlightRoute, connector, toId);
	locals.starlightRoute.sidebar = sidebar;
	locals.starlightRoute.pagination = pagination;
}

/**
 * Archived pages, and English ones under another language, point search engines to the page that is meant; archives
 * stay out of their index as well. A page names its other languages only where it is translated.
 */
function leadSearchEngines(
	route: StarlightRouteData,
	written: ReadonlySet<string>,
	toUrl: (path: string) => string
): void {
	const { id, head } = route;
	const canonical = head.find(({ attrs }) => attrs?.['rel'] === 'canonical');
	const meant = getCanonicalId(id, written);
	if (canonical?.attrs && meant !== id) canonical.attrs['href'] = toUrl(getPathOf(meant));
	const archived = getArchivedVersion(id) !== undefined;
	if (archived) head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
	const page = dropLanguage(id);
	const translated = languages.every((language) =>
		hasOwnText(language === 'en' ? page : getPageId(language, page), written)
	);
	if (archived || !translated) {
		route.head = head.filter(({ attrs }) => attrs?.['rel'] !== 'alternate');
	}
}

const getPageId = (language: string, page: string) =>
	page === '' ? language : `${language}/${page}`;

/** Until a person has read the words of a language, its pages say so. */
function addMachineTranslationNotice(locals: App.Locals): void {
	const language = getPageLanguage(locals);
	const { entry } = locals.starlightRoute;
	if (isReviewed(language)) return;
	const text = escapeHtml(getTranslate(locals)('site.machineMade'));
	/* Also over a text that is in English. */
	const banner = { content: `<span lang="${language}">${text}</span>` };
	/* A copy: an English page that stands in shares its entry with the English one. */
	locals.starlightRoute.entry = { ...entry, data: { ...entry.data, banner } };
}
