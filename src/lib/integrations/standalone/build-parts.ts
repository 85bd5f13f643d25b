import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import { requestSources } from '../../connectors/engaging-networks/probe/requests.ts';
import { hashSource, type SealedBoxDocument } from '../sealed-box/build-document.ts';
import { buildAround, insertDocument } from '../sealed-box/build-host.ts';

const entry = fileURLToPath(new URL('../../../components/standalone/start.ts', import.meta.url));

/** What the checker as one file is made of, besides its words. */
export interface StandaloneParts {
	readonly script: string;
	readonly style: string;
	/** The content security policy of the file. */
	readonly policy: string;
}

/** Bundles the file's script, with the document of the box in it, and its style. */
export async function buildStandaloneParts(box: SealedBoxDocument): Promise<StandaloneParts> {
	const bundle = await buildAround(box.kind, entry, 'iife');
	const { style } = bundle;
	const code = insertDocument(bundle, box);
	/* The box's document stands in a string of the script, and ends its own elements. */
	const script = code.trim().replaceAll(/<\/(?=script|style)/gi, String.raw`<\/`);
	if (script === '' || style === '' || script.includes('<!--') || /<\/style/i.test(style)) {
		throw new AstroError(
			'The script or the style of the checker as one file is missing, or would end its own element.',
			`Look at ${entry}, and for \`<!--\` and \`</style\` in what it imports.`
		);
	}
	return { script, style, policy: createPolicy(script, style, box) };
}

/** Only the file's own script and style, and the box's; no request but those that ask Engaging Networks. */
const createPolicy = (script: string, style: string, box: SealedBoxDocument): string =>
	[
		"default-src 'none'",
		`script-src ${hashSource(script)} ${box.scriptHash}`,
		`style-src ${hashSource(style)} ${box.styleHash}`,
		`connect-src ${requestSources.join(' ')}`,
		"frame-src 'none'",
		"object-src 'none'",
		"form-action 'none'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		`trusted-types sealed-box-${box.kind}`,
	].join('; ');
