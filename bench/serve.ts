import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { parseHeadersFile } from '../scripts/static-server.ts';
import { getHeaders } from '../src/lib/integrations/policy/headers.ts';

export interface ServedFolder {
	/** Without a slash at its end. */
	readonly origin: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a built site, compressed as its twins on the disk are, on a free port. The same server for every
 * tool: HTTP/1.1, and the headers of `_headers` where a site brings some, as ours does.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
	const headersFile = `${folder}/_headers`;
	const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
	const files = sirv(folder, { brotli: true, etag: true, dotfiles: false });
	const server = createServer((request, response) => {
		const path = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '';
		for (const [name, value] of Object.entries(getHeaders(path, rules))) {
			response.setHeader(name, value);
		}
		files(request, response, () => {
			response.statusCode = 404;
			response.end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
	return {
		origin: `http://localhost:${address.port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
