import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
	dummies,
	findInFiles,
	findInHistory,
	findSecrets,
	listTracked,
} from '../../scripts/find-secrets.ts';
import { makeKey } from '../simulator/keys.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const key = makeKey('no secrets', 'key');
const bare = key.replaceAll('-', '');

/* Put together here, so that this file does not hold what it looks for. */
const planted: readonly (readonly [string, string, string])[] = [
	['a key', `key: ${key}`, 'UUID'],
	['a key in upper case', `<b>${key.toUpperCase()}</b>`, 'UUID'],
	['a key with dashes of a word processor', key.replaceAll('-', '\u2013'), 'UUID'],
	['a key in an address', `?key=${key.replaceAll('-', '%2D')}`, 'UUID, encoded'],
	['a key without dashes', `"${bare}"`, '32 hexadecimal digits'],
	['a web token', `eyJ${bare}.eyJ${bare}.${bare}`, 'JSON Web Token'],
	['a private key', `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY${'-'.repeat(5)}`, 'private key'],
	['a key of AWS', `AKIA${bare.slice(0, 16).toUpperCase()}`, 'AWS key'],
	['a token of GitHub', `ghp_${bare}${bare.slice(0, 4)}`, 'GitHub token'],
	['a token of npm', `npm_${bare}${bare.slice(0, 4)}`, 'npm token'],
	['a token of Slack', `xoxb-${bare}`, 'Slack token'],
	['a key of Stripe', `sk_live_${bare}`, 'Stripe key'],
	['a key of Google', `AIza${bare}xyz`, 'Google key'],
];

test.each(planted)('finds %s, with its file and line, and does not repeat it', (_, text, kind) => {
	const found = findSecrets('a.md', `one\ntwo\n… ${text} …\n`);
	expect(found).toContainEqual({ file: 'a.md', line: 3, kind });
	expect(JSON.stringify(found)).not.toContain(bare.slice(0, 6));
});

test.each([
	...dummies.keys(),
	'11111111-2222-3333-4444-555555555555'.toUpperCase(),
	'11111111-2222-3333-4444-555555555555'.replaceAll('-', ''),
	key.slice(0, -1),
	bare.slice(0, -1),
	`${bare}0`,
	`sha512-${bare}${bare}`,
	'11111111-2222-3333-4444-5555',
])('stays quiet on %s', (text) => expect(findSecrets('a.md', ` ${text} `)).toEqual([]));

test('finds a key in a packed file, in UTF-16 and in the name of a file', () => {
	const folder = `${mkdtempSync(`${tmpdir()}/secrets-`)}/`;
	try {
		const files = ['packed.gz', 'wide.txt', `${key}.txt`];
		writeFileSync(`${folder}packed.gz`, gzipSync(`\n${key}`));
		writeFileSync(`${folder}wide.txt`, Buffer.from(`${key}`, 'utf16le'));
		writeFileSync(`${folder}${key}.txt`, '');
		expect(findInFiles(folder, files).map(({ file }) => file)).toEqual(files);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('finds a key that a commit added and another took out again', () => {
	const folder = `${mkdtempSync(`${tmpdir()}/secrets-`)}/`;
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
			cwd: folder,
		});
	try {
		git('init', '--quiet');
		for (const text of [key, 'nothing']) {
			writeFileSync(`${folder}note.txt`, `${text}\n`);
			git('add', '.');
			git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '-m', 'Write');
		}
		expect(findInFiles(folder, listTracked(folder))).toEqual([]);
		/* Once where it came in, and once where it went. */
		expect(findInHistory(folder).map(({ kind }) => kind)).toEqual(['UUID', 'UUID']);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('no file of the repository holds a secret', () => {
	const files = listTracked(root).filter((path) => existsSync(`${root}${path}`));
	expect(files.length).toBeGreaterThan(300);
	expect(findInFiles(root, files)).toEqual([]);
});

test('no commit of the repository ever held one', () => {
	expect(findInHistory(root)).toEqual([]);
});
