import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listAliases } from '../../guide/id-aliases.ts';
import { allPermalinks } from '../hosting/all-permalinks.ts';

/**
 * Copies what a built site has under the permanent addresses of steps and problems to the other spellings of their ids:
 * making it again would take longer, and come out the same.
 */
export function copyAliases(dist: string): void {
	for (const folder of new Set(allPermalinks.map((permalink) => join(dist, permalink.folder)))) {
		const names = new Set(readdirSync(folder));
		for (const name of names) {
			if (!allPermalinks.some(({ prefix }) => name.startsWith(prefix))) continue;
			/* A disk that does not tell capitals from small letters has both already. */
			for (const other of listAliases(name).filter((each) => !names.has(each))) {
				cpSync(join(folder, name), join(folder, other), { recursive: true });
			}
		}
	}
}
