import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { goalOf } from './addresses.ts';
import { answer, type Sinks } from './sinks.ts';
import type { TrialPage } from './trial-page.ts';

export const ClaimSchema = z.object({
	run: z.number(),
	id: z.string(),
	outcome: z.enum(['blocked', 'absent', 'sent', 'unseen']),
	evidence: z.string(),
	kept: z.array(z.string()),
});

/** What a box said of an attack, and where the decoy then lay. */
export type Claim = z.output<typeof ClaimSchema>;

const NoteSchema = z.object({ run: z.number(), id: z.string().optional() });

/** What a page of a trial tells as it goes. */
export type Note =
	| { readonly type: 'claim'; readonly claim: Claim }
	| { readonly type: 'armed' | 'done'; readonly run: number };

export interface TrialSite {
	readonly origin: string;
	/** The address of a page that tries these attacks, in lanes. */
	readonly offer: (page: TrialPage, run: number, runners: readonly (readonly string[])[]) => string;
	readonly listen: (hear: (note: Note) => void) => () => void;
	readonly close: () => void;
}

/** The site around the box: on `localhost`, with the headers of the trial. */
export async function serveTrial(sinks: Sinks): Promise<TrialSite> {
	const pages = new Map<string, { page: TrialPage; config: object }>();
	const listeners = new Set<(note: Note) => void>();
	let origin = '';

	async function take(path: string, request: IncomingMessage): Promise<void> {
		const body: unknown = JSON.parse((await Array.fromAsync(request)).join(''));
		const note: Note =
			path === '/claim'
				? { type: 'claim', claim: ClaimSchema.parse(body) }
				: { type: path === '/armed' ? 'armed' : 'done', run: NoteSchema.parse(body).run };
		if (note.type === 'claim') recordClaim(sinks, note.claim);
		for (const hear of listeners) hear(note);
	}

	function respond(request: IncomingMessage, response: ServerResponse): void {
		const { url = '', method } = request;
		const [, run, id] = /^\/r(\d+)\/leak-attempt\/([\w-]+)/.exec(url) ?? [];
		if (id !== undefined) {
			sinks.record(Number(run), id, 'request');
			answer(request, response);
			return;
		}
		if (method === 'POST') {
			void take(url, request).then(() => response.writeHead(204).end());
			return;
		}
		const offered = pages.get(url);
		response.writeHead(offered ? 200 : 404, {
			...offered?.page.headers,
			'Content-Type': 'text/html; charset=utf-8',
			'Cache-Control': 'no-store',
		});
		response.end(offered?.page.html(offered.config) ?? '');
	}

	const server = createServer(respond);
	server.on('upgrade', ({ url = '' }, socket) => {
		const [, run, id] = /^\/r(\d+)\/leak-attempt\/([\w-]+)/.exec(url) ?? [];
		if (id !== undefined) sinks.record(Number(run), id, 'request');
		socket.destroy();
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()));
	const address = server.address();
	origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
	return {
		origin,
		offer: (page, run, runners) => {
			const path = `/page/${pages.size}`;
			const goals = Object.fromEntries(
				runners.flat().map((id) => [id, goalOf(id, run, sinks.port, origin)])
			);
			pages.set(path, { page, config: { run, runners, goals } });
			return `${origin}${path}`;
		},
		listen: (hear) => {
			listeners.add(hear);
			return () => void listeners.delete(hear);
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function recordClaim(sinks: Sinks, { run, id, outcome, kept }: Claim): void {
	if (outcome === 'sent') sinks.record(run, id, 'said');
	if (kept.length > 0) sinks.record(run, id, 'kept');
}
