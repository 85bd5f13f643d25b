import type { AstroIntegration } from 'astro';

/** What runs in pages. */
const entry = '/src/components/scripts.ts';

/**
 * Puts one script into every page, bundled with what Astro itself adds there: one file, one request. A
 * `<script>` of a component becomes a file of its own, and so does what two of them share; the guide had ten.
 */
export const pageScript = (): AstroIntegration => ({
	name: 'page-script',
	hooks: {
		'astro:config:setup': ({ injectScript, updateConfig }) => {
			injectScript('page', `import '${entry}';`);
			/* With all that it imports, so that nothing which another script needs too is split off it. */
			const groups = [
				{ name: 'page', test: /\/src\/components\/scripts\.ts$|astro:scripts\/page/ },
			];
			updateConfig({
				vite: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
			});
		},
	},
});
