import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listSpellings } from '../../steps/spellings.ts';
import { allDoors } from '../hosting/all-doors.ts';
import { linkFile, linkFiles } from '../link-files.ts';

/**
 * Puts what stands under the permanent addresses of steps and problems under the other spellings of their ids, too, as
 * it was built: making it again would take longer, and come out the same.
 */
export const spellings = (): AstroIntegration => ({
	name: 'spellings',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const folders = new Set(allDoors.map(({ folder }) => folder));
			for (const folder of folders) copySpellings(fileURLToPath(new URL(`.${folder}`, dir)));
		},
	},
});

const prefixes = [...new Set(allDoors.map(({ prefix }) => prefix))];

function copySpellings(folder: string): void {
	const entries = readdirSync(folder, { withFileTypes: true });
	const names = new Set(entries.map(({ name }) => name));
	for (const entry of entries) {
		if (!prefixes.some((prefix) => entry.name.startsWith(prefix))) continue;
		/* A disk that does not tell capitals from small letters has both already. */
		for (const other of listSpellings(entry.name).filter((each) => !names.has(each))) {
			const [from, to] = [join(folder, entry.name), join(folder, other)];
			if (entry.isDirectory()) linkFiles(from, to, () => true);
			else linkFile(from, to);
		}
	}
}
