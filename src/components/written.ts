import { getCollection } from 'astro:content';

let loaded: Promise<ReadonlySet<string>> | undefined;

/** The ids of all pages that are written, in any language and version. */
export const loadWritten = (): Promise<ReadonlySet<string>> =>
	import.meta.env.DEV ? readWritten() : (loaded ??= readWritten());

const readWritten = async () => new Set((await getCollection('docs')).map(({ id }) => id));
