import type { Transport } from '../connectors/engaging-networks/asking/ask.ts';
import type { EnAnswer, EnRequest } from '../connectors/engaging-networks/asking/requests.ts';

/** In characters: EN's answers to a key have some hundred, a list of fields may have more. */
const bodyLimit = 65_536;

/** Everything that a browser might add on its own is switched off. */
const discreet = {
	credentials: 'omit',
	cache: 'no-store',
	referrerPolicy: 'no-referrer',
	redirect: 'manual',
	keepalive: false,
} as const satisfies RequestInit;

/** Sends with the browser's own `fetch`. */
export function createFetchTransport(fetcher: typeof fetch): Transport {
	async function send(request: EnRequest, stop: AbortSignal): Promise<EnAnswer | 'failed'> {
		try {
			const { url, ...rest } = request;
			const response = await fetcher(url, { ...discreet, ...rest, mode: 'cors', signal: stop });
			const redirected = response.type === 'opaqueredirect';
			return { status: response.status, redirected, ...(await readBody(response)) };
		} catch {
			return 'failed';
		}
	}

	async function reach(url: string, stop: AbortSignal): Promise<boolean> {
		try {
			await fetcher(url, { ...discreet, redirect: 'follow', mode: 'no-cors', signal: stop });
			return true;
		} catch {
			return false;
		}
	}

	return { send, reach };
}

async function readBody(response: Response) {
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	let body = '';
	try {
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			body += part.value;
			if (body.length > bodyLimit) {
				await reader?.cancel();
				return { body: body.slice(0, bodyLimit), complete: false, tooLarge: true };
			}
		}
		return { body, complete: true, tooLarge: false };
	} catch {
		return { body, complete: false, tooLarge: false };
	}
}
