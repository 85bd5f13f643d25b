import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArchived } from '../../steps/archives.ts';
import { listFiles } from '../link-files.ts';

const docs = 'src/content/docs/';

/** Files that shape every page, besides those in `src/` and `public/`. */
const configuration = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Only what is of today depends on these. */
const ofToday = ['src/content/page-dates.json', 'src/content/ledger/published.json'];

/**
 * A name that changes whenever archived pages could come out differently: with the code, the packages, the words, the
 * ledger, the archives themselves, and the problems, which all versions share. Of today's other pages it only matters
 * which there are; what of their steps shows in archives is compared apart (`listMarks`). `settings` are
 * those of the build.
 */
export function nameArchives(root: string, settings: readonly string[]): string {
	const hash = createHash('sha256').update(JSON.stringify([process.version, ...settings]));
	for (const path of listSources(root)) {
		if (ofToday.includes(path)) continue;
		hash.update(`\n${path}\n`);
		if (!isOfToday(path)) hash.update(readFileSync(join(root, path)));
	}
	return hash.digest('hex').slice(0, 32);
}

function listSources(root: string): readonly string[] {
	const inFolders = ['src', 'public'].flatMap((folder) =>
		listFiles(join(root, folder)).map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
	);
	return [...inFolders, ...configuration.filter((name) => existsSync(join(root, name)))].toSorted();
}

/** Whether a file is a page of the current version alone. */
function isOfToday(path: string): boolean {
	const page = path.startsWith(docs) ? path.slice(docs.length) : undefined;
	return page !== undefined && !isArchived(page) && !page.includes('/problems/');
}
