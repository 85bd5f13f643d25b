import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import starlightVersions from 'starlight-versions';
import sidebar from './src/content/sidebar.json' with { type: 'json' };
import { buildLock } from './src/lib/integrations/build-lock.ts';
import { readDeployment } from './src/lib/integrations/hosting/deployment.ts';
import { hosting } from './src/lib/integrations/hosting/hosting.ts';
import { loadSourcePages } from './src/lib/integrations/languages/source-pages-fs.ts';
import { ledgerGuard } from './src/lib/integrations/ledger-guard/ledger-guard.ts';
import { standalone } from './src/lib/integrations/standalone/standalone.ts';
import { pageScript } from './src/lib/integrations/page-script/page-script.ts';
import { sealedBox } from './src/lib/integrations/sealed-box/sealed-box.ts';
import { untranslatedSteps } from './src/lib/integrations/untranslated-steps.ts';
import { loadArchivedVersions } from './src/lib/integrations/versions/versions-fs.ts';
import { isForSearchEngines } from './src/lib/guide/alternates.ts';
import { currentVersion } from './src/lib/guide/versions.ts';

const { origin, base } = readDeployment(process.env);
const written = await loadSourcePages();
const versions = await loadArchivedVersions();

export default defineConfig({
	site: origin,
	base: base || '/',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	build: {
		/* A page is painted when it has come, and does not wait a second round trip for its style. */
		inlineStylesheets: 'always',
		/* Pages go on while pictures are drawn in other threads. */
		concurrency: 4,
	},
	/* Astro marks its own modules with a directive that the bundler warns of, once a page. */
	vite: {
		/* Copies of this project are built there, and a configuration that changes starts the server anew. */
		server: { watch: { ignored: ['**/.cache/**'] } },
		build: { modulePreload: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
	},
	integrations: [
		buildLock(),
		ledgerGuard(),
		untranslatedSteps(),
		sealedBox(),
		standalone(),
		pageScript(),
		starlight({
			title: 'Omatic Connection Guides',
			description: 'How to get the four values that connect Omatic Cloud to Engaging Networks.',
			head: [{ tag: 'script', content: "document.documentElement.dataset.scripts = '';" }],
			locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },
			customCss: ['theme', 'site', 'sketches', 'print'].map((name) => `./src/styles/${name}.css`),
			editLink: { baseUrl: process.env.EDIT_BASE_URL || undefined },
			pagefind: false,
			/* `src/pages/404.astro` offers what was meant. */
			disable404Route: true,
			/* No page has a block of code. */
			expressiveCode: false,
			components: {
				EditLink: './src/components/starlight/EditLink.astro',
				FallbackContentNotice: './src/components/starlight/FallbackContentNotice.astro',
				Footer: './src/components/starlight/Footer.astro',
				LanguageSelect: './src/components/starlight/LanguageSelect.astro',
				LastUpdated: './src/components/starlight/LastUpdated.astro',
				MobileTableOfContents: './src/components/starlight/MobileTableOfContents.astro',
				Search: './src/components/starlight/Search.astro',
				Sidebar: './src/components/starlight/Sidebar.astro',
				TableOfContents: './src/components/starlight/TableOfContents.astro',
				ThemeSelect: './src/components/starlight/ThemeSelect.astro',
			},
			routeMiddleware: './src/site/route-data.ts',
			plugins: [
				starlightVersions({
					current: { label: currentVersion },
					versions,
				}),
				/* A page that is not translated stands in English under the other language, too. */
				starlightLinksValidator({ errorOnFallbackPages: false }),
			],
			sidebar,
		}),
		sitemap({
			filter: (page) => isForSearchEngines(new URL(page).pathname.slice(base.length), written),
		}),
		hosting(),
	],
});
