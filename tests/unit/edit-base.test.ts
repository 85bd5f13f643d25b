import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { getEditBase } from '../../src/lib/integrations/edit-base/edit-base.ts';

test.each([
	['github:owner/name', 'https://github.com/owner/name/edit/HEAD/'],
	['git+https://github.com/owner/name.git#main', 'https://github.com/owner/name/edit/main/'],
	['https://gitlab.com/group/sub/name.git', 'https://gitlab.com/group/sub/name/-/edit/HEAD/'],
	['git@bitbucket.org:owner/name.git', undefined],
	['https://git.example.org/owner/name.git', undefined],
	['', undefined],
])('pages of %j are edited at %j', (repository, base) => {
	expect(getEditBase({ repository }, undefined)).toBe(base);
	expect(getEditBase({ repository: { type: 'git', url: repository } }, '')).toBe(base);
});

test('what is set counts before the repository, and nothing need be set', () => {
	const set = 'https://git.example.org/edit';
	expect(getEditBase({ repository: 'github:owner/name' }, set)).toBe(`${set}/`);
	expect(getEditBase({}, `${set}/`)).toBe(`${set}/`);
	expect(getEditBase({}, undefined)).toBeUndefined();
	expect(() => getEditBase({ repository: 1 }, undefined)).toThrow();
	expect(() => getEditBase(packageJson, undefined)).not.toThrow();
});
