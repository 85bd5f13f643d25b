import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder } from './compress-folder.ts';

/** Compresses the built site, for hosts that serve what lies there compressed. */
export const precompress = (): AstroIntegration => ({
	name: 'precompress',
	hooks: {
		'astro:build:done': ({ dir }) => compressFolder(fileURLToPath(dir)),
	},
});
