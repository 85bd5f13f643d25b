import type { AstroIntegration } from 'astro';

/**
 * Bundles each component for itself, so that a page has the styles of the components it uses and no others. Left to
 * itself, the bundler puts together what the same pages use: the style of a page would change with the rest of the site.
 */
export const componentStyles = (): AstroIntegration => ({
	name: 'component-styles',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			const groups = [
				{
					name: (id: string) => /([\w-]+)\.astro/.exec(id)?.[1] ?? null,
					test: /\/src\/components\/.*\.astro(?:$|\?astro&type=style)/,
				},
			];
			updateConfig({
				vite: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
			});
		},
	},
});
