import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder, makeOnce } from '../../src/lib/integrations/disk-cache.ts';

let folder = '';
let made = 0;
const make = () => Promise.resolve(`made ${(made += 1)}`);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cache-'));
	made = 0;
});
afterEach(() => {
	cacheFolder.set(undefined);
	rmSync(folder, { recursive: true, force: true });
});

test('what depends on the same is made once', async () => {
	cacheFolder.set(folder);
	expect(String(await makeOnce('pictures', ['1.0', { id: 'EN-14' }], make))).toBe('made 1');
	expect(String(await makeOnce('pictures', ['1.0', { id: 'EN-14' }], make))).toBe('made 1');
	expect(String(await makeOnce('pictures', ['1.1', { id: 'EN-14' }], make))).toBe('made 2');
	expect(String(await makeOnce('short', ['1.0', { id: 'EN-14' }], make))).toBe('made 3');
});

test('without a folder it is made each time', async () => {
	expect(String(await makeOnce('pictures', ['1.0'], make))).toBe('made 1');
	expect(String(await makeOnce('pictures', ['1.0'], make))).toBe('made 2');
});
