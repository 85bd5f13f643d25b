import { expect, test } from 'vitest';
import { SidebarSchema } from '../../src/lib/schemas/sidebar.ts';
import {
	getCanonicalId,
	getPageOf,
	getPathOf,
	hasOwnText,
	isForSearchEngines,
	isInEveryLanguage,
} from '../../src/lib/guide/alternates.ts';

const written = new Set([
	'index',
	'trust',
	'a/guide',
	'1.0',
	'1.0/a/guide',
	'1.0/a/gone',
	'fr',
	'fr/a/guide',
]);

test.each([
	['', ''],
	['index', ''],
	['fr', ''],
	['1.0', ''],
	['fr/1.0', ''],
	['fr/1.0/a/guide', 'a/guide'],
	['1.0/a/guide', 'a/guide'],
	['fr/trust', 'trust'],
])('%j is the page %j', (id, page) => expect(getPageOf(id)).toBe(page));

test.each([
	['', ''],
	['index', ''],
	['fr', 'fr'],
	['trust', 'trust'],
	['fr/trust', 'trust'],
	['fr/a/guide', 'fr/a/guide'],
	['1.0', ''],
	['fr/1.0', 'fr'],
	['1.0/a/guide', 'a/guide'],
	['fr/1.0/a/guide', 'fr/a/guide'],
	['1.0/a/gone', '1.0/a/gone'],
	['fr/1.0/a/gone', 'fr/1.0/a/gone'],
	['fr/support', 'fr/support'],
	['1.0/a/guide/checklist', 'a/guide/checklist'],
	['s/EN-14/history', 's/EN-14/history'],
	['404', '404'],
])('search engines should know %j by %j', (id, canonical) => {
	expect(getCanonicalId(id, written)).toBe(canonical);
});

test.each([
	['', true, true],
	['fr', true, true],
	['trust', true, true],
	['fr/trust', true, false],
	['fr/s', true, true],
	['fr/1.0/a/guide', true, false],
	['s/EN-14/history', false, false],
	['404', false, false],
])('%j is in every language: %j, with its own text: %j', (id, everywhere, own) => {
	expect([isInEveryLanguage(id, written), hasOwnText(id, written)]).toEqual([everywhere, own]);
});

test.each([
	['/', true],
	['/fr/', true],
	['/trust/', true],
	['/fr/trust/', false],
	['/fr/a/guide/', true],
	['/1.0/a/guide/', false],
	['/fr/1.0/a/guide/', false],
	['/s/', true],
	['/fr/s/', true],
	['/s/EN-14/', false],
	['/p/EN-E03/', false],
	['/report/', false],
	['/fr/report/', false],
	['/a/guide/checklist/', false],
])('the sitemap has %s: %j', (path, wanted) =>
	expect(isForSearchEngines(path, written)).toBe(wanted)
);

test.each([
	['', '/'],
	['index', '/'],
	['fr', '/fr/'],
	['a/guide', '/a/guide/'],
])('%j stands at %s', (id, path) => expect(getPathOf(id)).toBe(path));

test('a label of the sidebar has translations, as texts', () => {
	const entry = { label: 'Start', translations: { fr: 'Début' }, slug: 'index' };
	expect(SidebarSchema.parse([entry])).toEqual([entry]);
	expect(SidebarSchema.safeParse([{ ...entry, translations: { fr: 1 } }]).success).toBe(false);
});
