import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { requestSources } from '../../src/lib/connectors/engaging-networks/probe/requests.ts';
import { problemTitles } from '../../src/lib/connectors/engaging-networks/problems/problem-titles.ts';
import {
	buildSealedBoxDocument,
	hashSource,
} from '../../src/lib/integrations/sealed-box/build-document.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (path: string) => readFileSync(`${dist}${path}`, 'utf8');
const name = `engaging-networks-check-${currentVersion}.html`;
const html = read(`downloads/${name}`);

const list = (node: Node): readonly Element[] => [
	...('tagName' in node ? [node] : []),
	...('childNodes' in node ? node.childNodes.flatMap(list) : []),
];
const elements = list(parse(html));
const attributes = elements.flatMap(({ tagName, attrs }) =>
	attrs.map((attr) => ({ tagName, name: attr.name, value: attr.value }))
);
const textOf = (tag: string) =>
	elements
		.filter(({ tagName }) => tagName === tag)
		.map(({ childNodes: [text] }) => (text && 'value' in text ? text.value : ''));

/** The text of the box's document, from the one literal of a script that holds it. */
function readDocument(code: string): unknown {
	const [literal, ...more] = code.match(/(["'`])<!doctype html>(?:\\[^]|(?!\1)[^\\])*\1/gi) ?? [];
	expect(more).toEqual([]);
	return runInNewContext(literal ?? '""');
}

const box = await buildSealedBoxDocument('check');

describe('the checker as one file', () => {
	test('has the very document of the box that the site has', () => {
		const [module = ''] = readdirSync(`${dist}_astro`).filter((file) =>
			/^check-en\..+\.js$/.test(file)
		);
		const [script = ''] = textOf('script');
		expect(readDocument(script)).toBe(box.html);
		expect(readDocument(read(`_astro/${module}`))).toBe(box.html);
	});

	test('has one script and one style, and a policy that allows these and the box’s', () => {
		const [script, ...moreScripts] = textOf('script');
		const [style, ...moreStyles] = textOf('style');
		expect([...moreScripts, ...moreStyles]).toEqual([]);
		const [encoding, first] = (
			elements.find(({ tagName }) => tagName === 'head')?.childNodes ?? []
		).flatMap((node) => ('attrs' in node ? [node.attrs] : []));
		expect(encoding).toEqual([{ name: 'charset', value: 'utf-8' }]);
		expect(first).toEqual([
			{ name: 'http-equiv', value: 'Content-Security-Policy' },
			{
				name: 'content',
				value: [
					"default-src 'none'",
					`script-src ${hashSource(script ?? '')} ${box.scriptHash}`,
					`style-src ${hashSource(style ?? '')} ${box.styleHash}`,
					`connect-src ${requestSources.join(' ')}`,
					"frame-src 'none'",
					"object-src 'none'",
					"form-action 'none'",
					"base-uri 'none'",
					"require-trusted-types-for 'script'",
					'trusted-types sealed-box-check',
				].join('; '),
			},
		]);
	});

	test('says how its characters are written before a browser has to guess', () => {
		expect(Buffer.from(html).subarray(0, 1024).toString()).toContain('<meta charset="utf-8">');
	});

	test('refers to nothing outside of itself', () => {
		const loading = ['src', 'srcset', 'data', 'poster', 'action', 'ping', 'background', 'style'];
		expect(attributes.filter((each) => loading.includes(each.name))).toEqual([]);
		const tags = new Set(elements.map(({ tagName }) => tagName));
		for (const tag of ['link', 'img', 'iframe', 'form', 'base', 'object', 'embed', 'video']) {
			expect(tags).not.toContain(tag);
		}
		expect(textOf('style').join('')).not.toMatch(/url\(|@import/);
	});

	test('has every step and problem, and no link that leads nowhere', () => {
		const ids = attributes.filter((each) => each.name === 'id').map(({ value }) => value);
		expect(ids).toEqual([...new Set(ids)]);
		const steps = [
			...read('engaging-networks/credentials/index.html').matchAll(/data-step="(.+?)"/g),
		];
		for (const [, step = ''] of steps) expect(ids).toContain(step);
		for (const code of Object.keys(problemTitles)) expect(ids).toContain(code);
		const links = attributes.filter((each) => each.name === 'href').map(({ value }) => value);
		expect(links.length).toBeGreaterThan(100);
		expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
	});

	test('is offered with its size and its sum', () => {
		const page = read('engaging-networks/check/index.html');
		expect(page).toContain(`href="/downloads/${name}" download`);
		expect(page).toContain(`(${Math.ceil(Buffer.byteLength(html) / 1000)} kB)`);
		const sum = createHash('sha256').update(html).digest('hex');
		expect(page).toContain(`data-sha256="${sum}"`);
		expect(read('llms.txt')).toContain(`/downloads/${name}`);
	});
});
