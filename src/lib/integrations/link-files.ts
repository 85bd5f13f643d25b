import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts the wanted files of a folder into another, by their paths with forward slashes, as a second name for what is on
 * the disk: copying takes ten times as long. Where a disk has no such names, and from one disk to another, they are copied.
 */
export function linkFiles(from: string, to: string, isWanted: (path: string) => boolean): void {
	const made = new Set<string>();
	for (const path of listFiles(from)) {
		if (!isWanted(path.replaceAll('\\', '/'))) continue;
		const target = join(to, path);
		const folder = dirname(target);
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		linkFile(join(from, path), target);
	}
}

/** The paths of all files in a folder and those in it. */
export const listFiles = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length));

let canLink = true;

/** The same for one file. */
export function linkFile(from: string, to: string): void {
	try {
		if (canLink) return linkSync(from, to);
	} catch {
		canLink = false;
	}
	copyFileSync(from, to);
}
