import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CspEvaluator } from 'csp_evaluator';
import { Severity, type Finding } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { parseHeadersFile } from '../../scripts/static-server.ts';
import { getHeaders } from '../../src/lib/integrations/policy/headers.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (path: string) => readFileSync(`${dist}${path}`, 'utf8');
const rules = parseHeadersFile(read('_headers'));
const sitePolicy = getHeaders('/', rules)['Content-Security-Policy'] ?? '';

const policies = new Map(
	globSync('**/*.html', { cwd: dist }).map((path) => [
		path,
		/<head[^>]*>\s*(?:<meta charset="utf-8">)?<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
			read(path)
		)?.[1] ?? '',
	])
);

const evaluate = (policy: string): readonly Finding[] =>
	new CspEvaluator(new CspParser(policy).csp).evaluate();

const isHigh = ({ severity }: Finding) =>
	severity === Severity.HIGH || severity === Severity.HIGH_MAYBE;

test('every page has a policy, and no finding of csp-evaluator is high', () => {
	expect(policies.size).toBeGreaterThan(300);
	for (const [path, policy] of policies) {
		expect(policy, path).toMatch(/^default-src 'none'; script-src /);
		expect(policy, path).toContain("require-trusted-types-for 'script'");
		expect(policy, path).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'wasm-unsafe-eval'/);
		expect(evaluate(policy).filter(isHigh), path).toEqual([]);
	}
});

test('no finding is high for the header, which some hosts allow 2,000 characters', () => {
	expect(evaluate(sitePolicy).filter(isHigh)).toEqual([]);
	expect(evaluate("script-src 'unsafe-inline'").some(isHigh)).toBe(true);
	expect(sitePolicy).toContain("frame-ancestors 'none'");
	const lines = read('_headers').split('\n');
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
});

test('the header allows every script that a page allows', () => {
	const allowed = new Set(sitePolicy.match(/'sha256-[^']+'/g));
	for (const [path, policy] of policies) {
		if (path.startsWith('downloads/')) continue;
		const scripts = policy.match(/script-src [^;]*/)?.[0].match(/'sha256-[^']+'/g) ?? [];
		expect(
			scripts.filter((hash) => !allowed.has(hash)),
			path
		).toEqual([]);
	}
});

test.each([
	['/', 'Cache-Control', 'public, max-age=0, must-revalidate'],
	['/_astro/x.js', 'Cache-Control', 'public, max-age=31536000, immutable'],
	['/_astro/x.js', 'Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
	['/_astro/x.js', 'X-Content-Type-Options', 'nosniff'],
	['/', 'Referrer-Policy', 'no-referrer'],
	['/', 'X-Content-Type-Options', 'nosniff'],
	['/', 'Cross-Origin-Opener-Policy', 'same-origin'],
	['/', 'Cross-Origin-Resource-Policy', 'same-origin'],
	['/', 'Cross-Origin-Embedder-Policy', 'credentialless'],
	['/', 'Strict-Transport-Security', 'max-age=31536000'],
])('%s is sent with %s: %s', (path, name, value) => {
	expect(getHeaders(path, rules)[name]).toBe(value);
});
