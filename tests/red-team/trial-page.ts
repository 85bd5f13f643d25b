import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { createHeaderRules, getHeaders } from '../../src/lib/integrations/policy/headers.ts';
import { readPageParts } from '../../src/lib/integrations/policy/page-parts.ts';
import {
	addPolicy,
	createPagePolicy,
	createSitePolicy,
} from '../../src/lib/integrations/policy/page-policy.ts';
import {
	buildSealedBoxDocument,
	hashSource,
	type SealedBoxDocument,
} from '../../src/lib/integrations/sealed-box/build-document.ts';
import { loosen, type Off } from './protections.ts';

export interface TrialPage {
	readonly html: (config: object) => string;
	readonly headers: Readonly<Record<string, string>>;
}

const policyMeta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/;

/** The box as it ships, but for what is off. Without the seal its script has another hash. */
function unprotect(document: SealedBoxDocument, off: Off): SealedBoxDocument {
	const { html, scriptHash } = document;
	const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';
	const unsealed = off.has('seal')
		? script.replaceAll('Reflect.deleteProperty(globalThis', 'void (globalThis')
		: script;
	if (off.has('seal') && unsealed === script) throw new Error('The seal was not found.');
	const hash = hashSource(unsealed);
	const changed = html
		.replace(script, () => unsealed)
		.replaceAll(scriptHash, () => hash)
		.replace(policyMeta, (meta, policy: string) => {
			const loosened = loosen(policy, 'frame', off);
			return meta.replace(policy, () => loosened);
		});
	return { ...document, html: changed, scriptHash: hash };
}

async function bundlePageScript(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2023',
			rolldownOptions: {
				input: fileURLToPath(new URL('in-page.ts', import.meta.url)),
				output: { format: 'iife' },
			},
		},
	});
	const [chunk] = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
	if (chunk?.type !== 'chunk') throw new Error('The page of the trial has no script.');
	return chunk.code.trim();
}

/** Makes pages with a box that attacks itself, under the site's own rules but for those that are off. */
export async function createPageMaker() {
	const [box, script] = await Promise.all([buildSealedBoxDocument('attack'), bundlePageScript()]);
	return (off: Off): TrialPage => {
		const { html, scriptHash, styleHash } = unprotect(box, off);
		const shell = (config: string) =>
			[
				'<!doctype html><html lang="en"><head><title>Trial</title></head><body>',
				'<sealed-box data-kind="attack"></sealed-box>',
				`<script type="application/json" id="config">${config}</script>`,
				`<script>${script}</script></body></html>`,
			].join('');
		const parts = readPageParts(shell(''));
		const hashes = { attack: { script: scriptHash, style: styleHash } };
		const policy = loosen(createPagePolicy(parts, hashes), 'page', off);
		const rules = createHeaderRules(
			'',
			loosen(createSitePolicy([createPagePolicy(parts, hashes)]), 'page', off)
		);
		const headers = Object.entries(getHeaders('/', rules)).filter(
			([name]) => ![...off].some((each) => each === name)
		);
		const fixed = { box: html, sandbox: !off.has('sandbox'), reader: !off.has('message-reader') };
		return {
			html: (config) =>
				addPolicy(
					shell(JSON.stringify({ ...fixed, ...config }).replaceAll('<', '\\u003c')),
					policy
				),
			headers: Object.fromEntries(headers),
		};
	};
}
