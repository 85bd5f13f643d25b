import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIsOfArchive } from '../../steps/archives.ts';
import { parseSums, type Sums } from '../../sums/sums.ts';
import { cacheFolder, dropUnused, readEntry, writeEntry } from '../disk-cache.ts';
import { linkFiles, listFiles } from '../link-files.ts';
import { nameArchives } from './archive-key-fs.ts';
import { loadArchiveTexts, loadMarks } from './archive-texts-fs.ts';
import { keptArchives, type KeptArchives } from './kept-archives.ts';
import { stepTexts, stepUses } from './read-steps.ts';

/** What lies beside the files of the archives. */
interface Note {
	/** The checksum of each of them, compressed ones included. */
	readonly files: Sums;
	readonly marks: readonly string[];
	readonly kept: KeptArchives;
}

/**
 * Archives never change, and neither do their pages while the code, the words and the problems stay the same: a build
 * leaves them out then, and takes them as they were built before, from Astro's cache folder. Where they are not there, or
 * could differ, they are built with all else and kept for the next time. The bytes are the same either way.
 *
 * Two integrations: one for the beginning of the list, and one that stands behind all that writes.
 */
export function archiveStore(
	versions: readonly string[]
): Record<'use' | 'keep', AstroIntegration> {
	const isOfArchive = createIsOfArchive(versions);
	let folder = '';
	return {
		use: {
			name: 'archive-store-use',
			hooks: {
				'astro:config:setup': async ({ command, config, logger }) => {
					const settings = [config.site, config.base, process.env['EDIT_BASE_URL']].map(String);
					const name = nameArchives(fileURLToPath(config.root), settings);
					stepTexts.set(undefined);
					stepUses.set(undefined);
					const cache = fileURLToPath(config.cacheDir);
					cacheFolder.set(cache);
					dropUnused(cache, Date.now());
					folder = join(cache, 'archives', name);
					const kept = command === 'build' ? await findKept(folder) : undefined;
					keptArchives.set(kept);
					if (kept)
						logger.info(`${kept.pages.length} archived pages are taken as they were built.`);
				},
				'astro:build:done': ({ dir }) => {
					if (keptArchives.get()) linkFiles(join(folder, 'files'), fileURLToPath(dir), () => true);
				},
			},
		},
		keep: {
			name: 'archive-store-keep',
			hooks: {
				'astro:build:done': async ({ dir }) => {
					if (versions.length === 0 || keptArchives.get()) return;
					await keep(fileURLToPath(dir), folder, isOfArchive);
				},
			},
		},
	};
}

async function findKept(folder: string): Promise<KeptArchives | undefined> {
	const content = readEntry(join(folder, 'note'));
	if (!content) return undefined;
	const { files, marks, kept }: Note = JSON.parse(content.toString());
	if (!hasFiles(join(folder, 'files'), files)) return undefined;
	/* With these known, only the pages of today are read. */
	keptArchives.set(kept);
	return String(await loadMarks(kept)) === String(marks) ? kept : undefined;
}

/**
 * Whether a folder has these files and no others, each with its checksum: a disk damages what is kept, and since it is
 * the same file on the disk as what was built from it, so does whoever edits that.
 */
export function hasFiles(folder: string, files: Sums): boolean {
	if (!existsSync(folder)) return false;
	const found = listChecksums(folder);
	const paths = Object.keys(found);
	return (
		paths.length === Object.keys(files).length && paths.every((path) => found[path] === files[path])
	);
}

const listChecksums = (folder: string): Sums =>
	Object.fromEntries(
		listFiles(folder).map((path) => [
			path.replaceAll('\\', '/'),
			createHash('sha256')
				.update(readFileSync(join(folder, path)))
				.digest('hex'),
		])
	);

/** Keeps the archives of a built site; takes away what was kept of them before. */
async function keep(dist: string, folder: string, isOfArchive: (path: string) => boolean) {
	const texts = await loadArchiveTexts();
	const all = Object.entries(parseSums(readFileSync(join(dist, 'SHA256SUMS'), 'utf8')) ?? {});
	const sums = Object.fromEntries(all.filter(([path]) => isOfArchive(path)));
	rmSync(dirname(folder), { recursive: true, force: true });
	/* Complete under its name, or not there at all. */
	const whole = `${folder}.part`;
	linkFiles(dist, join(whole, 'files'), isOfArchive);
	const note: Note = {
		files: listChecksums(join(whole, 'files')),
		marks: await loadMarks(texts),
		kept: { ...texts, sums },
	};
	writeEntry(join(whole, 'note'), JSON.stringify(note));
	renameSync(whole, folder);
}
