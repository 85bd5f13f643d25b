import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/lib/checks/outcome.ts';
import { quiet, runChecks, type Check } from '../../src/lib/checks/runner.ts';

const finding = (code: string): Finding => ({ code, facts: {} });
const says =
	(code: string): Check<string> =>
	() => [finding(code)];
const crashes: Check<string> = () => {
	throw new Error('a bug of ours');
};
const severities: Readonly<Record<string, Severity>> = { N: 'note', W: 'warning', B: 'blocker' };
const severityOf = ({ code }: Finding) => severities[code] ?? 'note';
const run = (...checks: readonly Check<string>[]) => runChecks(checks, 'input', severityOf);

describe('sums up', () => {
	test('nothing found is a pass', () => {
		expect(run(() => quiet)).toEqual({ outcome: 'pass', findings: [] });
	});
	test('notes and warnings are a pass', () => {
		expect(run(says('N'), says('W'))).toEqual({
			outcome: 'pass',
			findings: [finding('N'), finding('W')],
		});
	});
	test('one blocker is a fail, and keeps the rest in order', () => {
		expect(run(says('N'), says('B'))).toEqual({
			outcome: 'fail',
			findings: [finding('N'), finding('B')],
		});
	});
	test('a crash is unknown, and keeps what others found', () => {
		expect(run(crashes, says('W'))).toEqual({
			outcome: 'unknown',
			because: 'check-crashed',
			findings: [finding('W')],
		});
	});
	test('a blocker stands even when another check crashed', () => {
		expect(run(crashes, says('B'))).toEqual({ outcome: 'fail', findings: [finding('B')] });
	});
});
