import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { getConnector } from '../lib/guide/connector.ts';

type Route = Pick<StarlightRouteData, 'sidebar' | 'pagination'>;
type Entry = Route['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/**
 * Leaves a page, among several connectors, the sidebar entries of its own and those of none. A page that belongs to no
 * connector has a link to each instead of its entries, so that a page's size does not grow with the others. `toId` gives
 * the id of the page that a link leads to.
 */
export function selectConnector(
	{ sidebar, pagination }: Route,
	connector: string | undefined,
	toId: (href: string) => string
): Route {
	const isOther = ({ href }: Pick<Link, 'href'>) => {
		const other = getConnector(toId(href));
		return other !== undefined && other !== connector;
	};
	const select = (entry: Entry): readonly Entry[] => {
		const [first] = listLinks(entry);
		if (first === undefined || !isOther(first)) return [entry];
		return connector === undefined ? [{ ...first, label: entry.label }] : [];
	};
	const { prev, next } = pagination;
	return {
		sidebar: sidebar.flatMap(select),
		pagination: {
			prev: prev && connector !== undefined && isOther(prev) ? undefined : prev,
			next: next && connector !== undefined && isOther(next) ? undefined : next,
		},
	};
}

const listLinks = (entry: Entry): readonly Link[] =>
	entry.type === 'link' ? [entry] : entry.entries.flatMap(listLinks);
