import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import { build as viteBuild, type Plugin } from 'vite';
import { dataCentreOrigins } from '../../connectors/engaging-networks/data-centres.ts';
import type { BoxKind } from '../../connectors/engaging-networks/practice/practice-record.ts';

const locate = (path: string) =>
	fileURLToPath(new URL(`../../../components/sealed-box/${path}`, import.meta.url));

/** Every kind of box, and the one that attacks itself. */
export type FrameKind = BoxKind | 'attack';

/** All of them; each is a document of its own, bundled from `frame/<kind>.tsx`. */
export const boxKinds = [
	...(['key', 'values', 'check', 'error'] as const satisfies readonly BoxKind[]),
	'attack',
] as const satisfies readonly FrameKind[];

const entryOf = (kind: FrameKind) => locate(`frame/${kind}.tsx`);
const hostEntryOf = (kind: FrameKind) =>
	locate(kind === 'attack' ? 'host/open-leak-test.ts' : 'host/open-box.ts');
const documentId = 'virtual:sealed-box-document';

/** The document of the frame, and what the pages around it must allow for it. */
export interface SealedBoxDocument {
	readonly kind: FrameKind;
	readonly html: string;
	/** `'sha256-…'` as a policy wants it. */
	readonly scriptHash: string;
	readonly styleHash: string;
}

/** A content security policy source for one inline script or style. */
export const hashSource = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Bundles the frame of a kind into one document with one inline script and one inline style. */
export async function buildSealedBoxDocument(kind: FrameKind): Promise<SealedBoxDocument> {
	const { script, style } = await bundle(entryOf(kind));
	if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) {
		throw new AstroError(
			'The bundle of the sealed box holds a text that would end its own element.',
			'Find the literal `</script`, `</style` or `<!--` in src/components/sealed-box/frame/.'
		);
	}
	const [scriptHash, styleHash] = [hashSource(script), hashSource(style)];
	const policy = [
		"default-src 'none'",
		`script-src ${scriptHash}`,
		`style-src ${styleHash}`,
		`connect-src ${dataCentreOrigins.join(' ')}`,
		"form-action 'none'",
		"base-uri 'none'",
	].join('; ');
	const html = [
		'<!doctype html><html lang="en" translate="no"><head>',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta charset="utf-8"><meta name="google" content="notranslate"><meta name="referrer" content="no-referrer">',
		`<title>Sealed box</title><style>${style}</style></head>`,
		`<body><div></div><script>${script}</script></body></html>`,
	].join('');
	return { kind, html, scriptHash, styleHash };
}

/** Bundles the frame's script and its style. */
async function bundle(entry: string): Promise<{ script: string; style: string }> {
	const outputs = await build(entry, 'iife', []);
	const script = outputs.find((file) => file.type === 'chunk');
	const style = outputs.find((file) => file.fileName.endsWith('.css'));
	if (!script || style?.type !== 'asset') {
		throw new AstroError('The sealed box has no script or no style.', `Look at ${entry}.`);
	}
	return { script: script.code.trim(), style: String(style.source).trim() };
}

/**
 * Bundles what opens a box, the frame's document in it, into the code of one module that imports
 * nothing: whatever else of it the site uses, opening a box stays one request.
 */
export async function buildHostModule(document: SealedBoxDocument): Promise<string> {
	const entry = hostEntryOf(document.kind);
	const [module] = await buildAround(document, entry, 'es');
	if (module?.type !== 'chunk') {
		throw new AstroError('The host of the sealed box has no code.', `Look at ${entry}.`);
	}
	return module.code;
}

/** Bundles what imports the host of a box, with this document for its frame. */
export const buildAround = (
	{ kind, html }: SealedBoxDocument,
	entry: string,
	format: 'iife' | 'es'
) => {
	const document: Plugin = {
		name: 'sealed-box-document',
		resolveId: (id) => (id === documentId ? `\0${documentId}` : undefined),
		load: (id) =>
			id === `\0${documentId}`
				? `export const kind = ${JSON.stringify(kind)}; export default ${JSON.stringify(html)};`
				: undefined,
	};
	return build(entry, format, [document]);
};

async function build(input: string, format: 'iife' | 'es', plugins: Plugin[]) {
	const result = await viteBuild({
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		plugins,
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		build: {
			write: false,
			target: 'es2023',
			cssTarget: 'chrome111',
			cssCodeSplit: false,
			rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { format } },
		},
	});
	return [result].flat().flatMap((each) => ('output' in each ? each.output : []));
}
