import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
	boxKinds,
	buildSealedBoxDocument,
	type FrameKind,
} from '../../src/lib/integrations/sealed-box/build-document.ts';

const assets = fileURLToPath(new URL('../../dist/_astro/', import.meta.url));

/** The file that opens a kind of box. */
function readBundle(kind: FrameKind): string {
	const pattern = new RegExp(`^(?:_virtual_sealed-box_)?${kind}\\..+\\.js$`);
	const [name = '', ...more] = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter(
		(file) => pattern.test(file.replace('_virtual_sealed-box/', ''))
	);
	expect(more).toEqual([]);
	return readFileSync(`${assets}${name}`, 'utf8');
}

const { html } = await buildSealedBoxDocument('key');

test.each(['key', 'values', 'error'] as const)(
	'opening a box of the kind %s costs at most 30 kB, as it is sent',
	(kind) => {
		expect(brotliCompressSync(readBundle(kind)).length).toBeLessThanOrEqual(30_000);
	}
);

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

const pages: readonly (readonly [string, readonly FrameKind[]])[] = [
	['engaging-networks/credentials', ['key', 'values']],
	['1.0/engaging-networks/credentials', ['key', 'values']],
	['engaging-networks/check', ['check']],
	['engaging-networks/problems', ['error']],
	['engaging-networks/problems/en-e03', ['key']],
	['engaging-networks/problems/en-e42', ['values']],
	['changes', []],
];

test.each(pages)('the page %s allows the scripts of its boxes alone: %j', (path, kinds) => {
	const page = readFileSync(
		fileURLToPath(new URL(`../../dist/${path}/index.html`, import.meta.url)),
		'utf8'
	);
	const allowed = boxKinds.filter((kind) => {
		const [, hash = 'none'] = /script-src \\?'(sha256-[^'\\]+)/.exec(readBundle(kind)) ?? [];
		return page.includes(`'${hash}'`);
	});
	expect(allowed).toEqual(kinds);
});
