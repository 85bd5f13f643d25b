import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { getPageConnector, loadConnectors } from './components/connectors.ts';
import { getPageLanguage } from './components/say.ts';
import { loadPages, toHref } from './components/site-steps.ts';
import today from './content/sidebar.json';
import { once } from './components/once.ts';
import { SidebarSchema, type Sidebar } from './lib/schemas/sidebar.ts';
import { getPathOf } from './lib/steps/twins.ts';
import { selectSidebar, type SidebarItem } from './lib/steps/sidebar.ts';
import { getArchivedVersion, putVersion } from './lib/steps/versions.ts';

type Route = StarlightRouteData;
type Entry = Route['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

const archives = import.meta.glob<{ sidebar: unknown }>('./content/versions/*.json', {
	eager: true,
});
const sidebars: ReadonlyMap<string | undefined, Sidebar> = new Map([
	[undefined, SidebarSchema.parse(today)],
	...Object.entries(archives).map(
		([path, { sidebar }]) =>
			[/([^/]+)\.json$/.exec(path)?.[1], SidebarSchema.parse(sidebar)] as const
	),
]);

/** Gives each page the sidebar of its version, language and connector, and what comes before and after it. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const route = locals.starlightRoute;
	const version = getArchivedVersion(route.id);
	const language = getPageLanguage(locals);
	const titles = await loadTitles();
	const toId = (slug: string) =>
		version === undefined ? slug : putVersion(slug, version).replace(/\/(?:index)?$/, '');
	const items = selectSidebar(sidebars.get(version) ?? [], {
		language,
		connector: await getPageConnector(locals),
		several: (await loadConnectors()).size > 1,
		getTitle: (slug) => readTitle(titles, toId(slug)),
	});
	const start = language === 'en' ? '' : `/${language}`;
	const current = toHref(getPathOf(route.id));
	const toEntry = (item: SidebarItem): Entry => {
		if ('items' in item) {
			const { label, items } = item;
			return {
				type: 'group',
				label,
				entries: items.map(toEntry),
				collapsed: false,
				badge: undefined,
			};
		}
		const id = toId(item.slug);
		readTitle(titles, id);
		const href = toHref(`${start}${getPathOf(id)}`);
		return {
			type: 'link',
			label: item.label,
			href,
			isCurrent: href === current,
			badge: undefined,
			attrs: {},
		};
	};
	route.sidebar = items.map(toEntry);
	route.pagination = findNeighbours(route);
});

const loadTitles = once(
	async () => new Map((await loadPages()).map(({ id, title }) => [id || 'index', title] as const))
);

/** Fails for a page that is not there, as Starlight does. */
function readTitle(titles: ReadonlyMap<string, string>, id: string): string {
	const title = titles.get(id);
	if (title === undefined) throw new Error(`The sidebar names ${id}, and there is no such page.`);
	return title;
}

/** The links before and after the page, where it does not name others or want none. */
function findNeighbours({ sidebar, pagination, entry }: Route): Route['pagination'] {
	const links = sidebar.flatMap(listLinks);
	const at = links.findIndex(({ isCurrent }) => isCurrent);
	const find = (place: number, wanted: Route['entry']['data']['prev']) =>
		at < 0 || wanted === false ? undefined : links[place];
	return {
		prev: pagination.prev ?? find(at - 1, entry.data.prev),
		next: pagination.next ?? find(at + 1, entry.data.next),
	};
}

const listLinks = (entry: Entry): readonly Link[] =>
	entry.type === 'link' ? [entry] : entry.entries.flatMap(listLinks);
