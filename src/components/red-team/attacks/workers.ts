import { call, get, inGroup, make } from './attack.ts';
import { trust } from './put.ts';

const asking = (url: string) => `fetch(${JSON.stringify(url)}, { mode: 'no-cors' })`;

const toBlob = (code: string) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

const toData = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** Answers only when the browser refuses it: an error event stays without a reason. */
const start = (name: 'Worker' | 'SharedWorker', address: string, options: object = {}) =>
	void make(name, trust('ScriptURL', address), options);

const addModule = (owner: unknown, url: string) =>
	call(get(owner, 'audioWorklet'), 'addModule', url);

/** Programs beside the page. */
export const workerAttacks = inGroup('workers', [
	{
		id: 'worker',
		title: 'A background program from this site’s own host',
		run: ({ own }) => start('Worker', own),
	},
	{
		id: 'worker-elsewhere',
		title: 'A background program from another host',
		run: ({ url }) => start('Worker', url),
	},
	{
		id: 'worker-module',
		title: 'A background module',
		run: ({ own }) => start('Worker', own, { type: 'module' }),
	},
	{
		id: 'worker-blob',
		title: 'A background program from memory, which then asks',
		run: ({ url }) => start('Worker', toBlob(asking(url))),
	},
	{
		id: 'worker-data',
		title: 'A background program that is in its address, and then asks',
		run: ({ url }) => start('Worker', toData(asking(url))),
	},
	{
		id: 'worker-socket',
		title: 'A background program that opens a line of its own (WebTransport)',
		run: ({ url }) =>
			start('Worker', toBlob(`new WebTransport(${JSON.stringify(url)}).ready.catch(() => 0)`)),
	},
	{
		id: 'shared-worker',
		title: 'A background program that tabs share',
		run: ({ own }) => start('SharedWorker', own),
	},
	{
		id: 'shared-worker-data',
		title: 'The same, from its address',
		run: ({ url }) => start('SharedWorker', toData(asking(url))),
	},
	{
		id: 'service-worker',
		title: 'A background program that stays (service worker)',
		run: ({ own }) => call(get(navigator, 'serviceWorker'), 'register', trust('ScriptURL', own)),
	},
	{
		id: 'worklet-audio',
		title: 'A piece of code for sounds',
		run: ({ url }) => addModule(make('OfflineAudioContext', 1, 128, 44_100), url),
	},
	{
		id: 'worklet-paint',
		title: 'A piece of code for drawing',
		run: ({ url }) => call(get(CSS, 'paintWorklet'), 'addModule', url),
	},
]);
