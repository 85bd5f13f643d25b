import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What Cloudflare and Netlify read at the root of all files, wherever the site is below it. */
const atTheRoot = ['_headers', '_redirects', '.assetsignore'];

/** Copies a built site as hosts serve it: into the folders of its whole path, `docs/…` for `/docs`. */
export async function layOut(dist: string, folder: string, base: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await cp(dist, join(folder, base), { recursive: true });
	if (base === '') return;
	for (const name of atTheRoot) await rename(join(folder, base, name), join(folder, name));
}
