import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import {
	boxKinds,
	buildHostModule,
	buildSealedBoxDocument,
	type FrameKind,
	type SealedBoxDocument,
} from './build-document.ts';

/** `virtual:sealed-box/key` and its like. */
const prefix = 'virtual:sealed-box/';

const built = new Map<FrameKind, Promise<SealedBoxDocument>>();

/** The document of a kind of box, bundled once in a run of Astro. */
export function getSealedBoxDocument(kind: FrameKind): Promise<SealedBoxDocument> {
	const document = built.get(kind) ?? buildSealedBoxDocument(kind);
	built.set(kind, document);
	return document;
}

/** Offers what opens each kind of box as a module, loaded when a reader comes near. */
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
	resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
	load: async (id) => {
		const kind = boxKinds.find((each) => id === `\0${prefix}${each}`);
		if (!kind) return undefined;
		return buildHostModule(
			await (fresh ? buildSealedBoxDocument(kind) : getSealedBoxDocument(kind))
		);
	},
});
