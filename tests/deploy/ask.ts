import { request, type IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';

/** What a host answered, as it was sent. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	/** Compressed, if it was. */
	readonly body: Buffer;
}

/** Asks for a path, written as it is: not made tidy, no redirect followed, nothing decompressed. */
export const ask = (
	origin: string,
	path: string,
	headers: Readonly<Record<string, string>> = {}
): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		/* A connection for each: what an old worker of a host would answer is not asked for. */
		const timeout = 20_000;
		request({ hostname, port, path, headers, agent: false, timeout }, (response) => {
			const pieces: Buffer[] = [];
			response.on('data', (piece: Buffer) => pieces.push(piece));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(pieces),
				})
			);
		})
			.on('timeout', () => reject(new Error(`${path} was not answered`)))
			.on('error', reject)
			.end();
	});

/** The body as it was before it was compressed. */
export async function unpack({ headers, body }: Answer): Promise<Buffer> {
	if (body.length === 0) return body;
	const encoding = headers['content-encoding'];
	if (encoding === 'br') return promisify(brotliDecompress)(body);
	return encoding === 'gzip' ? promisify(gunzip)(body) : body;
}

export const isRedirect = ({ status }: Answer): boolean => [301, 302, 307, 308].includes(status);

/** Follows redirects on the same host; returns the last answer and its path with what was asked behind it. */
export async function follow(origin: string, path: string): Promise<Answer & { at: string }> {
	let at = path;
	for (let hop = 0; hop < 5; hop += 1) {
		const answer = await ask(origin, at);
		if (!isRedirect(answer)) return { ...answer, at };
		const target = new URL(answer.headers.location ?? '', `${origin}${at}`);
		if (target.origin !== origin) throw new Error(`${at} leads away, to ${target.href}`);
		at = `${target.pathname}${target.search}`;
	}
	throw new Error(`${path} does not end to lead on`);
}
