import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { requestSources } from '../../src/lib/connectors/engaging-networks/probe/requests.ts';
import { buildFrame, writeDocument } from '../../src/lib/integrations/sealed-box/build-document.ts';
import { boxKinds, type FrameKind } from '../../src/lib/integrations/sealed-box/frame-kinds.ts';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';

const assets = fileURLToPath(new URL('../../dist/_astro/', import.meta.url));

/** The file that opens a kind of box in a language. */
function readBundle(kind: FrameKind, language: Language = 'en'): string {
	const [name = '', ...more] = readdirSync(assets).filter(
		(file) => file.startsWith(`${kind}-${language}.`) && file.endsWith('.js')
	);
	expect(more).toEqual([]);
	return readFileSync(`${assets}${name}`, 'utf8');
}

const frame = await buildFrame('key');
const { html } = writeDocument(frame, 'en');

/** Bytes, in every language. */
const limit = 30_000;

test.each(
	(['key', 'practice', 'terminal', 'values', 'error'] as const).flatMap((kind) =>
		languages.map((language) => [kind, language] as const)
	)
)(
	'opening a box of the kind %s in %s costs no more than it may, as it is sent',
	(kind, language) => {
		expect(brotliCompressSync(readBundle(kind, language)).length).toBeLessThanOrEqual(limit);
	}
);

test('a box that asks nobody has a policy that lets it ask nobody', async () => {
	for (const kind of boxKinds) {
		const { html } = writeDocument(await buildFrame(kind), 'en');
		const [, sources = ''] = /connect-src ([^;]+);/.exec(html) ?? [];
		const asks = kind === 'key' || kind === 'check' || kind === 'attack';
		expect([kind, sources]).toEqual([kind, asks ? requestSources.join(' ') : "'none'"]);
	}
});

test('a frame has the same script and style in every language, and its own words beside them', () => {
	const withoutWords = languages.map((language) =>
		writeDocument(frame, language)
			.html.replace(/<title>[^<]*/, '<title>')
			.replace(/(<script type="application\/json">)[^<]*/, '$1')
			.replace(`<html lang="${language}"`, '<html')
	);
	expect(new Set(withoutWords).size).toBe(1);
	for (const language of languages) {
		const bundle = readBundle('key', language);
		expect(bundle).toContain(`<html lang="${language}" translate="no">`);
		expect(bundle).toContain(frame.scriptHash.slice(1, -1));
		expect(bundle).toContain(frame.styleHash.slice(1, -1));
	}
});

test('the frame’s policy stands before everything else and lists what may be asked alone', () => {
	const [, policy = ''] =
		/^<!doctype html><html[^>]*><head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
			html
		) ?? [];
	expect(policy.replaceAll(/'sha256-[^']+'/g, 'HASH')).toBe(
		"default-src 'none'; script-src HASH; style-src HASH; connect-src " +
			`${requestSources.join(' ')}; ` +
			"form-action 'none'; base-uri 'none'"
	);
});

const pages: readonly (readonly [string, readonly FrameKind[]])[] = [
	['engaging-networks/credentials', ['key', 'practice', 'terminal', 'values']],
	['1.0/engaging-networks/credentials', ['key', 'practice', 'terminal', 'values']],
	['engaging-networks/check', ['check']],
	['engaging-networks/problems', ['error']],
	['engaging-networks/problems/en-e03', ['practice']],
	['engaging-networks/problems/en-e34', ['terminal']],
	['engaging-networks/problems/en-e42', ['values']],
	['fr/engaging-networks/credentials', ['key', 'practice', 'terminal', 'values']],
	['fr/engaging-networks/check', ['check']],
	['changes', []],
];

test.each(pages)('the page %s allows the scripts of its boxes alone: %j', (path, kinds) => {
	const page = readFileSync(
		fileURLToPath(new URL(`../../dist/${path}/index.html`, import.meta.url)),
		'utf8'
	);
	const allowed = boxKinds.filter((kind) => {
		const hashes = languages.map(
			(language) => /script-src \\?'(sha256-[^'\\]+)/.exec(readBundle(kind, language))?.[1]
		);
		expect(new Set(hashes).size).toBe(1);
		return page.includes(`'${hashes[0]}'`);
	});
	expect(allowed).toEqual(kinds);
});
