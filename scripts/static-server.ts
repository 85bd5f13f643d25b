import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import sirv from 'sirv';
import { getHeaders, parseHeadersFile } from '../src/lib/integrations/policy/headers.ts';

export const distFolder = fileURLToPath(new URL('../dist/', import.meta.url));

/** The path below which the site was built, without a slash at its end. */
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');

const pass = (_: unknown, __: unknown, next: () => void) => next();

export interface RunningServer {
	/** Without a slash at the end. */
	readonly origin: string;
	/** The start page. */
	readonly address: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves the built site as a host would: the same files, the same headers, compressed as they
 * were at build. Port 0 takes a free one. Rejects when the port is taken.
 */
export async function serveSite(port: number): Promise<RunningServer> {
	const notFound = await readFile(`${distFolder}404.html`);
	const rules = parseHeadersFile(await readFile(`${distFolder}_headers`, 'utf8'));
	const files = sirv(distFolder, { brotli: true, gzip: true, etag: true, dotfiles: false });
	const server = createServer((request, response) => {
		const path = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '';
		for (const [name, value] of Object.entries(getHeaders(path, rules))) {
			response.setHeader(name, value);
		}
		const below = path.startsWith(`${base}/`);
		request.url = path.slice(base.length);
		(below ? files : pass)(request, response, () => {
			response.statusCode = 404;
			response.setHeader('Content-Type', 'text/html; charset=utf-8');
			response.end(notFound);
		});
	});
	const bound = await listen(server, port);
	return {
		origin: `http://localhost:${bound}`,
		address: `http://localhost:${bound}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

const listen = (server: Server, port: number) =>
	new Promise<number>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => {
			const address = server.address() satisfies AddressInfo | string | null;
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
