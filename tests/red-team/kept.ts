import { decoy } from '../../src/components/red-team/attacks/run-attacks.ts';
import { isRecord } from '../../src/components/sealed-box/read-message.ts';
import { readFrameMessage } from '../../src/components/sealed-box/host/read-frame-message.ts';

const messages: string[] = [];

/** As many entries as the tab's history had before the attack. */
let entries = history.length;

/** Hears what frames say: through the page's own reader, or all of it. */
export function watchMessages(reader: boolean): void {
	const hear = (data: unknown) => {
		if (isRecord(data) && data['type'] === 'attacked') return;
		const read = reader ? readFrameMessage(data) : data;
		if (read !== undefined) messages.push(JSON.stringify(read));
	};
	addEventListener('message', ({ data }) => hear(data));
	new BroadcastChannel('leak').addEventListener('message', ({ data }) => {
		messages.push(JSON.stringify(data));
	});
}

/** What some attacks say in the page's own words. */
const coded: Readonly<Record<string, string>> = {
	height: '{"type":"height","height":1111}',
	result: '{"type":"result","centre":"x","results":"afp111"}',
	step: '{"type":"go-to-step","step":"EN-1111"}',
	problem: '{"type":"go-to-problem","code":"EN-E111"}',
};

const orNothing = async (read: () => unknown): Promise<unknown> => {
	try {
		return await read();
	} catch {
		return undefined;
	}
};

async function listFiles(): Promise<readonly string[]> {
	const folder = await navigator.storage.getDirectory();
	const names = await Array.fromAsync(Reflect.apply(Reflect.get(folder, 'keys'), folder, []));
	await Promise.all(names.map((name) => folder.removeEntry(String(name))));
	return names.map(String);
}

async function listDatabases(): Promise<readonly string[]> {
	const names = (await indexedDB.databases()).map(({ name = '' }) => name);
	for (const name of names) indexedDB.deleteDatabase(name);
	return names;
}

async function listCaches(): Promise<readonly string[]> {
	const names = await caches.keys();
	await Promise.all(names.map((name) => caches.delete(name)));
	return names;
}

async function listBuckets(): Promise<unknown> {
	const buckets: unknown = Reflect.get(navigator, 'storageBuckets');
	if (typeof buckets !== 'object' || buckets === null) return undefined;
	const names: unknown = await Reflect.apply(Reflect.get(buckets, 'keys'), buckets, []);
	for (const name of Array.isArray(names) ? names : [])
		await Reflect.apply(Reflect.get(buckets, 'delete'), buckets, [name]);
	return names;
}

const plain = {
	'the storage': () => ({ ...localStorage }),
	'the storage of the tab': () => ({ ...sessionStorage }),
	cookies: () => document.cookie,
	databases: listDatabases,
	caches: listCaches,
	files: listFiles,
	buckets: listBuckets,
	'the name': () => window.name,
	'the history': () => history.state,
	'the address': () => location.href,
	'the title': () => document.title,
	'the document': () => document.body.dataset['leak'],
	messages: () => messages,
};

/** The places of the page where the decoy now lies, which are then emptied. */
export async function listKept(id: string): Promise<readonly string[]> {
	const found: string[] = [];
	for (const [place, read] of Object.entries(plain)) {
		const text = JSON.stringify(await orNothing(read)) ?? '';
		if (text.includes(decoy) || text.includes('leak-1111')) found.push(place);
	}
	const own = coded[id];
	if (own !== undefined && messages.includes(own)) found.push('messages');
	const count = document.querySelector('iframe')?.contentWindow?.length;
	if (id === 'frame-count' && count === 1) found.push('the number of frames');
	const focused = document.activeElement instanceof HTMLIFrameElement;
	if (id === 'focus' && focused) found.push('the focus');
	if (id === 'history-length' && history.length > entries) found.push('the number of entries');
	empty();
	return found;
}

function empty(): void {
	localStorage.clear();
	sessionStorage.clear();
	for (const name of ['leak', 'leak-too']) document.cookie = `${name}=; path=/; max-age=0`;
	window.name = '';
	history.replaceState(undefined, '', location.pathname);
	document.title = 'Trial';
	delete document.body.dataset['leak'];
	messages.length = 0;
	entries = history.length;
}
