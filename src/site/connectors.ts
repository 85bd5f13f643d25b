import { getConnector } from '../lib/guide/connector.ts';
import { once } from './memoize.ts';
import { loadPages } from './pages-and-steps.ts';

/** The connectors that have pages, in any version. */
export const loadConnectors: () => Promise<ReadonlySet<string>> = once(
	async () => new Set((await loadPages()).flatMap(({ id }) => getConnector(id) ?? []))
);

/** The connector of a page of Starlight's; nothing also for pages that are generated. */
export async function getPageConnector({
	starlightRoute,
}: Pick<App.Locals, 'starlightRoute'>): Promise<string | undefined> {
	const connector = getConnector(starlightRoute.id) ?? '';
	return (await loadConnectors()).has(connector) ? connector : undefined;
}
