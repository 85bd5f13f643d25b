import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSealedBoxDocument } from '../../src/lib/integrations/sealed-box/build-document.ts';

const assets = fileURLToPath(new URL('../../dist/_astro/', import.meta.url));
const name = readdirSync(assets).find((file) => /^open-box\..+\.js$/.test(file)) ?? '';
const bundle = readFileSync(`${assets}${name}`, 'utf8');
const { html, scriptHash } = await buildSealedBoxDocument();

test('opening a box costs at most 30 kB, compressed either way', () => {
	expect(brotliCompressSync(bundle).length).toBeLessThanOrEqual(30_000);
	expect(gzipSync(bundle).length).toBeLessThanOrEqual(30_000);
});

test('the frame’s policy stands before everything else and lists the data centres alone', () => {
	const [, policy = ''] =
		/^<!doctype html><html[^>]*><head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
			html
		) ?? [];
	expect(policy.replaceAll(/'sha256-[^']+'/g, 'HASH')).toBe(
		"default-src 'none'; script-src HASH; style-src HASH; connect-src " +
			'https://ca.engagingnetworks.app https://us.engagingnetworks.app https://us2.engagingnetworks.app; ' +
			"form-action 'none'; base-uri 'none'"
	);
});

test('the box that ships is the one of this source, and the pages that have it allow its script', () => {
	expect(bundle).toContain(scriptHash.slice(1, -1));
	for (const version of ['', '1.0/']) {
		const page = fileURLToPath(
			new URL(`../../dist/${version}engaging-networks/credentials/index.html`, import.meta.url)
		);
		expect(readFileSync(page, 'utf8')).toContain(scriptHash);
	}
});
