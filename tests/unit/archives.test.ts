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
import { wasWritten } from '../../src/lib/integrations/archive-store/archive-store.ts';
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

test('a file that is written to under its other name is noticed', () => {
	put('dist/1.0/index.html', 'as built');
	linkFiles(join(folder, 'dist'), join(folder, 'kept'), () => true);
	const since = 1_000_000_000_000;
	utimesSync(join(folder, 'kept/1.0/index.html'), since / 1_000, since / 1_000);
	expect(wasWritten(join(folder, 'kept'), since)).toBe(false);
	put('dist/1.0/index.html', 'edited');
	expect(wasWritten(join(folder, 'kept'), since)).toBe(true);
});
