import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weighFiles, weighPage, WeightsSchema } from '../../bench/weigh-site.ts';

/* What grows on purpose gets its new limit in `budgets.json`, by hand or by `npm run bench -- budgets`. */
const budgets = WeightsSchema.parse(
	JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'))
);

/** One line a breach; none when the measure is within its limit. */
const hold = (what: string, measured: number, limit: number | undefined, unit: string) => {
	if (limit === undefined) return [`${what}: ${measured} ${unit}, and no limit in budgets.json`];
	return measured > limit ? [`${what}: ${measured} ${unit}, at most ${limit}`] : [];
};

test('no page is heavier than its limit, nor loads more files', () => {
	const violations = Object.entries(budgets.pages).flatMap(([page, limit]) => {
		const { path, bytes, loaded } = weighPage(page);
		return [
			...hold(path, bytes, limit.bytes, 'bytes'),
			...hold(path, loaded.length + 1, limit.requests, `requests (${loaded.join(', ')})`),
		];
	});
	expect(Object.keys(budgets.pages)).toContain('engaging-networks/credentials/');
	expect(violations).toEqual([]);
});

test('no file that pages load is heavier than its limit', () => {
	const violations = weighFiles().flatMap(({ path, name, bytes }) =>
		hold(path, bytes, budgets.files[name], 'bytes')
	);
	expect(violations).toEqual([]);
});

test.each([
	'key-en',
	'key-fr',
	'practice-en',
	'practice-fr',
	'terminal-en',
	'values-en',
	'error-en',
	'terminal-fr',
	'values-fr',
	'error-fr',
])('the limit of the box %s is 30 kB', (kind) => {
	expect(budgets.files[`_astro/${kind}.js`]).toBeLessThanOrEqual(30_000);
});
