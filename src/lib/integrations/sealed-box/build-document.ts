import { createHash } from 'node:crypto';
import { AstroError } from 'astro/errors';
import { minify } from 'terser';
import { requestSources } from '../../connectors/engaging-networks/probe/requests.ts';
import type { Language } from '../../i18n/languages.ts';
import { dictionaries } from '../messages/messages.ts';
import { bundle, locate } from './bundle.ts';
import { asks, type FrameKind } from './frame-kinds.ts';
import { pickMessages } from './pick-messages.ts';
import { listMessagesOf } from './messages-of.ts';

/** What runs in the frame of a kind, the same in every language, and what pages must allow for it. */
export interface SealedBoxFrame {
	readonly kind: FrameKind;
	readonly script: string;
	readonly style: string;
	/** `'sha256-…'` as a policy wants it. */
	readonly scriptHash: string;
	readonly styleHash: string;
}

/** The document of a frame in one language. */
export interface SealedBoxDocument extends Pick<
	SealedBoxFrame,
	'kind' | 'scriptHash' | 'styleHash'
> {
	readonly language: Language;
	readonly html: string;
}

/** A content security policy source for one inline script or style. */
export const hashSource = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Bundles the frame of a kind into one inline script and one inline style. */
export async function buildFrame(kind: FrameKind): Promise<SealedBoxFrame> {
	const entry = locate(`frame/${kind}.tsx`);
	const outputs = await bundle(entry, 'iife', []);
	const chunk = outputs.find((file) => file.type === 'chunk');
	const sheet = outputs.find((file) => file.fileName.endsWith('.css'));
	if (!chunk || sheet?.type !== 'asset') {
		throw new AstroError('The sealed box has no script or no style.', `Look at ${entry}.`);
	}
	const [script, style] = [await shorten(chunk.code), String(sheet.source).trim()];
	if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) {
		throw new AstroError(
			'The bundle of the sealed box holds a text that would end its own element.',
			'Find the literal `</script`, `</style` or `<!--` in src/components/sealed-box/frame/.'
		);
	}
	return { kind, script, style, scriptHash: hashSource(script), styleHash: hashSource(style) };
}

/** What the bundler has made small gets smaller still: 0.6 % of what is sent (decisions/014). */
async function shorten(code: string): Promise<string> {
	const compress = { passes: 3, ecma: 2020, sequences: false } as const;
	const short = await minify(code, { ecma: 2020, toplevel: true, compress });
	return (short.code ?? '').trim();
}

/**
 * Writes the document of a frame in a language: the words stand beside the script, as data, so that scripts and
 * policies are the same in every language (decisions/014).
 */
export function writeDocument(frame: SealedBoxFrame, language: Language): SealedBoxDocument {
	const { kind, script, style, scriptHash, styleHash } = frame;
	const words = pickMessages(listMessagesOf(kind, language), script);
	const policy = [
		"default-src 'none'",
		`script-src ${scriptHash}`,
		`style-src ${styleHash}`,
		`connect-src ${asks(kind) ? requestSources.join(' ') : "'none'"}`,
		"form-action 'none'",
		"base-uri 'none'",
	].join('; ');
	const html = [
		`<!doctype html><html lang="${language}" translate="no"><head>`,
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta charset="utf-8"><meta name="google" content="notranslate"><meta name="referrer" content="no-referrer">',
		`<title>${dictionaries[language]['box.title']}</title><style>${style}</style></head>`,
		`<body><div></div><script type="application/json">${writeData(words)}</script><script>${script}</script></body></html>`,
	].join('');
	return { kind, language, html, scriptHash, styleHash };
}

/** JSON that can stand in a script element. */
const writeData = (data: unknown) => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

export const buildSealedBoxDocument = async (
	kind: FrameKind,
	language: Language = 'en'
): Promise<SealedBoxDocument> => writeDocument(await buildFrame(kind), language);
