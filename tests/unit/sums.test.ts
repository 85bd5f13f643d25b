import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeChecksums } from '../../src/lib/integrations/checksums/checksums.ts';
import { formatChecksums, parseChecksums } from '../../src/lib/checksums/checksums.ts';
import { findBundled, toFilePath, verify } from '../../src/lib/checksums/verify.ts';

const checksumOf = (text: string) => createHash('sha256').update(text).digest('hex');
const [one, other] = [checksumOf('one'), checksumOf('other')];

describe('the list of sums', () => {
	test('is in the order of the characters’ numbers, as `sha256sum` writes it', () => {
		expect(
			formatChecksums({ 'b.html': one, _headers: other, 'B.html': one, 'a/ü.md': other })
		).toBe(`${one}  B.html\n${other}  _headers\n${other}  a/ü.md\n${one}  b.html\n`);
	});

	test('is read as it was written', () => {
		const sums = { 'a b.html': one, __proto__x: other };
		expect(parseChecksums(formatChecksums(sums))).toEqual(sums);
	});

	test.each([
		['nothing', ''],
		['a web page', '<!doctype html><title>Not found</title>\n'],
		['a list that was cut', formatChecksums({ 'a.html': one, 'b.html': other }).slice(0, -20)],
		['a list with another line in it', `${one}  a.html\n# and more\n`],
		['a sum that is too short', `${one.slice(1)}  a.html\n`],
	])('is not read from %s', (_, text) => expect(parseChecksums(text)).toBeUndefined());
});

test.each([
	['/', '', 'index.html'],
	['/trust/', '', 'trust/index.html'],
	['/favicon.svg', '', 'favicon.svg'],
	['/docs/', '/docs', 'index.html'],
	['/docs/_astro/x.js', '/docs', '_astro/x.js'],
])('the address %s below "%s" is the file %s', (address, base, path) => {
	expect(toFilePath(address, base)).toBe(path);
});

describe('bundled files are found', () => {
	test.each([
		[
			'in a page',
			'<script type="module" src="/_astro/x.A1_b-2.js"></script>',
			'/_astro/x.A1_b-2.js',
		],
		['in a script', 'import(`./check.DA_DZNhJ.js`)', '/_astro/check.DA_DZNhJ.js'],
		['in a list of what to load before', 'm=["_astro/x.js","./y.css"]', '/_astro/y.css'],
		['in a style', '@font-face{src:url(/_astro/inter.woff2)}', '/_astro/inter.woff2'],
	])('%s', (_, text, address) => expect(findBundled(text, '')).toEqual([address]));

	test('under the path of the site', () => {
		expect(findBundled('<link href="/docs/_astro/x.css"> import"./y.js"', '/docs')).toEqual([
			'/docs/_astro/x.css',
			'/docs/_astro/y.js',
		]);
	});

	test.each(['<a href="/s/EN-14/">', 'import"./x.json"', '<a href="/_astro/x.js.br">'])(
		'and nothing in %s',
		(text) => expect(findBundled(text, '')).toEqual([])
	);
});

test.each([
	['same', one, one],
	['kept-differs', other, one],
	['sent-differs', one, other],
	['sent-differs', other, other],
	['not-kept', undefined, one],
	['sent-differs', undefined, other],
	['not-read', undefined, undefined],
	['not-read', one, undefined],
])('a file is %s when the browser has %s and the server sends %s', (verdict, kept, sent) => {
	expect(verify({ address: '/x/', kept, sent }, { 'x/index.html': one }, '')).toEqual({
		path: 'x/index.html',
		verdict,
	});
});

test.each(['/y/', '/constructor', '/__proto__'])(
	'a file that is not in the list: %s',
	(address) => {
		const found = { address, kept: one, sent: one };
		expect(verify(found, { 'x/index.html': one }, '').verdict).toBe('not-listed');
	}
);

test('the list is never in itself, not even one that is there already', () => {
	const folder = mkdtempSync(join(tmpdir(), 'sums-'));
	writeFileSync(join(folder, 'a.txt'), 'one');
	writeFileSync(join(folder, 'SHA256SUMS'), 'of another build');
	const list = `${one}  a.txt\n`;
	expect(writeChecksums(folder)).toBe(checksumOf(list));
	expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(list);
	rmSync(folder, { recursive: true });
});
