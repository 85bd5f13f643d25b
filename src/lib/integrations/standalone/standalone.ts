import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { writeDocument } from '../sealed-box/build-document.ts';
import { getFrame } from '../sealed-box/sealed-box.ts';
import { buildStandaloneParts } from './build-parts.ts';

const name = 'virtual:one-file';

/** Offers what `src/components/standalone/` makes the checker as one file from. */
export const standalone = (): AstroIntegration => ({
	name: 'one-file',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			updateConfig({ vite: { plugins: [plugin] } });
		},
	},
});

const plugin: Plugin = {
	name: 'one-file',
	resolveId: (id) => (id === name ? `\0${name}` : undefined),
	load: async (id) => {
		if (id !== `\0${name}`) return undefined;
		const parts = await buildStandaloneParts(writeDocument(await getFrame('check'), 'en'));
		return Object.entries(parts)
			.map(([key, text]) => `export const ${key} = ${JSON.stringify(text)};`)
			.join('\n');
	},
};
