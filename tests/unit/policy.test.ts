import { expect, test } from 'vitest';
import { addPagePolicy } from '../../src/lib/integrations/policy/page-policy.ts';
import { formatHeaders, getHeaders } from '../../src/lib/integrations/policy/headers.ts';

const readPolicy = (html: string) =>
	/<head><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
const page = (body: string) =>
	`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;

test('inline scripts run by hash, data blocks and files need none', () => {
	const html = page(
		'<script>1</script><script type="module">2</script><script type="application/ld+json">{}</script>' +
			'<script src="/x.js"></script><template><script>3</script></template>'
	);
	expect(
		readPolicy(addPagePolicy(html, { key: "'sha256-box'", error: "'sha256-other'" })).match(
			/'sha256-[^']+'/g
		)
	).toEqual([
		"'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
		"'sha256-1HNeOiZeFu7gP1lxi5tdAwGcB9i2xR+Q2jpmbuwTqzU='",
		"'sha256-TgdAhWK+24tgzgXB3s/jrRa3IjCWfeAfZAt+Rym0n84='",
	]);
});

test('only a page with a box may talk to Engaging Networks', () => {
	const without = readPolicy(
		addPagePolicy(page('<p>'), { key: "'sha256-box'", error: "'sha256-other'" })
	);
	expect(without).toContain("connect-src 'self';");
	expect(without).not.toContain('sha256-box');
	const withBox = readPolicy(
		addPagePolicy(page('<sealed-box data-kind="key"></sealed-box>'), {
			key: "'sha256-box'",
			error: "'sha256-other'",
		})
	);
	expect(withBox).toContain(
		"connect-src 'self' https://ca.engagingnetworks.app https://us.engagingnetworks.app https://us2.engagingnetworks.app;"
	);
	expect(withBox).toContain("'sha256-box'");
	expect(withBox).not.toContain('sha256-other');
});

test('the headers of a path are those of the file for the hosts', () => {
	const text = formatHeaders('');
	for (const path of ['/', '/_astro/x.js']) {
		for (const [name, value] of Object.entries(getHeaders(path, ''))) {
			expect(text).toContain(`  ${name}: ${value}`);
		}
	}
	expect(getHeaders('/_astro/x.js', '')['Cache-Control']).toContain('immutable');
	expect(getHeaders('/', '')['Cache-Control']).toBeUndefined();
});

test('under a base path the rules move along', () => {
	expect(getHeaders('/docs/_astro/x.js', '/docs')['Cache-Control']).toContain('immutable');
	expect(getHeaders('/other/', '/docs')).toEqual({});
	expect(formatHeaders('/docs')).toContain('\n/docs/_astro/*\n');
});
