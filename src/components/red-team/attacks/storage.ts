import { call, get, inGroup, sent } from './attack.ts';
import { put } from './put.ts';

function openDatabase(secret: string): void {
	const request = indexedDB.open(secret);
	request.addEventListener('success', () => request.result.close());
}

/** Whether the box can read it back: what the history holds of a frame is written to disk by some browsers. */
function changeHistory(method: 'pushState' | 'replaceState', secret: string, realm: unknown) {
	const history = get(realm, 'history');
	call(history, method, secret, '');
	return get(history, 'state') === secret ? sent() : undefined;
}

const copies =
	'The box has buttons that copy; what they copy is never a secret, but code in their place could.';

const noPageCanPrevent = 'No page can take this away from a box.';

/** What a browser keeps: a page that comes later, or the page around, could read it. */
export const storageAttacks = inGroup('storage', [
	{
		id: 'local-storage',
		title: 'The site’s storage',
		run: ({ secret }) => localStorage.setItem('leak', secret),
	},
	{
		id: 'session-storage',
		title: 'The tab’s storage',
		run: ({ secret }) => sessionStorage.setItem('leak', secret),
	},
	{
		id: 'cookie',
		title: 'A cookie',
		run: ({ secret }) => void (document.cookie = `leak=${secret}; path=/`),
	},
	{
		id: 'cookie-store',
		title: 'A cookie by the newer command',
		run: ({ secret }) => call(get(globalThis, 'cookieStore'), 'set', 'leak-too', secret),
	},
	{ id: 'indexed-db', title: 'A database', run: ({ secret }) => openDatabase(secret) },
	{ id: 'cache', title: 'The cache of an app', run: ({ secret }) => caches.open(secret) },
	{
		id: 'files',
		title: 'The site’s own files',
		run: async ({ secret }) => {
			const folder = await call(get(navigator, 'storage'), 'getDirectory');
			await call(folder, 'getFileHandle', secret, { create: true });
		},
	},
	{
		id: 'buckets',
		title: 'A part of the storage with a name',
		run: ({ digits }) => call(get(navigator, 'storageBuckets'), 'open', `leak-${digits}`),
	},
	{
		id: 'shared-storage',
		title: 'The storage that sites share',
		run: ({ secret }) => call(get(globalThis, 'sharedStorage'), 'set', 'leak', secret),
	},
	{
		id: 'window-name',
		title: 'The name of the page’s window',
		run: ({ secret }) => void (parent.name = secret),
	},
	{
		id: 'history',
		title: 'The page’s history',
		run: ({ secret }) => parent.history.replaceState(secret, ''),
	},
	{
		id: 'history-own',
		title: 'A new entry in the box’s history',
		run: ({ secret }) => changeHistory('pushState', secret, globalThis),
	},
	{
		id: 'history-state',
		title: 'The present entry in the box’s history',
		run: ({ secret }) => changeHistory('replaceState', secret, globalThis),
	},
	{
		id: 'history-by-frame',
		title: 'The history, taken from the window of an empty frame',
		run: ({ secret }) => {
			const frame = put(document.createElement('iframe'));
			try {
				return changeHistory('replaceState', secret, frame.contentWindow);
			} finally {
				frame.remove();
			}
		},
	},
	{
		id: 'history-hash',
		title: 'The end of the box’s own address, which the history keeps',
		byDesign: `${noPageCanPrevent} The browser may write it to your disk with the history of the tab.`,
		run: ({ secret }) => {
			location.hash = secret;
			return location.hash.includes(secret) ? sent() : undefined;
		},
	},
	{
		id: 'history-length',
		title: 'How many pages the tab has been to, as a number',
		byDesign: `${noPageCanPrevent} The site that you open next in the same tab can see the number: some digits a visit.`,
		run: ({ digits }) => {
			for (let at = 0; at < Number(digits.slice(0, 1)); at += 1) location.hash = `${at}`;
		},
	},
	{
		id: 'title',
		title: 'The title of the page around',
		run: ({ secret }) => void (parent.document.title = secret),
	},
	{
		id: 'domain',
		title: 'Joining the site’s own pages (document.domain)',
		run: ({ secret }) => {
			document.domain = new URL(document.baseURI).hostname;
			parent.document.body.dataset['leak'] = secret;
		},
	},
	{
		id: 'password-store',
		title: 'The browser’s list of passwords',
		run: ({ secret }) =>
			call(get(navigator, 'credentials'), 'create', { password: { id: 'leak', password: secret } }),
	},
	{
		id: 'clipboard',
		title: 'The clipboard, on a click of yours in the box',
		onClick: true,
		byDesign: copies,
		run: async ({ secret }) => {
			await call(get(navigator, 'clipboard'), 'writeText', secret);
			return sent();
		},
	},
	{
		id: 'clipboard-by-selection',
		title: 'The clipboard by the older command, on a click of yours in the box',
		onClick: true,
		byDesign: copies,
		run: ({ secret }) => {
			const area = document.createElement('textarea');
			area.value = secret;
			document.body.append(area);
			area.select();
			const done = document.execCommand('copy');
			area.remove();
			return done ? 'sent' : undefined;
		},
	},
]);
