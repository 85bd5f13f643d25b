import { glob, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Tinypool } from 'tinypool';
import { forEachAtOnce } from '../for-each-at-once.ts';
import { allDoors } from '../hosting/all-doors.ts';
import { createRedirects, formatRedirects } from '../hosting/redirects.ts';
import { boxKinds } from '../sealed-box/frame-kinds.ts';
import { getFrame } from '../sealed-box/sealed-box.ts';
import { createHeaderRules, formatHeadersFile } from './headers.ts';
import type { PageToFinish } from './finish-page.ts';
import type { PageParts } from './page-parts.ts';
import { createSitePolicy, type BoxHashes } from './page-policy.ts';

const finisher = new URL('finish-page.ts', import.meta.url).href;

/**
 * Gives every built page its content security policy, and writes the headers that hosts send (`_headers`) and
 * where they lead other spellings of ids (`_redirects`). Runs over what was really built; a page is as it ships
 * then, and is compressed at once.
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
				const pages = await finishPages(fileURLToPath(dir), hashes);
				const rules = createHeaderRules(base, createSitePolicy(pages, hashes));
				const redirects = createRedirects(base, allDoors);
				await writeFile(new URL('_headers', dir), formatHeadersFile(rules));
				await writeFile(new URL('_redirects', dir), formatRedirects(redirects));
			},
		},
	};
};

/** Returns what the policies were made from. */
async function finishPages(
	folder: string,
	hashes: Readonly<Record<string, BoxHashes>>
): Promise<readonly PageParts[]> {
	const threads = availableParallelism();
	const pool = new Tinypool({ filename: finisher, minThreads: threads, maxThreads: threads });
	const pages: PageParts[] = [];
	await forEachAtOnce(glob('**/*.html', { cwd: folder }), async (path) => {
		const page: PageToFinish = { file: join(folder, path), hashes };
		const parts: PageParts | undefined = await pool.run(page);
		if (parts) pages.push(parts);
	});
	await pool.destroy();
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
