import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { AstroError } from 'astro/errors';
import { compareVersions } from '../../guide/versions.ts';

const content = new URL('../../../content/', import.meta.url);

/**
 * The archived versions, newest first, as they lie on disk. starlight-versions writes an archive
 * into `src/` when its list names a version that has none; taking the list from the archives
 * themselves means that starting a server never does.
 */
export async function loadArchivedVersions(): Promise<{ slug: string }[]> {
	const files = await readdir(new URL('versions/', content));
	const slugs = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
	for (const slug of slugs) {
		if (existsSync(new URL(`docs/${slug}/`, content))) continue;
		throw new AstroError(
			`src/content/versions/${slug}.json belongs to no archive.`,
			`Restore src/content/docs/${slug}/; archived versions are never taken away.`
		);
	}
	return slugs.toSorted((one, other) => compareVersions(other, one)).map((slug) => ({ slug }));
}
