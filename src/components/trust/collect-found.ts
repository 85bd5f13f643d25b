import { findBundled, type Found } from '../../lib/checksums/verify.ts';
import { isTimeout, longestWait } from '../in-time.ts';

/** SHA-256 in hexadecimal digits. */
export async function hash(bytes: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the browser loaded for this page, as far as it tells: addresses on this site alone. */
function listLoaded(): readonly string[] {
	const elements = document.querySelectorAll<HTMLElement>('script[src], link[href], img[src]');
	const named = Array.from(elements, (element) => {
		if (element instanceof HTMLLinkElement) return isLoaded(element) ? element.href : '';
		return element instanceof HTMLScriptElement || element instanceof HTMLImageElement
			? element.src
			: '';
	});
	const timed = performance.getEntriesByType('resource').map(({ name }) => name);
	return [...named, ...timed].flatMap((address) => {
		const url = URL.parse(address);
		return url?.origin === location.origin ? [url.pathname] : [];
	});
}

const isLoaded = ({ relList }: HTMLLinkElement) =>
	['stylesheet', 'icon', 'modulepreload', 'preload'].some((kind) => relList.contains(kind));

/**
 * Reads this page, other pages, and all bundled files that they name, directly or through another:
 * the modules of the sealed boxes too, which load only when one is opened. Each is read twice: from the
 * browser's cache, without asking the server where it has no copy, and as the server sends it. Throws a `TimeoutError`
 * when one of them does not come: the others would hardly come either, and each would be waited for.
 */
export async function collectFound(
	base: string,
	pages: readonly string[]
): Promise<readonly Found[]> {
	/* The list of sums, should it have been read before, is what the rest is held to. */
	const loaded = listLoaded().filter((address) => address !== `${base}/SHA256SUMS`);
	const waiting = new Set([location.pathname, ...pages, ...loaded]);
	const found: Found[] = [];
	/* A set that grows while it is walked is walked to its end. */
	for (const address of waiting) {
		const kept = await read(address, 'only-if-cached');
		const sent = await read(address, 'no-store');
		for (const text of [kept?.text ?? '', sent?.text ?? '']) {
			for (const file of findBundled(text, base)) waiting.add(file);
		}
		found.push({ address, kept: kept?.sum, sent: sent?.sum });
	}
	return found;
}

async function read(address: string, cache: RequestCache) {
	try {
		const signal = AbortSignal.timeout(longestWait);
		const response = await fetch(address, {
			cache,
			mode: 'same-origin',
			redirect: 'error',
			signal,
		});
		if (!response.ok) return undefined;
		const bytes = await response.arrayBuffer();
		const text = /\.woff2?$/.test(address) ? '' : new TextDecoder().decode(bytes);
		return { sum: await hash(bytes), text };
	} catch (error) {
		if (isTimeout(error)) throw error;
		return undefined;
	}
}
