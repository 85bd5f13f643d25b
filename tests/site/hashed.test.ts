import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hashedFolders } from '../../src/lib/integrations/policy/headers.ts';
import { loadArchivedVersions } from '../../src/lib/integrations/versions/versions-fs.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { languages, original } from '../../src/lib/i18n/languages.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const find = (pattern: string) =>
	globSync(pattern, { cwd: dist }).map((path) => path.replaceAll('\\', '/'));

/* An open page fetches these later, maybe after a release: they must be those of its own. */
test('every script, style and search index has a name that changes with it', () => {
	const loaded = find('**/*.{js,css,woff2}').concat(find('search/**/*.json'));
	expect(loaded.length).toBeGreaterThan(15);
	const inFolder = (path: string) => hashedFolders.some((folder) => path.startsWith(`${folder}/`));
	const isNamed = (path: string) => /.\.[\w-]{5,}\.(?:js|css|woff2|json)$/.test(path);
	expect(loaded.filter((path) => !inFolder(path) || !isNamed(path))).toEqual([]);
});

test('the name of a search index comes from what is in it', async () => {
	const archived = (await loadArchivedVersions()).map(({ slug }) => slug);
	const expected = languages.flatMap((language) =>
		[currentVersion, ...archived].map(
			(version) => `search/${language === original ? '' : `${language}-`}${version}`
		)
	);
	const indexes = find('search/*.json');
	expect(indexes.map((path) => path.replace(/\.[\w-]{8}\.json$/, '')).toSorted()).toEqual(
		expected.toSorted()
	);
	for (const path of indexes) {
		const hash = createHash('sha256')
			.update(readFileSync(`${dist}${path}`))
			.digest('base64url');
		expect(path).toContain(`.${hash.slice(0, 8)}.`);
	}
});
