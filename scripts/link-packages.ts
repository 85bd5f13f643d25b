import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));

/**
 * Links each package of this project into a folder, and none of the caches, which a build writes. The folder
 * must lie below the project: Astro takes packages for its own only where they share a folder with it.
 */
export function linkPackages(folder: string): void {
	mkdirSync(join(folder, 'node_modules'));
	for (const each of readdirSync(packages)) {
		if (each === '.astro' || each === '.vite' || each === '.cache') continue;
		symlinkSync(join(packages, each), join(folder, 'node_modules', each), 'junction');
	}
}
