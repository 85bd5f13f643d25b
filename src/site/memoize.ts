/** Reads something once in a build, and anew each time in development, where pages change meanwhile. */
export function once<Read>(read: () => Promise<Read>): () => Promise<Read> {
	let kept: Promise<Read> | undefined;
	return () => (import.meta.env.DEV ? read() : (kept ??= read()));
}

/** The same by a text: a version, a language or a page's words. */
export function memoizeByKey<Read>(
	read: (key: string) => Promise<Read>
): (key: string) => Promise<Read> {
	const kept = new Map<string, Promise<Read>>();
	return (key) => {
		const known = import.meta.env.DEV ? undefined : kept.get(key);
		const made = known ?? read(key);
		kept.set(key, made);
		return made;
	};
}
