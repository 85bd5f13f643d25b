import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readTree } from './read-tree.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

test('SHA256SUMS has every file but itself, the compressed twins and what is not served, in order', () => {
	const lines = [...readTree(dist)]
		.filter(([path]) => path !== 'SHA256SUMS' && !/\.(?:br|gz|assetsignore)$/.test(path))
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([path, sum]) => `${sum}  ${path}\n`);
	expect(lines.length).toBeGreaterThan(300);
	expect(readFileSync(`${dist}SHA256SUMS`, 'utf8')).toBe(lines.join(''));
});

test('every compressed file holds the file beside it', () => {
	const compressed = [...readTree(dist).keys()].filter((path) => /\.(?:br|gz)$/.test(path));
	const wrong = compressed.filter((path) => {
		const decompress = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
		const content = decompress(readFileSync(`${dist}${path}`));
		return !content.equals(readFileSync(`${dist}${path.slice(0, -3)}`));
	});
	expect(wrong).toEqual([]);
	expect(compressed.length).toBeGreaterThan(600);
});
