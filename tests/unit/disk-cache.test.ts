import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	cacheFolder,
	dropUnused,
	makeOnce,
	readEntry,
	writeEntry,
} from '../../src/lib/integrations/disk-cache.ts';

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

const entry = () => {
	const [name = ''] = readdirSync(join(folder, 'short'));
	return join(folder, 'short', name);
};

test.each<[string, (content: Buffer) => Uint8Array | string]>([
	['cut off', (content) => content.subarray(0, -1)],
	['cut off within its checksum', (content) => content.subarray(0, 30)],
	['emptied', () => ''],
	['added to', (content) => `${String(content)};globalThis.poisoned=1`],
	[
		'changed in one bit',
		(content) => Buffer.from(content.map((byte, at) => (at === 66 ? byte ^ 1 : byte))),
	],
	['written without a checksum', () => 'made 1'],
])('what was %s is made again', async (_, damage) => {
	cacheFolder.set(folder);
	await makeOnce('short', ['1.0'], make);
	writeFileSync(entry(), damage(readFileSync(entry())));
	expect(String(await makeOnce('short', ['1.0'], make))).toBe('made 2');
	expect(String(await makeOnce('short', ['1.0'], make))).toBe('made 2');
});

test.each([Buffer.from(''), Buffer.from('text ü\n'), Buffer.from([0, 255, 10, 13, 128])])(
	'an entry is read as it was written: %j',
	(content) => {
		writeEntry(join(folder, 'entry'), content);
		expect(readEntry(join(folder, 'entry'))).toEqual(content);
		expect(readEntry(join(folder, 'no entry'))).toBeUndefined();
	}
);

test('what no build asks for is taken away after a month, and so is what a stopped one left', async () => {
	cacheFolder.set(folder);
	const now = Date.now();
	const days = (count: number) => new Date(now - count * 86_400_000);
	const age = (name: string, at: Date) => utimesSync(join(folder, 'pictures', name), at, at);
	await makeOnce('pictures', ['used'], make);
	const [used = ''] = readdirSync(join(folder, 'pictures'));
	for (const [name, old] of [
		['recent', 29],
		['old', 31],
		['old.123-4', 31],
	] as const) {
		writeFileSync(join(folder, 'pictures', name), name);
		age(name, days(old));
	}
	age(used, days(31));
	await makeOnce('pictures', ['used'], make);
	dropUnused(folder, now);
	expect(readdirSync(join(folder, 'pictures')).toSorted()).toEqual([used, 'recent'].toSorted());
});
