import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forEachAtOnce } from '../for-each-at-once.ts';
import { allDoors } from '../hosting/all-doors.ts';
import { createRedirects, formatRedirects } from '../hosting/redirects.ts';
import { compressPage } from '../precompress/compress-folder.ts';
import { boxKinds } from '../sealed-box/frame-kinds.ts';
import { getFrame } from '../sealed-box/sealed-box.ts';
import { createHeaderRules, formatHeadersFile } from './headers.ts';
import { createPartsReader, type PageParts } from './page-parts.ts';
import { addPolicy, createPagePolicy, createSitePolicy, type BoxHashes } from './page-policy.ts';

/**
 * Gives every built page its content security policy, and writes the headers that hosts send (`_headers`) and
 * where they lead other spellings of ids (`_redirects`). Runs over what was really built; a page is as it ships then, and is
 * compressed at once.
 */
export const policy = (): AstroIntegration => {
	let base = '';
	return {
		name: 'policy',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '');
			},
			'astro:build:done': async ({ dir }) => {
				const hashes = await loadHashes();
				const pages = await addPolicies(fileURLToPath(dir), hashes);
				const rules = createHeaderRules(base, createSitePolicy(pages, hashes));
				const redirects = createRedirects(base, allDoors);
				await writeFile(new URL('_headers', dir), formatHeadersFile(rules));
				await writeFile(new URL('_redirects', dir), formatRedirects(redirects));
			},
		},
	};
};

/** Returns what the policies were made from. */
async function addPolicies(
	folder: string,
	hashes: Readonly<Record<string, BoxHashes>>
): Promise<readonly PageParts[]> {
	const pages: PageParts[] = [];
	const read = createPartsReader();
	await forEachAtOnce(glob('**/*.html', { cwd: folder }), async (path) => {
		const file = `${folder}${path}`;
		const html = await readFile(file, 'utf8');
		/* A page that is to work alone, from a disk, brings its own. */
		if (html.includes('<meta http-equiv="Content-Security-Policy"')) return;
		const parts = read(html);
		pages.push(parts);
		const whole = addPolicy(html, createPagePolicy(parts, hashes));
		await writeFile(file, whole);
		/* Now, in other threads, while the next page is read here. */
		await compressPage(file, whole);
	});
	return pages;
}

/** The hashes of each kind of box, the same in every language. */
async function loadHashes(): Promise<Readonly<Record<string, BoxHashes>>> {
	const hashes = boxKinds.map(async (kind) => {
		const { scriptHash, styleHash } = await getFrame(kind);
		return [kind, { script: scriptHash, style: styleHash }] as const;
	});
	return Object.fromEntries(await Promise.all(hashes));
}
