import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linkPackages } from '../../scripts/link-packages.ts';
import { writeArticle, type Article } from '../articles.ts';
import { readVersion } from './read-version.ts';
import type { Tool } from './tool.ts';
import { writeFiles } from './write-files.ts';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/* Astro bundles the integrations that stand here as dependencies. */
const manifest = JSON.stringify({
	name: 'bench-starlight',
	private: true,
	type: 'module',
	dependencies: { astro: '*', '@astrojs/starlight': '*' },
});

const writeConfig = (more: string) => `
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
	site: 'http://localhost:4321',
	devToolbar: { enabled: false },
	integrations: [starlight({ title: 'Guides'${more} })],
});
`;

const collections = `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes a site of Starlight's; `more` is said in its settings. */
export function writeStarlight(folder: string, articles: readonly Article[], more = ''): void {
	writeFiles(folder, {
		'package.json': manifest,
		'astro.config.mjs': writeConfig(more),
		'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }',
		'src/content.config.ts': collections,
		'public/favicon.svg': readFileSync(`${packages}../public/favicon.svg`, 'utf8'),
		'src/content/docs/index.md': '---\ntitle: Start\n---\n\nWelcome.\n',
		...Object.fromEntries(
			articles.map((article) => [
				`src/content/docs/guides/${article.slug}.md`,
				writeArticle(article),
			])
		),
	});
	linkPackages(folder);
}

/** Starlight as its starter has it: the same version as ours, nothing set but the title. */
export const starlight: Tool = {
	name: 'starlight',
	label: `Starlight ${readVersion(packages, '@astrojs/starlight')}`,
	write: (folder, articles) => writeStarlight(folder, articles),
	build: ['node_modules/astro/bin/astro.mjs', 'build'],
	output: 'dist',
	addressOf: (slug) => `/guides/${slug}/`,
	search: {
		open: async (page) => {
			await page.locator('button[data-open-modal]').click();
			await page.locator('.pagefind-ui__search-input').waitFor();
		},
		results: '.pagefind-ui__result-link',
	},
};
