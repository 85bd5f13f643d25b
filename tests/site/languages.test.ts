import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadArchivedVersions } from '../../src/lib/integrations/versions/versions-fs.ts';
import { dictionaries } from '../../src/lib/integrations/messages/messages.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { getLanguage } from '../../src/lib/i18n/languages.ts';
import { dist, getAttribute, listPages, readPage, type BuiltPage } from './read-pages.ts';

const docs = fileURLToPath(new URL('../../src/content/docs/', import.meta.url));
const pages = listPages().map(readPage);
const french = pages.filter(({ path }) => getLanguage(path) === 'fr');
const archived = (await loadArchivedVersions()).map(({ slug }) => slug);
const find = (path: string) => pages.find((page) => page.path === path);

/** All that the pages themselves say. */
const prose = globSync('**/*.mdx', { cwd: docs })
	.map((path) => readFileSync(`${docs}${path}`, 'utf8'))
	.join('\n');

/** Texts that only a language's dictionary has, without those that have values in them. */
const listOwn = (
	words: Readonly<Record<string, string>>,
	others: Readonly<Record<string, string>>
) =>
	new Set(
		Object.values(words).filter(
			(text) =>
				!Object.values(others).includes(text) &&
				!/\{\{|</.test(text) &&
				text.length > 3 &&
				!prose.includes(text)
		)
	);
const { en, fr } = dictionaries;
const [englishTexts, frenchTexts] = [listOwn(en, fr), listOwn(fr, en)];

describe('every page', () => {
	test('is in the language that its address says', () => {
		const wrong = pages.filter(({ path, elements }) => {
			const root = elements.find(({ tagName }) => tagName === 'html');
			return getAttribute(root, 'lang') !== getLanguage(path);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
		expect(pages.length).toBeGreaterThan(400);
	});

	test('shows words, and neither their keys nor the places of values', () => {
		const keys = Object.keys(en).filter((key) => /\.[a-z]/.test(key));
		const wrong = pages.flatMap(({ path, texts }) =>
			texts
				.filter(({ text }) => text.includes('{{') || keys.some((key) => text.includes(key)))
				.map(({ text }) => `${path}: ${text}`)
		);
		expect(wrong).toEqual([]);
	});
});

/** The page that stands in for all others is in every language. */
const isMixed = ({ path }: BuiltPage) => path === '404.html';

describe('the words of the interface', () => {
	test('are French in French pages, and said to be French', () => {
		const texts = french.flatMap((page) => page.texts);
		expect(texts.filter(({ text }) => englishTexts.has(text))).toEqual([]);
		const said = texts.filter(({ text }) => frenchTexts.has(text));
		expect(said.filter(({ lang }) => lang !== 'fr')).toEqual([]);
		expect(said.length).toBeGreaterThan(1_000);
	});

	test('are English in English pages', () => {
		const texts = pages.filter((page) => !isMixed(page) && getLanguage(page.path) === 'en');
		const wrong = texts.flatMap(({ path, texts }) =>
			texts.filter(({ text }) => frenchTexts.has(text)).map(({ text }) => `${path}: ${text}`)
		);
		expect(wrong).toEqual([]);
	});

	test('of Starlight itself are French too', () => {
		for (const { path, elements } of french) {
			const search = elements.find(({ tagName }) => tagName === 'dialog');
			expect([path, getAttribute(search, 'aria-label')]).toEqual([path, 'Rechercher']);
		}
	});

	test('say on every French page that a machine made them, until a person has read it', () => {
		const told = french.filter(({ texts }) =>
			texts.some(({ text, lang }) => text === fr['site.machineMade'] && lang === 'fr')
		);
		expect(told.map(({ path }) => path)).toEqual(french.map(({ path }) => path));
	});
});

const attributesOf = (path: string, rel: string) =>
	(find(path)?.elements ?? [])
		.filter((element) => element.tagName === 'link' && getAttribute(element, 'rel') === rel)
		.map((element) => getAttribute(element, 'href')?.replace('http://localhost:4321', ''));

describe('search engines', () => {
	test.each([
		['fr/changes/index.html', '/changes/'],
		['fr/1.0/engaging-networks/credentials/index.html', '/fr/engaging-networks/credentials/'],
		['fr/support/index.html', '/fr/support/'],
		['s/EN-14/history/index.html', '/s/EN-14/history/'],
	])('are led from %s to %s', (path, canonical) => {
		expect(attributesOf(path, 'canonical')).toEqual([canonical]);
	});

	test.each([
		['support/index.html', ['/support/', '/fr/support/', '/support/']],
		['fr/support/index.html', ['/support/', '/fr/support/', '/support/']],
		['changes/index.html', []],
		['fr/changes/index.html', []],
		['s/EN-14/history/index.html', []],
		['404.html', []],
	])('hear of other languages on %s: %j', (path, others) => {
		expect(attributesOf(path, 'alternate')).toEqual(others);
	});
});

test.each([
	['support/index.html', true],
	['fr/s/index.html', true],
	['fr/changes/index.html', true],
	['1.0/index.html', true],
	['s/EN-14/history/index.html', false],
	['404.html', false],
])('%s offers the other languages: %j', (path, offered) => {
	const select = find(path)?.elements.some(({ tagName }) => tagName === 'starlight-lang-select');
	expect(select).toBe(offered);
});

describe('what can be found', () => {
	const read = (name: string): readonly Record<string, string>[] => {
		const [file = ''] = globSync(`search/${name}.*.json`, { cwd: dist });
		return JSON.parse(readFileSync(`${dist}${file}`, 'utf8'));
	};

	test.each([currentVersion, ...archived])(
		'in %s is the same in French, in French pages',
		(version) => {
			const [english, other] = [read(version), read(`fr-${version}`)];
			expect(other.map(({ kind, mark }) => [kind, mark])).toEqual(
				english.map(({ kind, mark }) => [kind, mark])
			);
			expect(other.map(({ path }) => path)).toEqual(english.map(({ path }) => `/fr${path}`));
			const dead = other.filter(
				({ path = '' }) => !existsSync(`${dist}${path.replace(/#.*/, '')}index.html`)
			);
			expect(dead).toEqual([]);
		}
	);
});
