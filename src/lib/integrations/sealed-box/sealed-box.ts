import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { languages, type Language } from '../../i18n/languages.ts';
import type { BoxHashes } from '../policy/page-policy.ts';
import { buildFrame, writeDocument, type SealedBoxFrame } from './build-document.ts';
import { buildHost, insertDocument, type HostBundle } from './build-host.ts';
import { boxKinds, type FrameKind } from './frame-kinds.ts';

/** `virtual:sealed-box/key-fr` and its like; `virtual:sealed-box/openers` leads to the one of the page's language. */
const prefix = 'virtual:sealed-box/';

/** Bundles once in a run of Astro. */
function once<Bundle>(build: (kind: FrameKind) => Promise<Bundle>) {
	const built = new Map<FrameKind, Promise<Bundle>>();
	return (kind: FrameKind): Promise<Bundle> => {
		const bundle = built.get(kind) ?? build(kind);
		built.set(kind, bundle);
		return bundle;
	};
}

/** The frame of a kind of box. */
export const getFrame: (kind: FrameKind) => Promise<SealedBoxFrame> = once(buildFrame);

/** The hashes of each kind of box, the same in every language. */
export async function loadBoxHashes(): Promise<Readonly<Record<string, BoxHashes>>> {
	const hashes = boxKinds.map(async (kind) => {
		const { scriptHash, styleHash } = await getFrame(kind);
		return [kind, { script: scriptHash, style: styleHash }] as const;
	});
	return Object.fromEntries(await Promise.all(hashes));
}

const getHost: (kind: FrameKind) => Promise<HostBundle> = once(buildHost);

/** Offers what opens each kind of box as modules, one for each language, loaded when a reader comes near. */
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
		if (!id.startsWith(`\0${prefix}`)) return undefined;
		const name = id.slice(1 + prefix.length);
		if (name === 'openers') return writeOpeners();
		const kind = boxKinds.find((each) => name.startsWith(`${each}-`));
		const language = languages.find((each) => name.endsWith(`-${each}`));
		if (!kind || !language) return undefined;
		return writeModule(kind, language, fresh);
	},
});

async function writeModule(kind: FrameKind, language: Language, fresh: boolean): Promise<string> {
	const [frame, host] = await Promise.all(
		fresh ? [buildFrame(kind), buildHost(kind)] : [getFrame(kind), getHost(kind)]
	);
	return insertDocument(host, writeDocument(frame, language));
}

/** What opens each kind of box in the language of the page, and in English where it is in none of ours. */
function writeOpeners(): string {
	const write = (kind: FrameKind, language: Language) => `import('${prefix}${kind}-${language}')`;
	const kinds = boxKinds.map((kind) => {
		const choices = languages
			.filter((language) => language !== 'en')
			.map((language) => `lang === '${language}' ? ${write(kind, language)} : `);
		return `${kind}: () => ${choices.join('')}${write(kind, 'en')}`;
	});
	return `const { lang } = document.documentElement;\nexport const openers = { ${kinds.join(', ')} };`;
}
