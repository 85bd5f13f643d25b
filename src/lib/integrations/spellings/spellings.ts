import { cp, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listSpellings } from '../../steps/spellings.ts';
import { allDoors } from '../hosting/all-doors.ts';

/**
 * Copies what stands under the permanent addresses of steps and problems to the other spellings of their ids, as it
 * was built: making it again would take longer, and come out the same.
 */
export const spellings = (): AstroIntegration => ({
	name: 'spellings',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const folders = new Set(allDoors.map(({ folder }) => folder));
			for (const folder of folders) await copySpellings(fileURLToPath(new URL(`.${folder}`, dir)));
		},
	},
});

const prefixes = [...new Set(allDoors.map(({ prefix }) => prefix))];

async function copySpellings(folder: string): Promise<void> {
	const names = new Set(await readdir(folder));
	for (const name of names) {
		if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
		/* `EN-14.json` keeps its ending: it is in small letters anyway. A disk that does not tell them apart has both. */
		for (const other of listSpellings(name).filter((each) => !names.has(each))) {
			await cp(`${folder}${name}`, `${folder}${other}`, { recursive: true, force: false });
		}
	}
}
