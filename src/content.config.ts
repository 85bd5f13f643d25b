import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { docsVersionsLoader } from 'starlight-versions/loader';
import { keptArchives } from './lib/integrations/archive-store/kept-archives.ts';

/* Archived pages are not read where they stand ready as they were built before. */
const leftOut = keptArchives.get() ? ['!{,*/}+([0-9]).+([0-9])/**'] : [];

export const collections = {
	docs: defineCollection({
		loader: glob({ base: 'src/content/docs', pattern: ['**/[^_]*.mdx', ...leftOut] }),
		schema: docsSchema(),
	}),
	versions: defineCollection({ loader: docsVersionsLoader() }),
};
