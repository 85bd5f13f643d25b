import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { readDeployment } from '../src/lib/integrations/hosting/deployment.ts';
import { parseRedirects, redirect } from '../src/lib/integrations/hosting/redirects.ts';
import { getHeaders, type HeaderRule } from '../src/lib/integrations/policy/headers.ts';

export const distFolder = fileURLToPath(new URL('../dist/', import.meta.url));

const pass = (_: unknown, __: unknown, next: () => void) => next();

export interface RunningServer {
	/** Without a slash at the end. */
	readonly origin: string;
	/** The start page. */
	readonly address: string;
	readonly close: () => Promise<void>;
}

export interface ServedSite {
	/** The built files, with a slash at its end. */
	readonly folder: string;
	/** The path below which they were built, without a slash at its end. */
	readonly base: string;
	/** Where `_headers` and `_redirects` are. */
	readonly rules: string;
}

/**
 * Serves the built site as a host would: the same files, the same headers and redirects, compressed as they
 * were at build. Port 0 takes a free one. Rejects when the port is taken.
 */
export async function serveSite(
	port: number,
	{ folder, base, rules }: ServedSite = {
		folder: distFolder,
		base: readDeployment(process.env).base,
		rules: distFolder,
	}
): Promise<RunningServer> {
	const notFound = await readFile(join(folder, '404.html'));
	const headers = parseHeadersFile(await readFile(join(rules, '_headers'), 'utf8'));
	const redirects = parseRedirects(await readFile(join(rules, '_redirects'), 'utf8'));
	/* `dev`: sizes are read with each request, so that the site can be built again while it is served. */
	const files = sirv(folder, { brotli: true, gzip: true, etag: true, dev: true });
	/* An id in other letters, or a page without its slash; never what a browser takes for another host. */
	const findTarget = (path: string): string | undefined => {
		const known = redirect(path, redirects);
		if (known !== undefined || path.endsWith('/') || path.startsWith('//')) return known;
		if (!`${path}/`.startsWith(`${base}/`)) return undefined;
		return existsSync(join(folder, path.slice(base.length), 'index.html')) ? `${path}/` : undefined;
	};
	const server = createServer((request, response) => {
		const url = URL.parse(`http://localhost${request.url ?? '/'}`);
		const path = url?.pathname ?? '';
		const target = findTarget(path);
		if (target !== undefined) {
			response.writeHead(301, { Location: `${target}${url?.search ?? ''}` }).end();
			return;
		}
		for (const [name, value] of Object.entries(getHeaders(path, headers))) {
			response.setHeader(name, value);
		}
		const below = path.startsWith(`${base}/`) && !/\/\.(?!well-known\/)/.test(path);
		request.url = path.slice(base.length);
		(below ? files : pass)(request, response, () => {
			response.statusCode = 404;
			response.setHeader('Cache-Control', 'no-cache');
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

/** The rules of a `_headers` file. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
	return text
		.split('\n\n')
		.filter((block) => block.trim() !== '')
		.map((block) => {
			const [path = '', ...lines] = block.trim().split('\n');
			const pairs = lines.flatMap((line) => {
				const [, back, name, value = ''] = /^\s+(?:! ([\w-]+)|([\w-]+): (.+))$/.exec(line) ?? [];
				const set = back ?? name;
				return set === undefined ? [] : [[set, value] as const];
			});
			return [path, Object.fromEntries(pairs)];
		});
}
