import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openCapsule } from '../../src/lib/report/capsule.ts';
import { nameStep } from '../../src/lib/report/capsule-text.ts';
import {
	ProblemsJsonSchema,
	StepJsonSchema,
	StepsJsonSchema,
} from '../../src/lib/schemas/step-json.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';

type Node = DefaultTreeAdapterTypes.Node;

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/capsules/', import.meta.url));
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(dist.length).replace(/^\//, ''));
const read = (path: string) => readFileSync(`${dist}${path}`, 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

interface Page {
	readonly ids: ReadonlySet<string>;
	/** Where its links, scripts, pictures and refreshes point. */
	readonly targets: readonly string[];
}

const pointers = new Set([
	'href',
	'src',
	'data-link',
	'data-version-link',
	'data-source',
	'data-report',
]);

function readPage(path: string): Page {
	const ids = new Set<string>();
	const targets: string[] = [];
	const visit = (node: Node): void => {
		for (const { name, value } of 'attrs' in node ? node.attrs : []) {
			if (name === 'id') ids.add(value);
			if (pointers.has(name)) targets.push(value);
			if (name === 'content' && /^(0; url=|https?:\/\/)/.test(value)) {
				targets.push(value.replace('0; url=', ''));
			}
		}
		if ('content' in node) visit(node.content);
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(read(path)));
	return { ids, targets };
}

const pages = new Map<string, Page>(
	files
		.filter((path) => path.endsWith('.html'))
		.map((path) => [`/${path.replace(/index\.html$/, '')}`, readPage(path)] as const)
);

/** Why an address of the site is dead; nothing when it is not, or when it leads elsewhere. */
function findFault(target: string, from: string): string | undefined {
	const url = new URL(target, `http://localhost:4321${from}`);
	if (url.origin !== 'http://localhost:4321') return undefined;
	const path = decodeURIComponent(url.pathname);
	const page = pages.get(path === '/404/' ? '/404.html' : path);
	if (!page)
		return existsSync(`${dist}${path}`) && !path.endsWith('/') ? undefined : 'no such file';
	const id = decodeURIComponent(url.hash.slice(1));
	const known = id === '' || id === '_top' || page.ids.has(id) || id.startsWith('ticket=');
	return known ? undefined : `no #${id} there`;
}

const findDead = (targets: readonly string[], from: string) =>
	targets.flatMap((target) => {
		const fault = findFault(target, from);
		return fault ? [`${from} → ${target}: ${fault}`] : [];
	});

const links = (text: string) => text.match(/http:\/\/localhost:4321[^\s"'<)\\]*/g) ?? [];

test('no link of any page is dead', () => {
	const all = [...pages].flatMap(([path, page]) => findDead(page.targets, path));
	expect(pages.size).toBeGreaterThan(100);
	expect(all).toEqual([]);
});

test('no link for machines is dead: JSON, Markdown, llms.txt, macros, sitemap', () => {
	const texts = files.filter(
		(path) => /\.(json|md|txt|xml)$/.test(path) && !path.startsWith('pagefind/')
	);
	const all = texts.flatMap((path) => links(read(path)).map((link) => [path, link] as const));
	expect(all.length).toBeGreaterThan(100);
	expect(all.flatMap(([path, link]) => findDead([link], `/${path}`))).toEqual([]);
});

test('every step of every capsule ever committed resolves in its version', () => {
	const Fixture = z.array(z.object({ fragment: z.string() }));
	const fragments = readdirSync(fixtures).flatMap((name) =>
		Fixture.parse(JSON.parse(readFileSync(`${fixtures}${name}`, 'utf8')))
	);
	expect(fragments.length).toBeGreaterThan(1);
	for (const { fragment } of fragments) {
		const opened = openCapsule(fragment);
		if (!('capsule' in opened)) throw new Error(`refused: ${opened.refused}`);
		const { guide, ticked } = opened.capsule;
		expect(
			findDead(
				ticked.map((step) => `/s/${nameStep(step)}/${guide}/`),
				'/report/'
			)
		).toEqual([]);
	}
});

test('a link that were dead would be found', () => {
	expect(findFault('/s/EN-99/', '/')).toBe('no such file');
	expect(findFault('/engaging-networks/credentials/#EN-99', '/')).toBe('no #EN-99 there');
});

test('the JSON files keep to their schemas, and the schemas are beside them', () => {
	expect(() => StepsJsonSchema.parse(readJson('api/steps.json'))).not.toThrow();
	expect(() => ProblemsJsonSchema.parse(readJson('api/problems.json'))).not.toThrow();
	expect(StepJsonSchema.parse(readJson('s/EN-14.json'))).toMatchObject({
		id: 'EN-14',
		since: '2.0',
	});
	expect(readJson('s/en-14.json')).toEqual(readJson('s/EN-14.json'));
	for (const name of ['steps', 'step', 'problems']) {
		expect(readJson(`api/${name}.schema.json`)).toMatchObject({ type: 'object' });
	}
});

test('each door explains itself where a link is unfolded', () => {
	for (const [path, id, version] of [
		['/s/EN-10/', 'EN-10', currentVersion],
		['/s/EN-10/1.0/', 'EN-10', '1.0'],
	] as const) {
		const html = read(`${path}index.html`.slice(1));
		expect(html).toContain(`<title>${id} · Enter the details of the API user (version ${version})`);
		expect(html).toContain('<meta name="description" content="Enter the');
		expect(html).toContain(
			`<meta property="og:image" content="http://localhost:4321/og/${id}/${version}.png"`
		);
		const png = readFileSync(`${dist}og/${id}/${version}.png`);
		expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
			'PNG',
			1200,
			630,
		]);
	}
});

test('the Markdown twin keeps the ids of the steps, in order', () => {
	const ids = (path: string) =>
		[...read(path).matchAll(/^\d+\. \*\*(EN-\d+)\*\*/gm)].map(([, id]) => id);
	expect(ids('engaging-networks/credentials.md')).toHaveLength(17);
	expect(ids('1.0/engaging-networks/credentials.md')[0]).toBe('EN-01');
	expect(read('engaging-networks/credentials.md')).not.toMatch(/<[A-Z]|^import /m);
});
