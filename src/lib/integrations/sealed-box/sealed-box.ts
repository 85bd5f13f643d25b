import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import {
	buildHostModule,
	buildSealedBoxDocument,
	type SealedBoxDocument,
} from './build-document.ts';

const moduleId = 'virtual:sealed-box';

let built: Promise<SealedBoxDocument> | undefined;

/** The frame's document, bundled once in a run of Astro. */
export const getSealedBoxDocument = (): Promise<SealedBoxDocument> =>
	(built ??= buildSealedBoxDocument());

/** Offers what opens a box as the module `virtual:sealed-box`, loaded on the first click. */
export const sealedBox = (): AstroIntegration => ({
	name: 'sealed-box',
	hooks: {
		'astro:config:setup': ({ command, updateConfig }) => {
			updateConfig({ vite: { plugins: [createPlugin(command === 'dev')] } });
		},
	},
});

const createPlugin = (fresh: boolean): Plugin => ({
	name: 'sealed-box',
	resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
	load: async (id) => {
		if (id !== `\0${moduleId}`) return undefined;
		return buildHostModule(fresh ? await buildSealedBoxDocument() : await getSealedBoxDocument());
	},
});
