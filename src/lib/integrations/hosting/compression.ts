import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import compressor from 'astro-compressor';
import { getArchivedVersion } from '../../guide/versions.ts';
import { hashedFolders } from '../policy/headers.ts';

const texts = /\.(?:html|css|js|svg|xml|json|md|txt|webmanifest)$/;

/** Of pages there are many, and the last tenth of their size takes thirty times the time. */
const pageLevel = 6;

/** Except of the guides of today, in bytes: there are few, and they are what readers come for. */
const large = 100_000;

/** Writes a Brotli and a gzip copy beside every text file of a built site, for hosts that serve these. */
export const createCompressor = (folder: string): AstroIntegration =>
	compressor({
		zstd: false,
		gzip: { level: constants.Z_DEFAULT_COMPRESSION },
		hooks: {
			fileFilter: ({ filePath }) => texts.test(filePath),
			postCompression: () => 'keep',
			fileOptions: {
				brotli: ({ filePath }) => {
					const { size } = statSync(filePath);
					return {
						params: {
							[constants.BROTLI_PARAM_QUALITY]: getLevel(relative(folder, filePath), size),
							[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
							[constants.BROTLI_PARAM_SIZE_HINT]: size,
						},
					};
				},
			},
		},
	});

/** Scripts, and what the search fetches, are few, and browsers cache them. */
function getLevel(file: string, size: number): number {
	const path = file.replaceAll('\\', '/');
	const hashed = hashedFolders.some((folder) => path.startsWith(`${folder}/`));
	return hashed || (size > large && getArchivedVersion(path) === undefined) ? 11 : pageLevel;
}
