/** Runs in threads of its own, one for each processor: parsing and compressing take most of the time after pages are made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compressPage } from '../precompress/compress-folder.ts';
import { createPartsReader, type PageParts } from './page-parts.ts';
import { addPolicy, createPagePolicy, type BoxHashes } from './page-policy.ts';

const read = createPartsReader();

/** A built page, by its path, and the hashes of each kind of box. */
export interface PageToFinish {
	readonly file: string;
	readonly hashes: Readonly<Record<string, BoxHashes>>;
}

/**
 * Gives a page its policy, so that it is as it ships, and compresses it. Returns what the policy was made from; nothing
 * for a page that brings its own, to work alone from a disk.
 */
export default function finishPage({ file, hashes }: PageToFinish): PageParts | undefined {
	const html = readFileSync(file, 'utf8');
	if (html.includes('<meta http-equiv="Content-Security-Policy"')) return undefined;
	const parts = read(html);
	const whole = addPolicy(html, createPagePolicy(parts, hashes));
	writeFileSync(file, whole);
	compressPage(file, whole);
	return parts;
}
