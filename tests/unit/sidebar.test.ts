import { expect, test } from 'vitest';
import { getConnector } from '../../src/lib/steps/connector.ts';
import { selectSidebar } from '../../src/lib/steps/sidebar.ts';

const sidebar = [
	{ label: 'Start', translations: { fr: 'Accueil' }, slug: 'index' },
	{
		label: 'One',
		items: [{ label: 'Guide', slug: 'one/guide' }, 'one/problems'],
	},
	{ label: 'Two', items: [{ label: 'Guide', slug: 'two/guide' }] },
	'trust',
];

const select = (
	connector: string | undefined,
	more: { language?: string; several?: boolean } = {}
) =>
	selectSidebar(sidebar, {
		...{ connector, language: 'en', several: true, ...more },
		getTitle: (slug) => `Title of ${slug}`,
	});

const start = { label: 'Start', slug: 'index' };
const trust = { label: 'Title of trust', slug: 'trust' };
const one = {
	label: 'One',
	items: [
		{ label: 'Guide', slug: 'one/guide' },
		{ label: 'Title of one/problems', slug: 'one/problems' },
	],
};
const two = { label: 'Two', items: [{ label: 'Guide', slug: 'two/guide' }] };

test('a page has the entries of its own connector, and those of none', () => {
	expect(select('one')).toEqual([start, one, trust]);
	expect(select('two')).toEqual([start, two, trust]);
});

test('a page of no connector has a link to the first page of each', () => {
	expect(select(undefined)).toEqual([
		start,
		{ label: 'One', slug: 'one/guide' },
		{ label: 'Two', slug: 'two/guide' },
		trust,
	]);
});

test('with one connector alone, every page has everything', () => {
	expect(select(undefined, { several: false })).toEqual([start, one, two, trust]);
});

test('labels are in the language of the page, where they have been translated', () => {
	expect(select('one', { language: 'fr' })[0]).toEqual({ label: 'Accueil', slug: 'index' });
	expect(select('one', { language: 'fr' }).at(-1)).toEqual(trust);
});

test('an entry that leads nowhere is refused by name', () => {
	const place = { connector: undefined, language: 'en', several: false, getTitle: () => '' };
	expect(() => selectSidebar([{ label: 'Lost' }], place)).toThrow('Lost');
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
