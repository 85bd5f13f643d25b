import type { CDPSession } from '@playwright/test';

/** What came over the wire: headers and compressed bodies, in bytes. */
export interface Traffic {
	readonly requests: number;
	readonly bytes: number;
	/** Of these, scripts in files of their own. */
	readonly scriptBytes: number;
}

/** Counts what a session's page fetches; `take` gives it and starts anew. */
export function countTraffic(session: CDPSession) {
	const kinds = new Map<string, string>();
	const loaded = new Map<string, number>();
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (!response.url.startsWith('data:')) kinds.set(requestId, type);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (kinds.has(requestId)) loaded.set(requestId, encodedDataLength);
	});
	return {
		take: (): Traffic => {
			const sum = (wanted: (id: string) => boolean) =>
				[...loaded].reduce((all, [id, bytes]) => all + (wanted(id) ? bytes : 0), 0);
			const traffic = {
				requests: loaded.size,
				bytes: sum(() => true),
				scriptBytes: sum((id) => kinds.get(id) === 'Script'),
			};
			loaded.clear();
			return traffic;
		},
	};
}
