import { describe, expect, test } from 'vitest';
import { archivePage, getPageSlug } from '../../src/lib/guide/archive-page.ts';
import { planRelease, type ReleaseInput } from '../../src/lib/guide/release.ts';

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;
const archived = new Set(['', 'a/b', 'c', 'fr', 'fr/a/b']);
const archive = (body: string) => archivePage(page(body), 'a/b', '2.0', archived);

const input: ReleaseInput = {
	asked: '2.1',
	current: '2.0',
	archived: ['1.0'],
	pages: {
		'index.mdx': page('[B](/a/b/), [changes](/changes/)'),
		'a/b.mdx': page('Text.'),
		'changes.mdx': page('Hello.\n\n## Version 2.0\n\nMore.'),
		'1.0/index.mdx': page('Old.'),
		'a/check.mdx': page('A check.'),
		'a/glossary.mdx': page('Words.'),
		'fr/index.mdx': page('[B](/fr/a/b/)'),
		'fr/a/b.mdx': page('Texte.'),
		'fr/a/check.mdx': page('Un contrôle.'),
		'fr/trust.mdx': page('Confiance.'),
		'fr/1.0/index.mdx': page('Vieux.'),
		'a/problems/index.mdx': page('Problems.'),
		'a/problems/en-e01.mdx': page('One.'),
	},
	others: [],
	sidebar: [
		{ label: 'Start', translations: { fr: 'Début' }, slug: 'index' },
		{
			label: 'More',
			items: ['a/b', 'a/check', 'a/glossary', 'a/problems', { label: 'Changes', slug: 'changes' }],
		},
	],
	code: {
		'versions.ts': "/** Doc. */\nexport const currentVersion = '2.0';\n",
		'package.json': '{\n\t"version": "2.0.0",\n\t"dependencies": { "x": "2.0.0" }\n}\n',
		'package-lock.json':
			'{\n\t"version": "2.0.0",\n\t"": {\n\t\t"version": "2.0.0"\n\t},\n\t"node_modules/x": {\n\t\t"version": "2.0.0"\n\t}\n}\n',
	},
	date: '2026-12-01',
};

test.each([
	['index.mdx', ''],
	['a/b.mdx', 'a/b'],
	['a/index.mdx', 'a'],
	['a/reindex.mdx', 'a/reindex'],
])('the slug of %s is "%s"', (path, slug) => expect(getPageSlug(path)).toBe(slug));

describe('the copy of a page', () => {
	test('has a slug, quoted', () => {
		expect(archive('Text.')).toEqual({
			text: "---\ntitle: A page\nslug: '2.0/a/b'\n---\n\nText.\n",
			wrong: [],
		});
		expect(archivePage(page('---'), '', '2.0', archived).text).toBe(
			"---\ntitle: A page\nslug: '2.0'\n---\n\n---\n"
		);
	});

	test('has no date of its last change, and keeps a text that looks like one', () => {
		const mdx = '---\ntitle: A page\nlastUpdated: 2026-11-24\n---\n\nlastUpdated: today\n';
		expect(archivePage(mdx, 'a/b', '2.0', archived)).toEqual({
			text: "---\ntitle: A page\nslug: '2.0/a/b'\n---\n\nlastUpdated: today\n",
			wrong: [],
		});
	});

	test.each([
		['[B](/a/b/)', '[B](/2.0/a/b/)'],
		['[/a/b/](/a/b/#EN-01 "title")', '[/a/b/](/2.0/a/b/#EN-01 "title")'],
		['[B](/a/b?x=1), [start](/), [C](/c/)', '[B](/2.0/a/b?x=1), [start](/2.0/), [C](/2.0/c/)'],
		['[b][/c/]\n\n[/c/]: /c/', '[b][/c/]\n\n[/c/]: /2.0/c/'],
		['**[*B*](/a/b/)**', '**[*B*](/2.0/a/b/)**'],
		['[B](/fr/a/b/#EN-01) [start](/fr/)', '[B](/fr/2.0/a/b/#EN-01) [start](/fr/2.0/)'],
		['<Card title="/" href="/" />', '<Card title="/" href="/2.0/" />'],
		["Some <a href='/a/b/'>text</a>.", "Some <a href='/2.0/a/b/'>text</a>."],
		['<Card href={`${base}/a/b/`} />', '<Card href={`${base}/2.0/a/b/`} />'],
		["<Card\n\thref={x.replace(/\\/$/, '') + '/c/'}\n/>", undefined],
	])('of %j leads to the copies', (body, text) => {
		const wanted = text ?? body.replace("'/c/'", "'/2.0/c/'");
		expect(archive(body)).toEqual({ text: expect.stringContaining(`\n${wanted}\n`), wrong: [] });
	});

	test.each([
		'[x](/other/) [x](/a/) [x](/1.0/a/b/) [x](#EN-01) [x](https://a.example/a/b/) [x](//c/)',
		'![x](/picture.png) <Card data-to="/a/b/" />',
		"import Step from '~/components/guide/Step.astro';",
		'`[B](/a/b/)`',
		'```md\n[B](/a/b/)\n```',
	])('leaves %j alone', (body) => {
		expect(archive(body)).toEqual({ text: expect.stringContaining(`\n${body}\n`), wrong: [] });
	});

	test.each([
		["import x from '../x.astro';", 'line 5'],
		['![x](./x.png)', 'line 5'],
		['![x](x.png)', 'line 5'],
		['Text.\n\n<img src="../x.png" />', 'line 7'],
		['[B](/a&#x2F;b/)', 'the link to /a/b/'],
	])('of %j is refused', (body, words) => {
		expect(archive(body).wrong).toEqual([expect.stringContaining(words)]);
	});

	test.each(['Text.\n', '---\ntitle: x\nslug: y\n---\n', 'Text.\n\n---\nslug: x\n---\n'])(
		'of %j is refused for its front matter',
		(mdx) => {
			const { wrong } = archivePage(mdx, 'c', '2.0', archived);
			expect(wrong).toEqual([expect.stringContaining('front matter')]);
		}
	);
});

test('a release archives the current pages but changes, problems and the check, and says its version everywhere', () => {
	expect(planRelease(input)).toEqual({
		'src/content/docs/2.0/index.mdx':
			"---\ntitle: A page\nslug: '2.0'\n---\n\n[B](/2.0/a/b/), [changes](/changes/)\n",
		'src/content/docs/2.0/a/b.mdx': "---\ntitle: A page\nslug: '2.0/a/b'\n---\n\nText.\n",
		'src/content/docs/fr/2.0/index.mdx':
			"---\ntitle: A page\nslug: 'fr/2.0'\n---\n\n[B](/fr/2.0/a/b/)\n",
		'src/content/docs/fr/2.0/a/b.mdx': "---\ntitle: A page\nslug: 'fr/2.0/a/b'\n---\n\nTexte.\n",
		'src/content/versions/2.0.json':
			'{"sidebar":[{"label":"Start","translations":{"fr":"Début"},"slug":"index"},{"label":"More","items":["a/b"]}]}',
		'src/content/docs/changes.mdx': page(
			'Hello.\n\n## Version 2.1\n\n1 December 2026\n\n<StepChanges version="2.1" ledger={ledger} />\n\n## Version 2.0\n\nMore.'
		),
		'versions.ts': "/** Doc. */\nexport const currentVersion = '2.1';\n",
		'package.json': input.code['package.json']?.replace('2.0.0', '2.1.0'),
		'package-lock.json': input.code['package-lock.json']
			?.replace('2.0.0', '2.1.0')
			.replace('"2.0.0"', '"2.1.0"'),
	});
});

test('the list of changes says that it changed on the day of the release', () => {
	const changes =
		'---\ntitle: Changes\nlastUpdated: 2026-11-23\n---\n\n## Version 2.0\n\nlastUpdated: x\n';
	const texts = planRelease({ ...input, pages: { ...input.pages, 'changes.mdx': changes } });
	expect(texts).toHaveProperty(
		['src/content/docs/changes.mdx'],
		'---\ntitle: Changes\nlastUpdated: 2026-12-01\n---\n\n## Version 2.1\n\n1 December 2026\n\n<StepChanges version="2.1" ledger={ledger} />\n\n## Version 2.0\n\nlastUpdated: x\n'
	);
});

describe('a release is refused', () => {
	const nothingToAddTo = { ...input.pages, 'changes.mdx': page('Hello.') };
	test.each<[string, Partial<ReleaseInput>, string]>([
		...['', '2', 'v2.1', '2.1.0', '2.x', '02.1', '-2.1', '2.1\n'].map(
			(asked): [string, Partial<ReleaseInput>, string] => [`for ${asked}`, { asked }, 'two numbers']
		),
		['for the current one', { asked: '2.0' }, 'not newer than 2.0'],
		['for an older one', { asked: '1.9' }, 'not newer than 2.0'],
		['by number, not by letter', { asked: '2.9', current: '2.10' }, 'not newer than 2.10'],
		['when the archive is there', { archived: ['1.0', '2.0'] }, 'already an archive of 2.0'],
		['when a newer archive is there', { archived: ['2.1'] }, 'already an archive of 2.1'],
		['with files that are no pages', { others: ['a/x.png'] }, 'move a/x.png'],
		['without an entry to stand above', { pages: nothingToAddTo }, 'no heading'],
		[
			'with a page that cannot be copied',
			{ pages: { ...input.pages, 'd.mdx': page('![x](x.png)') } },
			'src/content/docs/d.mdx: line 5',
		],
	])('%s', (_, change, words) => {
		expect(planRelease({ ...input, ...change })).toEqual({
			refused: expect.stringContaining(words),
		});
	});
});
