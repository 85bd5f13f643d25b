import { createHash } from 'node:crypto';
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameArchives } from '../../src/lib/integrations/archive-store/archive-key-fs.ts';
import { hasFiles } from '../../src/lib/integrations/archive-store/archive-store.ts';
import { linkFiles } from '../../src/lib/integrations/link-files.ts';
import { createIsOfArchive, listMarks } from '../../src/lib/steps/archives.ts';
import type { StepText } from '../../src/lib/steps/step-texts.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'archives-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

describe('what belongs to an archive', () => {
	const isOfArchive = createIsOfArchive(['1.0', '1.10']);

	test.each([
		...['1.0/index.html', '1.0/engaging-networks/credentials/index.html.br', '1.0.md', '1.10/a.md'],
		...['fr/1.0/index.html', 's/EN-14/1.0/index.html', 'og/EN-14/1.10.png'],
		...['search/1.0.aB_-5678.json', 'search/fr-engaging-networks-1.0.abcdefgh.json.gz'],
		'downloads/engaging-networks-check-1.0.html',
	])('%s', (path) => expect(isOfArchive(path)).toBe(true));

	test.each([
		...['index.html', '2.0/index.html', 's/EN-14/2.0/index.html', 's/EN-14/index.html'],
		...['11.0/index.html', '1x0/index.html', 'search/2.0.abcdefgh.json', '_astro/page.1.0.js'],
		...['s/EN-14/history/index.html', 'og/EN-14/2.0.png', 's/en-14/1.0/index.html'],
	])('%s does not', (path) => expect(isOfArchive(path)).toBe(false));

	test('nothing does where there are none', () => {
		expect(createIsOfArchive([])('1.0/index.html')).toBe(false);
	});
});

test('what of today’s steps shows in archives', () => {
	const step = (id: string, version: string, fingerprint: string): StepText => ({
		...{ id, version, fingerprint, archived: version !== '2.0', path: `/${version}/guide/` },
		...{ section: '', markdown: '', text: '' },
	});
	const archived = [
		step('EN-01', '1.0', 'a'),
		step('EN-02', '1.0', 'a'),
		step('EN-03', '1.0', 'a'),
	];
	const today = [step('EN-01', '2.0', 'a'), step('EN-02', '2.0', 'b'), step('EN-09', '2.0', 'a')];
	expect(listMarks(archived, today)).toEqual([
		'EN-01 1.0 same /2.0/guide/',
		'EN-02 1.0 differs /2.0/guide/',
		'EN-03 1.0 gone ',
	]);
});

describe('the name of kept archives', () => {
	const files = {
		'src/lib/code.ts': 'code',
		'src/content/docs/index.mdx': 'today',
		'src/content/docs/fr/guide.mdx': 'aujourd’hui',
		'src/content/docs/engaging-networks/problems/en-e01.mdx': 'problem',
		'src/content/docs/1.0/guide.mdx': 'archived',
		'src/content/docs/fr/1.0/guide.mdx': 'archivé',
		'src/content/page-dates.json': '{}',
		'src/content/ledger/published.json': '{}',
		'public/favicon.svg': '<svg/>',
		'package.json': '{}',
	};
	const name = (...settings: readonly string[]) => nameArchives(`${folder}/`, settings);
	beforeEach(() => Object.entries(files).forEach(([path, text]) => put(path, text)));

	test.each([
		...['src/content/docs/index.mdx', 'src/content/docs/fr/guide.mdx'],
		...['src/content/page-dates.json', 'src/content/ledger/published.json'],
	])('stays when %s is edited', (path) => {
		const before = name();
		put(path, 'another text');
		expect(name()).toBe(before);
	});

	test.each([
		...['src/lib/code.ts', 'src/content/docs/engaging-networks/problems/en-e01.mdx'],
		...['src/content/docs/1.0/guide.mdx', 'src/content/docs/fr/1.0/guide.mdx'],
		...['public/favicon.svg', 'package.json', 'package-lock.json', 'src/content/docs/new.mdx'],
	])('changes with %s', (path) => {
		const before = name();
		put(path, 'another text');
		expect(name()).not.toBe(before);
	});

	test('changes with the settings of a build', () => {
		expect(name('https://guides.example')).not.toBe(name('https://other.example'));
	});
});

test('files get a second name where they are wanted', () => {
	put('from/a/one.txt', 'one');
	put('from/two.txt', 'two');
	put('from/not.txt', 'not');
	linkFiles(join(folder, 'from'), join(folder, 'to'), (path) => path !== 'not.txt');
	expect(readFileSync(join(folder, 'to/a/one.txt'), 'utf8')).toBe('one');
	expect(readFileSync(join(folder, 'to/two.txt'), 'utf8')).toBe('two');
	expect(() => statSync(join(folder, 'to/not.txt'))).toThrow();
});

describe('the files of kept archives', () => {
	const paths = ['1.0/index.html', '1.0/index.html.br', 's/EN-14/1.0/index.html'];
	const listFiles = () =>
		Object.fromEntries(
			paths.map((path) => [
				path,
				createHash('sha256')
					.update(readFileSync(join(folder, 'kept', path)))
					.digest('hex'),
			])
		);
	const change = (path: string, text: string) => {
		const file = join(folder, 'kept', path);
		const { atime, mtime } = statSync(file);
		writeFileSync(file, text);
		utimesSync(file, atime, mtime);
	};
	beforeEach(() => {
		for (const path of paths) put(`dist/${path}`, `as built: ${path}`);
		linkFiles(join(folder, 'dist'), join(folder, 'kept'), () => true);
	});

	test('are taken as they were built', () => {
		expect(hasFiles(join(folder, 'kept'), listFiles())).toBe(true);
	});

	test.each<[string, () => void]>([
		['edited under its other name', () => put('dist/1.0/index.html', 'edited')],
		[
			'changed, with the time of before',
			() => change('1.0/index.html', 'As built: 1.0/index.html'),
		],
		['cut off', () => change('1.0/index.html', 'as bui')],
		['compressed, and cut off', () => change('1.0/index.html.br', 'as')],
		['emptied', () => change('1.0/index.html', '')],
		['taken away', () => rmSync(join(folder, 'kept/1.0/index.html'))],
		['added', () => put('kept/1.0/more.html', 'more')],
		['all taken away', () => rmSync(join(folder, 'kept'), { recursive: true })],
	])('are not when one was %s', (_, damage) => {
		const before = listFiles();
		damage();
		expect(hasFiles(join(folder, 'kept'), before)).toBe(false);
	});
});
