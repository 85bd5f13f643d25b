import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPolicies, readPolicies } from '../../src/lib/integrations/policy/page-policies-fs.ts';
import { readPageParts } from '../../src/lib/integrations/policy/page-parts.ts';
import { addPolicy, createPagePolicy } from '../../src/lib/integrations/policy/page-policy.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'policies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const boxes = { key: { script: "'sha256-script'", style: "'sha256-style'" } };
const page = (body: string) =>
	`<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
const plain = page('<p>');
const withBox = page('<sealed-box data-kind="key"></sealed-box>');

function write(path: string, html: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), html);
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const policyOf = (html: string) => createPagePolicy(readPageParts(html), boxes);

test('every page gets its policy, each different one counts once, and a file for the disk keeps its own', () => {
	write('index.html', plain);
	write('a/index.html', plain);
	write('b/index.html', withBox);
	write('downloads/check.html', plain);
	write('a.md', plain);
	addPolicies(folder, boxes);
	expect(read('a/index.html')).toBe(addPolicy(plain, policyOf(plain)));
	expect(read('b/index.html')).toBe(addPolicy(withBox, policyOf(withBox)));
	expect(['downloads/check.html', 'a.md'].map(read)).toEqual([plain, plain]);
	expect(readPolicies(folder).toSorted()).toEqual([policyOf(plain), policyOf(withBox)].toSorted());
});

test('a page that cannot be given a policy stops the build, and is named', () => {
	write('a/index.html', '<!DOCTYPE html><title>x</title>');
	addPolicies(folder, boxes);
	expect(() => readPolicies(folder)).toThrow(
		`${join(folder, 'a/index.html')} has no content security policy.`
	);
});
