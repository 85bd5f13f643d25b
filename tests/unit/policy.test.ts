import { expect, test } from 'vitest';
import {
	createHeaderRules,
	formatHeadersFile,
	getHeaders,
} from '../../src/lib/integrations/policy/headers.ts';
import { requestSources } from '../../src/lib/connectors/engaging-networks/probe/requests.ts';
import { parseHeadersFile } from '../../scripts/static-server.ts';
import { readPageParts } from '../../src/lib/integrations/policy/page-parts.ts';
import {
	addPolicy,
	createPagePolicy,
	createSitePolicy,
} from '../../src/lib/integrations/policy/page-policy.ts';

const page = (body: string) =>
	`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;

const boxes = {
	key: { script: "'sha256-key-script'", style: "'sha256-key-style'" },
	error: { script: "'sha256-error-script'", style: "'sha256-error-style'" },
};

const policyOf = (body: string) => createPagePolicy(readPageParts(page(body)), boxes);
const read = (policy: string, directive: string) =>
	policy
		.split('; ')
		.find((part) => part.startsWith(`${directive} `))
		?.slice(directive.length + 1);

test('inline scripts run by hash, data blocks and files need none', () => {
	const policy = policyOf(
		'<script>1</script><script type="module">2</script><script type="application/ld+json">{}</script>' +
			'<script src="/x.js"></script><template><script>3</script></template><script>1</script>'
	);
	expect(read(policy, 'script-src')).toBe(
		"'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=' " +
			"'sha256-1HNeOiZeFu7gP1lxi5tdAwGcB9i2xR+Q2jpmbuwTqzU=' 'sha256-TgdAhWK+24tgzgXB3s/jrRa3IjCWfeAfZAt+Rym0n84='"
	);
});

test('styles and style attributes are allowed by hash', () => {
	const policy = policyOf('<style>p{}</style><p style="--x: 1">');
	expect(read(policy, 'style-src')).toMatch(/^'self' 'sha256-[^ ]+'$/);
	expect(read(policy, 'style-src-attr')).toMatch(/^'unsafe-hashes' 'sha256-[^ ]+'$/);
	expect(read(policyOf('<p>'), 'style-src')).toBe("'self'");
	expect(read(policyOf('<p>'), 'style-src-attr')).toBe("'none'");
});

test('only a page with a box may talk to Engaging Networks, run the box and make its markup', () => {
	const without = policyOf('<p>');
	expect(read(without, 'connect-src')).toBe("'self'");
	expect(read(without, 'trusted-types')).toBe("'none'");
	const withBox = policyOf('<sealed-box data-kind="key"></sealed-box>');
	expect(read(withBox, 'connect-src')).toBe(`'self' ${requestSources.join(' ')}`);
	expect(read(withBox, 'script-src')).toBe("'self' 'sha256-key-script'");
	expect(read(withBox, 'style-src')).toBe("'self' 'sha256-key-style'");
	expect(read(withBox, 'trusted-types')).toBe('sealed-box-key');
	const withTwo = policyOf('<sealed-box data-kind="key" data-opens="error"></sealed-box>');
	expect(read(withTwo, 'script-src')).toBe("'self' 'sha256-key-script' 'sha256-error-script'");
	expect(read(withTwo, 'trusted-types')).toBe('sealed-box-key sealed-box-error');
});

test('a box may ask three addresses at each data centre, and nothing else there', () => {
	expect(requestSources).toEqual(
		['ca', 'us', 'us2'].flatMap((centre) => [
			`https://${centre}.engagingnetworks.app/ens/service/authenticate`,
			`https://${centre}.engagingnetworks.app/ens/service/authenticate/`,
			`https://${centre}.engagingnetworks.app/ens/service/supporter/fields`,
		])
	);
	const allowed = getHeaders('/', createHeaderRules('', ''))['Connection-Allowlist'] ?? '';
	expect(allowed.match(/"[^"]+"/g)).toEqual(
		requestSources.map((source) => `"${source.replace(/authenticate\/$/, 'authenticate/*')}"`)
	);
});

test('the site policy allows what any page needs, and closes the rest', () => {
	const policy = createSitePolicy(
		['<p>', '<script>1</script>', '<sealed-box data-kind="error"></sealed-box>'].map(policyOf)
	);
	expect(read(policy, 'script-src')).toBe(
		"'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=' 'sha256-error-script'"
	);
	expect(read(policy, 'frame-ancestors')).toBe("'none'");
	expect(read(policy, 'trusted-types')).toBe('sealed-box-error');
});

test('the policy is the first thing in the head', () => {
	expect(addPolicy('<html><head lang="en"><title>', 'x')).toBe(
		'<html><head lang="en"><meta http-equiv="Content-Security-Policy" content="x"><title>'
	);
});

test('a file for the hosts says what the rules say', () => {
	const rules = createHeaderRules('', "default-src 'none'");
	const again = parseHeadersFile(formatHeadersFile(rules));
	for (const path of ['/', '/_astro/x.js', '/og/EN-14/2.0.png']) {
		expect(getHeaders(path, again)).toEqual(getHeaders(path, rules));
	}
	expect(getHeaders('/_astro/x.js', rules)['Cache-Control']).toContain('immutable');
	expect(getHeaders('/x/', rules)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
	expect(getHeaders('/og/x.png', rules)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test('a rule takes back what it sets to nothing', () => {
	const rules = [
		['/*', { 'X-A': 'a', 'X-B': 'b' }],
		['/z/*', { 'X-A': '' }],
	] as const;
	expect(getHeaders('/z/', rules)).toEqual({ 'X-B': 'b' });
	expect(getHeaders('/z/', parseHeadersFile(formatHeadersFile(rules)))).toEqual({ 'X-B': 'b' });
	expect(formatHeadersFile(rules)).toBe('/*\n  X-A: a\n  X-B: b\n\n/z/*\n  ! X-A\n');
});

test('Cloudflare and Netlify are told what a later rule replaces', () => {
	const file = formatHeadersFile([
		['/*', { 'Cache-Control': 'a', 'X-Y': 'b' }],
		['/z/*', { 'Cache-Control': 'c' }],
	]);
	expect(file).toBe(
		'/*\n  Cache-Control: a\n  X-Y: b\n\n/z/*\n  ! Cache-Control\n  Cache-Control: c\n'
	);
});

test('one star of a rule stands for any text in a path', () => {
	const rules = [['/a/*.md', { 'X-A': 'a' }]] as const;
	for (const path of ['/a/.md', '/a/b/c.md'])
		expect(getHeaders(path, rules)).toEqual({ 'X-A': 'a' });
	for (const path of ['/a/b.md/', '/b.md', '/a/md']) expect(getHeaders(path, rules)).toEqual({});
	expect(
		getHeaders('/aa', [
			['/a*a', {}],
			['/aa*aa', { 'X-B': 'b' }],
		])
	).toEqual({});
});

test('under a base path the rules move along', () => {
	const rules = createHeaderRules('/docs', '');
	expect(getHeaders('/docs/_astro/x.js', rules)['Cache-Control']).toContain('immutable');
	expect(getHeaders('/other/', rules)).toEqual({});
});
