import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSealedBoxDocument } from '../../src/lib/integrations/sealed-box/build-document.ts';

const assets = fileURLToPath(new URL('../../dist/_astro/', import.meta.url));
const name = readdirSync(assets).find((file) => /^_virtual_sealed-box\..+\.js$/.test(file)) ?? '';
const bundle = readFileSync(`${assets}${name}`, 'utf8');
const { html } = await buildSealedBoxDocument();

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

test('the pages with a box allow the script of the box that ships, and no other', () => {
	const [, hash = 'none'] = /script-src \\?'(sha256-[^'\\]+)/.exec(bundle) ?? [];
	for (const version of ['', '1.0/']) {
		const page = fileURLToPath(
			new URL(`../../dist/${version}engaging-networks/credentials/index.html`, import.meta.url)
		);
		expect(readFileSync(page, 'utf8').includes(`'${hash}'`)).toBe(true);
	}
});
