import { inGroup } from './attack.ts';
import { createElement, load, put, trust } from './put.ts';

const link = (rel: string, title: string, more: Readonly<Record<string, string>> = {}) => ({
	id: `link-${rel.replaceAll(' ', '-')}`,
	title,
	run: ({ url }: { readonly url: string }) => load('link', { rel, href: url, ...more }),
});

function insertRules(rules: object): void {
	const script = createElement('script', { type: 'speculationrules' });
	Reflect.set(script, 'text', trust('Script', JSON.stringify(rules)));
	put(script);
}

/** Links in a page's head, and what they make a browser fetch before it is needed. */
export const linkAttacks = inGroup('links', [
	link('dns-prefetch', 'A host’s name looked up ahead of time'),
	link('preconnect', 'A connection opened ahead of time'),
	{
		id: 'preconnect-at-end',
		title: 'A connection opened at the moment when the box is closed',
		ends: 'frame',
		run: ({ url }) =>
			addEventListener('pagehide', () =>
				put(createElement('link', { rel: 'preconnect', href: url }))
			),
	},
	link('prefetch', 'A page fetched ahead of time'),
	link('prerender', 'A page drawn ahead of time'),
	{
		...link('preload', 'A file fetched ahead of time', { as: 'image' }),
		id: 'link-preload',
	},
	{ ...link('preload', 'Data fetched ahead of time', { as: 'fetch' }), id: 'link-preload-fetch' },
	{
		...link('preload', 'A font fetched ahead of time', { as: 'font', crossorigin: '' }),
		id: 'link-preload-font',
	},
	link('modulepreload', 'A module fetched ahead of time'),
	link('stylesheet', 'A style sheet'),
	{
		id: 'link-stylesheet-own-site',
		title: 'A style sheet from this site’s own host',
		run: ({ own }) => load('link', { rel: 'stylesheet', href: own }),
	},
	link('alternate stylesheet', 'Another style sheet to choose from', { title: 'Other' }),
	link('icon', 'A page’s icon'),
	link('apple-touch-icon', 'A page’s icon on a telephone'),
	link('mask-icon', 'A page’s icon in one colour'),
	link('manifest', 'A description of an app'),
	link('next', 'The next page of a series'),
	link('search', 'A search for the address bar', {
		type: 'application/opensearchdescription+xml',
	}),
	link('compression-dictionary', 'A dictionary for compression'),
	link('import', 'A page to import'),
	link('subresource', 'A part of the page, as it once was called'),
	{
		id: 'dns-by-anchor',
		title: 'The name of a host that a link leads to, looked up ahead of time',
		run: ({ url }) => {
			put(createElement('meta', { 'http-equiv': 'x-dns-prefetch-control', content: 'on' }));
			put(createElement('a', { href: url })).textContent = 'link';
		},
	},
	{
		id: 'connect-by-anchor',
		title: 'A connection opened when a link is pressed, before it is followed',
		onClick: true,
		run: ({ url }) => {
			const anchor = put(createElement('a', { href: url }));
			anchor.style.cssText = 'position: fixed; inset: 0';
			/* The click that follows the pressing leads nowhere: that is an attack of its own. */
			anchor.addEventListener('click', (event) => event.preventDefault());
		},
	},
	{
		id: 'speculation-prefetch',
		title: 'A rule that fetches pages ahead of time',
		run: ({ url }) => insertRules({ prefetch: [{ source: 'list', urls: [url] }] }),
	},
	{
		id: 'speculation-prerender',
		title: 'A rule that draws pages ahead of time',
		run: ({ own }) => insertRules({ prerender: [{ source: 'list', urls: [own] }] }),
	},
	{
		id: 'speculation-document',
		title: 'A rule that fetches what links lead to',
		run: ({ own }) => {
			put(createElement('a', { href: own })).textContent = 'link';
			insertRules({
				prefetch: [{ source: 'document', where: { href_matches: '*' }, eagerness: 'immediate' }],
			});
		},
	},
]);
