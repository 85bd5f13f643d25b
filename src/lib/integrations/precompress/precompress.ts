import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIsOfArchive } from '../../steps/archives.ts';
import { compressFolder } from './compress-folder.ts';

/** Compresses the built site, for hosts that serve what lies there compressed. */
export const precompress = (versions: readonly string[]): AstroIntegration => ({
	name: 'precompress',
	hooks: {
		'astro:build:done': ({ dir }) =>
			compressFolder(fileURLToPath(dir), createIsOfArchive(versions)),
	},
});
