import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { compareIds } from '../../src/lib/ids.ts';
import { problems } from '../../src/lib/connectors/engaging-networks/problems/problems.ts';
import { getPageSlug } from '../../src/lib/guide/archive-page.ts';
import { currentVersion, getArchivedVersion } from '../../src/lib/guide/versions.ts';
import { describe, expect, test } from 'vitest';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const frenchPages = fileURLToPath(new URL('../../src/content/docs/fr/', import.meta.url));

const read = (path: string) =>
	readFileSync(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)), 'utf8');

const children = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const list = (node: Node): readonly Element[] => [
	...('tagName' in node ? [node] : []),
	...children(node).flatMap(list),
];
const attribute = (element: Element | undefined, name: string) =>
	element?.attrs.find((each) => each.name === name)?.value;
const text = (node: Node): string =>
	'value' in node ? node.value : children(node).map(text).join('');
const words = (node: Node) => text(node).replace(/\s+/g, ' ').trim();

const current = list(parse(read('engaging-networks/credentials/index.html')));
const french = list(parse(read('fr/engaging-networks/credentials/index.html')));
const archived = list(parse(read('1.0/engaging-networks/credentials/index.html')));
const stepsOf = (page: readonly Element[]) =>
	page.filter((element) => attribute(element, 'data-step') !== undefined);
const mainOf = (page: readonly Element[]) => {
	const main = page.find(({ tagName }) => tagName === 'main');
	return main ? words(main) : '';
};
const head = (page: readonly Element[], tag: string, name: string, value: string) =>
	page.find((element) => element.tagName === tag && attribute(element, name) === value);

test.each([
	['English', ''],
	['French', 'fr/'],
])('the catalogue in %s lists every problem, in order within its parts', (_, language) => {
	const page = list(parse(read(`${language}engaging-networks/problems/index.html`)));
	const start = `/${language}engaging-networks/problems/en-e`;
	const listed = page
		.filter(({ tagName }) => tagName === 'ul')
		.map((part) =>
			list(part).flatMap((element) => {
				const href = attribute(element, 'href') ?? '';
				return href.startsWith(start) ? [href.slice(start.length - 4, -1).toUpperCase()] : [];
			})
		)
		.filter((codes) => codes.length > 0);
	expect(listed).toHaveLength(6);
	for (const part of listed) expect(part).toEqual(part.toSorted(compareIds));
	expect(listed.flat().toSorted(compareIds)).toEqual(Object.keys(problems).toSorted(compareIds));
});

describe('the steps', () => {
	test('of version 1.0 are the article’s, in its order', () => {
		expect(stepsOf(archived).map((step) => attribute(step, 'id'))).toEqual(
			Array.from({ length: 13 }, (_, at) => `EN-${String(at + 1).padStart(2, '0')}`)
		);
	});

	test('of today are grouped by what belongs together', () => {
		const groups = current.flatMap((element) => {
			if (element.tagName === 'h2') return [`# ${words(element)}`];
			return attribute(element, 'data-step') ? [attribute(element, 'id')] : [];
		});
		expect(groups.filter((each) => each !== '# On this page')).toEqual([
			...['# Before you start', 'EN-16'],
			...['# Permission group', 'EN-01', 'EN-02', 'EN-03', 'EN-04', 'EN-05', 'EN-06', 'EN-07'],
			...['# API user', 'EN-08', 'EN-09', 'EN-10', 'EN-15', 'EN-14'],
			...['# API options', 'EN-11', 'EN-12'],
			...['# Private token', 'EN-13'],
			...['# What goes where in Omatic Cloud', 'EN-17'],
		]);
	});

	test('of the French guide are the same, in the same order', () => {
		expect(stepsOf(french).map((step) => attribute(step, 'id'))).toEqual(
			stepsOf(current).map((step) => attribute(step, 'id'))
		);
	});

	test('of the French guide are today’s, and would say so if they were not', () => {
		expect(mainOf(french)).not.toContain('a changé depuis sa traduction');
		const prints = (page: readonly Element[]) =>
			page.flatMap((element) => attribute(element, 'data-fingerprint') ?? []);
		expect(prints(french)).toEqual(prints(current));
	});

	test.each([
		['1.0', archived],
		['today', current],
		['today in French', french],
	])('of %s are list items that carry their id twice and copy their link', (_, page) => {
		for (const step of stepsOf(page)) {
			expect([step.tagName, attribute(step, 'data-step')]).toEqual(['li', attribute(step, 'id')]);
			expect(words(step)).toMatch(/Copy link|Copier le lien/);
		}
	});
});

/** Every menu label, field and value that the article names, letter for letter. */
const labels = [
	...['Account Settings', 'Permission Groups', 'Create new group', 'Manage Supporters'],
	...['Permissions', 'Edit permissions', 'Data Management', 'Data API', 'Grant all permissions'],
	...['Save and close', 'Hello', 'Account settings', 'Users', 'Add API User', 'Email Address'],
	...['Display name', 'First name', 'Last name', 'Status', 'Active', 'API Key', 'Group'],
	...['Remote Address', 'Data & Reports', 'API Options', 'Transaction types', 'File options'],
	...['Export Version Name', 'Version 2', 'Tokens', 'New Private Token', 'Username', 'Password'],
	'Private Token',
];

describe('the facts of the article', () => {
	describe.each([
		['1.0', archived],
		['today', current],
		['today in French', french],
	])('in the guide of %s', (_, page) => {
		const bold = new Set(page.filter(({ tagName }) => tagName === 'strong').map(words));
		test.each(labels)('%s', (label) => {
			expect([...bold].some((each) => each.replace(/:$/, '') === label)).toBe(true);
		});
		test.each([
			/all environments|Environment: All|tous les environnements/,
			/all versions|Versions: All|toutes les versions/,
			/[Dd]o not share|Ne les communiquez pas/,
		])('%s', (fact) => expect(mainOf(page)).toMatch(fact));
	});

	const source = fileURLToPath(
		new URL('../../../shared/source/engaging-networks-credentials.txt', import.meta.url)
	);
	test.skipIf(!existsSync(source))('use the labels of the article itself', () => {
		const article = readFileSync(source, 'utf8').replace(/\s+/g, ' ').toLowerCase();
		expect(labels.filter((label) => !article.includes(label.toLowerCase()))).toEqual([]);
	});

	test('today’s guide says at Remote Address what is known and what is not', () => {
		const step = stepsOf(current).find((each) => attribute(each, 'id') === 'EN-15');
		const said = step ? words(step) : '';
		for (const fact of ['~', '200 characters', 'give no value', 'implementation contact']) {
			expect(said).toContain(fact);
		}
		expect(mainOf(current)).toContain('Super Admin');
	});
});

describe('versions', () => {
	test('an archived page leads search engines to the current one', () => {
		expect(attribute(head(archived, 'link', 'rel', 'canonical'), 'href')).toBe(
			attribute(head(current, 'link', 'rel', 'canonical'), 'href')
		);
		expect(attribute(head(archived, 'meta', 'name', 'robots'), 'content')).toBe('noindex');
		expect(head(current, 'meta', 'name', 'robots')).toBeUndefined();
	});

	test('the sitemap has current pages alone', () => {
		const paths = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, url = '']) => new URL(url).pathname
		);
		const translated = globSync('**/*.mdx', { cwd: frenchPages })
			.filter((page) => getArchivedVersion(page) === undefined)
			.map((page) => `/fr/${page.replace(/(?:index)?\.mdx$/, '/')}`.replace(/\/+/g, '/'));
		expect(paths.toSorted()).toEqual(
			[
				'/',
				'/changes/',
				'/engaging-networks/check/',
				'/engaging-networks/credentials/',
				'/engaging-networks/glossary/',
				'/engaging-networks/problems/',
				...Object.keys(problems).map(
					(code) => `/engaging-networks/problems/${code.toLowerCase()}/`
				),
				'/s/',
				'/support/',
				'/trust/',
				...['/fr/s/', '/fr/support/', ...translated],
			].toSorted()
		);
	});

	test('every page offers both', () => {
		for (const page of [current, archived]) {
			const options = page.filter(({ tagName }) => tagName === 'option').map(words);
			expect(options).toEqual(expect.arrayContaining([currentVersion, '1.0']));
		}
	});

	test('a page that one version alone has offers none', () => {
		expect(read('engaging-networks/credentials/index.html')).toContain('<version-menu');
		expect(read('trust/index.html')).not.toContain('<version-menu');
		expect(read('engaging-networks/glossary/index.html')).not.toContain('<version-menu');
	});

	test('the choice leads within the language of the page', () => {
		const menus = [current, archived, french].map((page) =>
			page.find(({ tagName }) => tagName === 'version-menu')
		);
		expect(menus.map((menu) => menu && attribute(menu, 'data-language'))).toEqual([
			'/',
			'/',
			'/fr/',
		]);
		expect(menus.map((menu) => menu && attribute(menu, 'data-page'))).toEqual(
			menus.map(() => 'engaging-networks/credentials/')
		);
	});
});

describe('the policy', () => {
	test('lets only pages with a box talk to Engaging Networks', () => {
		expect(read('index.html')).not.toContain('https://ca.engagingnetworks.app');
		expect(read('engaging-networks/credentials/index.html')).toContain(
			"connect-src 'self' https://ca.engagingnetworks.app/ens/service/authenticate "
		);
	});
});

test('a page of today says when it last changed, as its front matter has it; an archived one does not', () => {
	const docs = fileURLToPath(new URL('../../src/content/docs/', import.meta.url));
	const dates = globSync('**/*.mdx', { cwd: docs }).map((path) => {
		const id = getPageSlug(path.replaceAll('\\', '/'));
		const [, written] = /^lastUpdated: (\S+)$/m.exec(readFileSync(`${docs}${path}`, 'utf8')) ?? [];
		const [, shown] = /<time datetime="([^"]+)">/.exec(read(`${id}/index.html`)) ?? [];
		return { id, written, shown };
	});
	expect(dates.filter(({ written, shown }) => written !== shown)).toEqual([]);
	expect(dates.filter(({ shown }) => shown === undefined).map(({ id }) => id)).toEqual(
		dates.map(({ id }) => id).filter((id) => getArchivedVersion(id) !== undefined)
	);
	expect(dates.length).toBeGreaterThan(80);
});
