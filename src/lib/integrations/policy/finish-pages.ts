import type { MiddlewareHandler } from 'astro';
import { finishPage } from './finishing.ts';

/** Finishes every page that Astro makes. A file that is HTML and no page, as the checker is, brings its own policy. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next();
	const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
	if (!isPage || !url.pathname.endsWith('/')) return response;
	const html = await finishPage(url.pathname, await response.text());
	return new Response(html, { status: response.status, headers: response.headers });
};
