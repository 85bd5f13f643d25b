import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { docsVersionsLoader } from 'starlight-versions/loader';

export const collections = {
	docs: defineCollection({
		loader: glob({ base: 'src/content/docs', pattern: '**/[^_]*.mdx' }),
		schema: docsSchema(),
	}),
	versions: defineCollection({ loader: docsVersionsLoader() }),
};
