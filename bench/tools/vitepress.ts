import { writeArticle } from '../articles.ts';
import { toolPackages } from './install.ts';
import { readVersion } from './read-version.ts';
import type { Tool } from './tool.ts';
import { writeFiles } from './write-files.ts';

/** VitePress with its default theme, its local search, and a sidebar of all pages, as its guide says. */
export const createVitepress = (): Tool => ({
	name: 'vitepress',
	label: `VitePress ${readVersion(toolPackages, 'vitepress')}`,
	write: (folder, articles) => {
		const items = articles.map(({ slug, title }) => ({ text: title, link: `/guides/${slug}` }));
		const config = {
			title: 'Guides',
			ignoreDeadLinks: true,
			themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Guides', items }] },
		};
		writeFiles(folder, {
			'package.json': '{ "name": "bench-vitepress-site", "private": true, "type": "module" }',
			'.vitepress/config.mjs': `export default ${JSON.stringify(config)};\n`,
			'index.md': '---\ntitle: Start\n---\n\nWelcome.\n',
			...Object.fromEntries(
				articles.map((article) => [
					`guides/${article.slug}.md`,
					/* VitePress shows no title of the front matter. */
					writeArticle({ ...article, body: `# ${article.title}\n\n${article.body}` }),
				])
			),
		});
	},
	build: [`${toolPackages}vitepress/bin/vitepress.js`, 'build'],
	output: '.vitepress/dist',
	addressOf: (slug) => `/guides/${slug}.html`,
	search: {
		open: async (page) => {
			await page.locator('#local-search button').click();
			await page.locator('#localsearch-input').waitFor();
		},
		results: '.VPLocalSearchBox .results a',
	},
});
