/** Runs in threads of its own, one for each processor: parsing and compressing take as long as making a page. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { cacheFolder } from '../disk-cache.ts';
import { compressPage } from '../precompress/compress-folder.ts';
import { createPartsReader } from './page-parts.ts';
import { addPolicy, createPagePolicy, type BoxHashes } from './page-policy.ts';

const read = createPartsReader();

/** A page, the file that it will be written to, whether it is of an earlier version, and the hashes of each kind of box. */
export interface PageToFinish {
	readonly html: string;
	readonly file: string;
	readonly archived: boolean;
	readonly hashes: Readonly<Record<string, BoxHashes>>;
	/** Where what took long is kept; a thread does not share what the integrations know. */
	readonly cache: string | undefined;
}

/** Returns the page with its policy, as it ships, and writes its compressed twins. */
export default async function finishPage(page: PageToFinish): Promise<string> {
	const { html, file, archived, hashes, cache } = page;
	cacheFolder.set(cache);
	const whole = addPolicy(html, createPagePolicy(read(html), hashes));
	mkdirSync(dirname(file), { recursive: true });
	await compressPage(file, whole, archived);
	return whole;
}
