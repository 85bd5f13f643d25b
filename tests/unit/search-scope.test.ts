import { expect, test } from 'vitest';
import {
	getCode,
	isPageInScope,
	isStepInScope,
	listScopes,
	type SearchScope,
} from '../../src/lib/guide/search-scope.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';

const today = (connector?: string): SearchScope => ({
	version: currentVersion,
	language: 'en',
	connector,
});
const archived: SearchScope = { version: '0.3', language: 'en', connector: 'alpha' };

const pages = ['index', 'trust', 'alpha/guide', 'beta/guide', '0.3/index', '0.3/alpha/guide'];
const tell = ({ version, language, connector = '-' }: SearchScope) =>
	[version, language, connector].join(' ');

test('several connectors have a scope each, in every version that has them, and one for other pages', () => {
	expect(listScopes(pages, true).map(tell).toSorted()).toEqual(
		[
			...[`${currentVersion} en -`, `${currentVersion} en alpha`, `${currentVersion} en beta`],
			...[`${currentVersion} fr -`, `${currentVersion} fr alpha`, `${currentVersion} fr beta`],
			...['0.3 en -', '0.3 en alpha', '0.3 fr -', '0.3 fr alpha'],
		].toSorted()
	);
});

test('one connector alone has none of its own', () => {
	expect(listScopes(['index', 'alpha/guide', '0.3/alpha/guide'], false).map(tell)).toEqual([
		...[`${currentVersion} en -`, `${currentVersion} fr -`, '0.3 en -', '0.3 fr -'],
	]);
});

test.each([
	['alpha/guide', true],
	['fr/alpha/guide', true],
	['beta/guide', false],
	['trust', true],
	['0.3/alpha/guide', false],
	['alpha/problems/en-e03', true],
	['beta/problems/en-e03', false],
] as const)('from a page of alpha today, %s: %s', (id, found) => {
	expect(isPageInScope(today('alpha'), id)).toBe(found);
});

test.each([
	['0.3/alpha/guide', true],
	['0.3/beta/guide', false],
	['0.3/trust', true],
	['alpha/guide', false],
	['0.4/alpha/guide', false],
	/* Problems have no version. */
	['alpha/problems/en-e03', true],
] as const)('from an archived page of alpha, %s: %s', (id, found) => {
	expect(isPageInScope(archived, id)).toBe(found);
});

test('from a page without a connector, all of its version', () => {
	expect(pages.filter((id) => isPageInScope(today(), id))).toEqual([
		...['index', 'trust', 'alpha/guide', 'beta/guide'],
	]);
});

test('steps of another version or connector are not found', () => {
	const of = (version: string, path: string) => ({ version, path });
	expect(isStepInScope(archived, of('0.3', '/0.3/alpha/guide/'))).toBe(true);
	expect(isStepInScope(archived, of('0.3', '/0.3/beta/guide/'))).toBe(false);
	expect(isStepInScope(archived, of(currentVersion, '/alpha/guide/'))).toBe(false);
	expect(isStepInScope(today(), of(currentVersion, '/beta/guide/'))).toBe(true);
});

test('a problem’s page has its code', () => {
	expect(getCode('engaging-networks/problems/en-e03')).toBe('EN-E03');
	expect(getCode('engaging-networks/problems')).toBeUndefined();
});
