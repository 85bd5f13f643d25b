import type { Transport } from '../connectors/engaging-networks/probe/ask.ts';
import type { EnAnswer, EnRequest } from '../connectors/engaging-networks/probe/requests.ts';

/** In characters: EN's answers to a key have some hundred, a list of fields may have more. */
const bodyLimit = 65_536;

/** Everything that a browser might add on its own is switched off. */
const privateFetchOptions = {
	credentials: 'omit',
	cache: 'no-store',
	referrerPolicy: 'no-referrer',
	redirect: 'manual',
	keepalive: false,
} as const satisfies RequestInit;

/**
 * Sends with the browser's own `fetch`. Each request ends when its signal says so, even if the browser
 * takes no notice of the signal.
 */
export function createFetchTransport(fetcher: typeof fetch): Transport {
	async function send(request: EnRequest, stop: AbortSignal): Promise<EnAnswer | 'failed'> {
		const { url, ...rest } = request;
		const init = { ...privateFetchOptions, ...rest, mode: 'cors', signal: stop } as const;
		const response = await until(fetcher(url, init), stop);
		if (!response) return 'failed';
		const redirected = response.type === 'opaqueredirect';
		return { status: response.status, redirected, ...(await readBody(response, stop)) };
	}

	async function reach(url: string, stop: AbortSignal): Promise<boolean> {
		const init = {
			...privateFetchOptions,
			redirect: 'follow',
			mode: 'no-cors',
			signal: stop,
		} as const;
		return (await until(fetcher(url, init), stop)) !== undefined;
	}

	return { send, reach };
}

/** What comes of some work; nothing when it fails or is stopped first. */
const until = <Result>(work: Promise<Result>, stop: AbortSignal) =>
	new Promise<Result | undefined>((resolve) => {
		const give = () => resolve(undefined);
		stop.addEventListener('abort', give);
		if (stop.aborted) give();
		work.then(resolve, give);
	});

async function readBody(response: Response, stop: AbortSignal) {
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	let body = '';
	while (reader) {
		const part = await until(reader.read(), stop);
		if (!part) return { body, complete: false, tooLarge: false };
		if (part.done) break;
		body += part.value;
		if (body.length > bodyLimit) {
			/* Not awaited: nothing depends on it. */
			void until(reader.cancel(), stop);
			return { body: body.slice(0, bodyLimit), complete: false, tooLarge: true };
		}
	}
	return { body, complete: true, tooLarge: false };
}
