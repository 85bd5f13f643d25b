import { readFile } from 'node:fs/promises';
import {
	test,
	type BrowserContext,
	type CDPSession,
	type Page,
	type Request,
	type WebSocket,
} from '@playwright/test';
import { openPaper } from './paper.ts';
import { bindingName, lookAtPage, watchFromInside, type PageRecord } from './page-probe.ts';

/** Something that was seen: where, after which action, and its text. */
export interface Seen extends PageRecord {
	readonly action: string;
}

/** A request as the browser made it. */
export interface SentRequest {
	readonly action: string;
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** The place of the line that the browser itself writes about an answer with an error. */
export const failedRequest = 'console, of a failed request';

export interface Watcher {
	/** Everything but the requests, in order. */
	readonly seen: readonly Seen[];
	/** Every request of every page and frame, in order. */
	readonly requests: readonly SentRequest[];
	/** How many things were done. */
	readonly actions: () => number;
	/** Does something, and looks at every page after it. */
	readonly act: (action: string, what: () => Promise<unknown>) => Promise<void>;
	/** Takes a record that the watcher cannot make by itself. */
	readonly note: (place: string, text: string) => void;
	/** Copies as a reader does in another window. */
	readonly copy: (page: Page, text: string) => Promise<void>;
	/** The clipboard's text after the page has copied something. */
	readonly readClipboard: (page: Page) => Promise<string>;
	/** Waits for the last headers, downloads and messages. */
	readonly settle: () => Promise<void>;
}

/**
 * Records what every page of a context does, from before its first document on: requests of all
 * frames, messages, storage, downloads, the console; and after each action what the pages hold.
 */
export async function watchContext(context: BrowserContext): Promise<Watcher> {
	const seen: Seen[] = [];
	const requests: SentRequest[] = [];
	const pending: Promise<unknown>[] = [];
	const readers = new Map<Page, Promise<CDPSession>>();
	let action = 'start';
	let actions = 0;
	/** What the clipboard holds from outside. */
	let own = '';
	const paper = await openPaper(context);
	const note = (place: string, text: string) => void seen.push({ place, action, text });

	const takeRequest = async (request: Request, during: string) => {
		const headers = await request.allHeaders().catch(() => request.headers());
		const body = request.postDataBuffer()?.toString('latin1') ?? '';
		requests.push({ action: during, method: request.method(), url: request.url(), headers, body });
	};
	context.on('request', (request) => pending.push(takeRequest(request, action)));
	context.on('requestfailed', (request) => note('failure', request.failure()?.errorText ?? ''));
	context.on('serviceworker', (worker) => note('service workers', worker.url()));
	context.on('weberror', (error) => note('console', String(error.error())));
	context.on('dialog', (dialog) => note('dialog', dialog.message()));
	context.on('console', (message) => {
		const text = `${message.text()} ${JSON.stringify(message.location())}`;
		/* The browser’s own line about an answer with an error names the address of the request. */
		const failed = /^Failed to load resource: the server responded/.test(text);
		note(failed ? failedRequest : 'console', text);
	});
	const watchPage = (page: Page) => {
		page.on('websocket', (socket) => watchSocket(socket, note));
		page.on('worker', (worker) => note('workers', worker.url()));
		page.on('framenavigated', (frame) => note('address', frame.url()));
		page.on('download', (download) => {
			note('downloads', `${download.suggestedFilename()} ${download.url()}`);
			const read = async () => note('downloads', await readFile(await download.path(), 'latin1'));
			pending.push(read());
		});
	};
	for (const page of context.pages()) watchPage(page);
	context.on('page', watchPage);
	await context.exposeBinding(bindingName, (_, { place, text }: PageRecord) => note(place, text));
	await context.addInitScript(watchFromInside, bindingName);

	async function lookAt(page: Page): Promise<void> {
		for (const { place, text } of await page.evaluate(lookAtPage)) note(place, text);
		const session = await (readers.get(page) ?? openReader(page));
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		note(
			'accessibility',
			JSON.stringify(nodes.map(({ name, value, description }) => [name, value, description]))
		);
	}

	function openReader(page: Page): Promise<CDPSession> {
		const session = context.newCDPSession(page);
		readers.set(page, session);
		return session;
	}

	return {
		...{ seen, requests, note },
		actions: () => actions,
		act: async (name, what) => {
			action = name;
			actions += 1;
			await test.step(name, what);
			const pages = context.pages().filter((page) => page.url().startsWith('http'));
			for (const page of pages) await lookAt(page);
			const clipboard = await paper.read(pages[0]);
			if (clipboard !== own) note('clipboard', clipboard);
			note('all cookies', JSON.stringify(await context.cookies()));
		},
		copy: async (page, text) => {
			/* As a field of a page holds it. */
			own = text.replaceAll('\r\n', '\n');
			await paper.copy(page, text);
		},
		readClipboard: paper.read,
		settle: async () => {
			await Promise.all(pending);
		},
	};
}

function watchSocket(socket: WebSocket, note: (place: string, text: string) => void): void {
	note('sockets', socket.url());
	socket.on('framesent', ({ payload }) => note('sockets', String(payload)));
}
