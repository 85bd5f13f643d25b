import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { describe, expect, test } from 'vitest';
import { selectConnector } from '../../src/site/sidebar.ts';
import { getConnector } from '../../src/lib/guide/connector.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

const link = (label: string, href: string): Link => ({
	...{ type: 'link', label, href, isCurrent: false, badge: undefined, attrs: {} },
});
const group = (label: string, ...entries: Entry[]): Entry => ({
	...{ type: 'group', label, entries, collapsed: false, badge: undefined },
});

const start = link('Start', '/docs/fr/');
const guide = link('Guide', '/docs/fr/1.0/one/guide/');
const one = group('One', guide, group('More', link('Problems', '/docs/fr/1.0/one/problems/')));
const otherGuide = link('Guide', '/docs/fr/1.0/two/guide/');
const two = group('Two', otherGuide);
const trust = link('Trust', '/docs/fr/trust/');
const sidebar = [start, one, two, trust];

const select = (connector: string | undefined, pagination = { prev: start, next: trust }) =>
	selectConnector({ sidebar, pagination }, connector, (href) => href.replace(/^\/docs\/|\/$/g, ''));

describe('among several connectors', () => {
	test('a page has the entries of its own connector, and those of none', () => {
		expect(select('one').sidebar).toEqual([start, one, trust]);
		expect(select('two').sidebar).toEqual([start, two, trust]);
	});

	test('a page of no connector has a link to the first page of each, under the name of its group', () => {
		expect(select(undefined).sidebar).toEqual([
			start,
			{ ...guide, label: 'One' },
			{ ...otherGuide, label: 'Two' },
			trust,
		]);
	});

	test.each([
		['one', { prev: guide, next: otherGuide }, { prev: guide, next: undefined }],
		['two', { prev: guide, next: trust }, { prev: undefined, next: trust }],
		[undefined, { prev: otherGuide, next: trust }, { prev: otherGuide, next: trust }],
	])('what comes before and after a page of %s is not of another', (connector, from, to) => {
		expect(select(connector, from).pagination).toEqual(to);
	});
});

test.each([
	['trust', undefined],
	['', undefined],
	['engaging-networks/credentials', 'engaging-networks'],
	['1.0/engaging-networks/credentials', 'engaging-networks'],
	['fr/engaging-networks/problems/en-e01', 'engaging-networks'],
	['fr/trust', undefined],
])('the page %s belongs to %s', (id, connector) => {
	expect(getConnector(id)).toBe(connector);
});
