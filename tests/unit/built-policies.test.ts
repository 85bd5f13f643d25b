import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuiltPolicies } from '../../src/lib/integrations/policy/built-policies-fs.ts';
import { addPolicy } from '../../src/lib/integrations/policy/page-policy.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'policies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, html: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), html);
}
const page = '<!DOCTYPE html><html lang="en"><head><title>x</title></head></html>';

test('each policy that was built counts once, and that of a file for the disk not at all', () => {
	put('index.html', addPolicy(page, "default-src 'none'"));
	put('a/index.html', addPolicy(page, "default-src 'none'"));
	put('b/index.html', addPolicy(page, "default-src 'self'"));
	put('downloads/check.html', addPolicy(page, 'own'));
	expect(readBuiltPolicies(folder).toSorted()).toEqual([
		"default-src 'none'",
		"default-src 'self'",
	]);
});

test('a page without a policy stops the build, and is named', () => {
	put('a/index.html', page);
	expect(() => readBuiltPolicies(folder)).toThrow(
		`${join(folder, 'a/index.html')} has no content security policy.`
	);
});
