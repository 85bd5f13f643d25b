/** What a place in a page holds, as text. */
export interface PageRecord {
	readonly place: string;
	readonly text: string;
}

/** The name under which the page finds what takes its records. */
export const bindingName = '__watched';

/**
 * Runs in every document before its own scripts, the frame's too: tells the watcher, while it
 * happens, what a later look would miss. In the frame only messages are told, as the rest of it is
 * where secrets belong.
 */
export function watchFromInside(binding: string): void {
	const tell = (place: string, ...args: readonly unknown[]) => {
		const write = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : value);
		const told: unknown = Reflect.get(globalThis, binding);
		if (typeof told === 'function') told({ place, text: args.map(write).join(' ') });
	};
	addEventListener('message', ({ data }) => tell('message', data), true);
	if (globalThis.parent !== globalThis.self) return;
	const watch = (place: string, holder: object | undefined, name: string) => {
		const before: unknown = holder && Reflect.get(holder, name);
		if (!holder || typeof before !== 'function') return;
		Reflect.set(holder, name, function (this: unknown, ...args: readonly unknown[]) {
			tell(place, ...args);
			return Reflect.apply(before, this, args);
		});
	};
	for (const name of ['setItem', 'getItem']) watch('storage call', Storage.prototype, name);
	for (const name of ['pushState', 'replaceState']) watch('history call', History.prototype, name);
	for (const name of ['put', 'add']) watch('indexedDB call', IDBObjectStore.prototype, name);
	for (const name of ['open', 'match'])
		watch('cache call', globalThis.CacheStorage?.prototype, name);
	watch('broadcast', BroadcastChannel.prototype, 'postMessage');
	watch('beacon', Navigator.prototype, 'sendBeacon');
	watch('clock mark', Performance.prototype, 'mark');
	watch('window opened', globalThis, 'open');
	const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	if (!cookie?.set) return;
	const { set } = cookie;
	Object.defineProperty(Document.prototype, 'cookie', {
		...cookie,
		set(this: Document, value: string) {
			tell('cookie call', value);
			set.call(this, value);
		},
	});
}

/** Looks at everything that a page holds now; runs in the page. */
export async function lookAtPage(): Promise<readonly PageRecord[]> {
	const roots: (Document | ShadowRoot)[] = [document];
	for (const root of roots) {
		for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
	}
	const values = roots.flatMap((root) =>
		[...root.querySelectorAll('input, textarea, select')].map((field) =>
			'value' in field ? String(field.value) : ''
		)
	);
	const read = (storage: Storage) => JSON.stringify(Object.entries(storage));
	const databases = await indexedDB.databases();
	const stored = await Promise.all(databases.map(({ name }) => readDatabase(name ?? '')));
	const cached = 'caches' in globalThis ? await readCaches() : '';
	const workers = await navigator.serviceWorker?.getRegistrations();
	return [
		{ place: 'address', text: `${location.href} ${document.referrer} ${document.baseURI}` },
		{ place: 'title', text: document.title },
		{ place: 'window.name', text: window.name },
		{ place: 'history state', text: JSON.stringify(history.state) ?? '' },
		{
			place: 'history entries',
			text: navigation
				.entries()
				.map((entry) => `${entry.url} ${JSON.stringify(entry.getState())}`)
				.join('\n'),
		},
		{ place: 'local storage', text: read(localStorage) },
		{ place: 'session storage', text: read(sessionStorage) },
		{ place: 'IndexedDB', text: stored.join('\n') },
		{ place: 'cache storage', text: cached },
		{ place: 'service workers', text: (workers ?? []).map(({ scope }) => scope).join('\n') },
		{ place: 'cookies', text: document.cookie },
		{ place: 'performance', text: JSON.stringify(performance.getEntries()) },
		{ place: 'selection', text: String(getSelection()) },
		{ place: 'fields', text: values.join('\n') },
		{ place: 'text', text: document.documentElement.textContent },
		...roots.map((root) => ({
			place: 'elements',
			text: root instanceof Document ? root.documentElement.outerHTML : root.innerHTML,
		})),
		{
			place: 'globals',
			text: Object.entries(globalThis)
				.flatMap(([name, value]) => (typeof value === 'string' ? [`${name} ${value}`] : [name]))
				.join('\n'),
		},
	];

	async function readDatabase(name: string): Promise<string> {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opened = indexedDB.open(name);
			opened.onsuccess = () => resolve(opened.result);
			opened.onerror = () => reject(new Error('A database could not be opened.'));
		});
		const stores = [...database.objectStoreNames];
		const rows = stores.map(
			(store) =>
				new Promise<string>((resolve) => {
					const all = database.transaction(store).objectStore(store).getAll();
					all.onsuccess = () => resolve(`${store} ${JSON.stringify(all.result)}`);
					all.onerror = () => resolve(store);
				})
		);
		const text = `${name} ${(await Promise.all(rows)).join('\n')}`;
		database.close();
		return text;
	}

	async function readCaches(): Promise<string> {
		const names = await caches.keys();
		const all = names.map(async (name) => {
			const cache = await caches.open(name);
			const kept = (await cache.keys()).map(async (request) => {
				const answer = await cache.match(request);
				return `${request.url} ${(await answer?.text()) ?? ''}`;
			});
			return [name, ...(await Promise.all(kept))].join('\n');
		});
		return (await Promise.all(all)).join('\n');
	}
}
