import { AstroError } from 'astro/errors';
import type { Plugin } from 'vite';
import type { SealedBoxDocument } from './build-document.ts';
import { bundle, locate } from './bundle.ts';
import type { FrameKind } from './frame-kinds.ts';
import { pickMessages } from './pick-messages.ts';
import { listMessagesOf } from './messages-of.ts';

const documentId = 'virtual:sealed-box-document';

/** Names that stand in the bundle for what differs from language to language. */
const places = {
	document: '__SEALED_BOX_DOCUMENT__',
	words: '__SEALED_BOX_WORDS__',
	language: '__SEALED_BOX_LANGUAGE__',
} as const;

/** Code around a frame's document, which is still to be put in. */
export interface HostBundle {
	readonly code: string;
	/** The style that belongs to the code; often none. */
	readonly style: string;
}

/** Bundles what opens a kind of box into one module that imports nothing: opening a box stays one request. */
export const buildHost = (kind: FrameKind): Promise<HostBundle> =>
	buildAround(
		kind,
		locate(kind === 'attack' ? '../red-team/prepare-leak-test.ts' : 'host/prepare-box.ts'),
		'es'
	);

/** Bundles what imports the host of a kind of box. */
export async function buildAround(
	kind: FrameKind,
	entry: string,
	format: 'iife' | 'es'
): Promise<HostBundle> {
	const document: Plugin = {
		name: 'sealed-box-document',
		resolveId: (id) => (id === documentId ? `\0${documentId}` : undefined),
		load: (id) =>
			id === `\0${documentId}`
				? [
						`export const kind = ${JSON.stringify(kind)};`,
						`export const language = ${places.language};`,
						`export const words = ${places.words};`,
						`export default ${places.document};`,
					].join('\n')
				: undefined,
	};
	const outputs = await bundle(entry, format, [document]);
	const code = outputs.find((file) => file.type === 'chunk')?.code ?? '';
	const sheet = outputs.find((file) => file.fileName.endsWith('.css'));
	if (!Object.values(places).every((place) => code.includes(place))) {
		throw new AstroError(
			'The host of a sealed box lost what it is made around.',
			`Look at ${entry}.`
		);
	}
	return { code, style: sheet?.type === 'asset' ? String(sheet.source).trim() : '' };
}

/** Puts a document into the code around it, and the words that the code can say. */
export function insertDocument({ code }: HostBundle, document: SealedBoxDocument): string {
	const { kind, language, html } = document;
	const words = pickMessages(listMessagesOf(kind, language), code);
	const texts: Readonly<Record<string, unknown>> = {
		[places.document]: html,
		[places.words]: words,
		[places.language]: language,
	};
	return code.replaceAll(/__SEALED_BOX_[A-Z]+__/g, (place) => JSON.stringify(texts[place]));
}
