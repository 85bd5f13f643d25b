import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getArchivedVersion } from './lib/steps/versions.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Archived pages point search engines to today's page and stay out of their index. A page that
 * has no current twin keeps its own canonical address.
 */
export const onRequest = defineRouteMiddleware(async (context) => {
	const { starlightRoute } = context.locals;
	const { id, head } = starlightRoute;
	const version = getArchivedVersion(id);
	if (version === undefined) return;
	starlightRoute.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
	const twin = id.slice(version.length).replace(/^\//, '');
	const current = await getCollection('docs', (page) => page.id === (twin || 'index'));
	const canonical = head.find(({ attrs }) => attrs?.['rel'] === 'canonical');
	if (current.length === 0 || !canonical?.attrs) return;
	const path = twin ? `${base}/${twin}/` : `${base}/`;
	canonical.attrs['href'] = new URL(path, context.site ?? context.url).href;
});
