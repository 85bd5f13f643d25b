import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkFile } from '../link-files.ts';

/** The picture of a step for all archives, as it is drawn, before it has its names. */
export const earlierPicture = 'earlier';

/**
 * Puts the one picture that a step has for all archives under the address of each of them: it is drawn once, and a disk
 * holds it once.
 */
export const archivePictures = (versions: readonly string[]): AstroIntegration => ({
	name: 'archive-pictures',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const pictures = fileURLToPath(new URL('./og/', dir));
			for (const { name: id } of readdirSync(pictures, { withFileTypes: true })) {
				const drawn = join(pictures, id, `${earlierPicture}.png`);
				if (!existsSync(drawn)) continue;
				for (const version of versions) {
					const hasStep = existsSync(fileURLToPath(new URL(`./s/${id}/${version}/`, dir)));
					if (hasStep) linkFile(drawn, join(pictures, id, `${version}.png`));
				}
				rmSync(drawn);
			}
		},
	},
});
