import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allPermalinks } from '../../src/lib/integrations/hosting/all-permalinks.ts';
import { listOtherAliases } from '../../src/lib/integrations/hosting/permalinks.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { ask, follow, isRedirect } from './ask.ts';
import type { Check, Served } from './check.ts';

const html = /^text\/html; ?charset=utf-8$/i;

export const addressChecks: readonly Check[] = [
	{
		name: 'Clean addresses',
		run: async ({ origin, base, dist }) => {
			for (const path of ['/', '/engaging-networks/credentials/', `/s/EN-14/${currentVersion}/`]) {
				const { status, headers, body } = await ask(origin, base + path);
				assert.equal(status, 200, path);
				assert.match(headers['content-type'] ?? '', html, path);
				assert.deepEqual(body, await readFile(join(dist, path, 'index.html')), path);
			}
			return undefined;
		},
	},
	{
		name: 'Without its slash, an address leads to the page',
		run: async ({ origin, base }) => {
			const paths = [
				'/engaging-networks/credentials',
				`/s/EN-14/${currentVersion}`,
				...(base ? [''] : []),
			];
			for (const path of paths) {
				const answer = await ask(origin, `${base}${path}?from=mail`);
				assert.ok(isRedirect(answer), `${path} was answered with ${answer.status}`);
				const { at, status } = await follow(origin, `${base}${path}?from=mail`);
				assert.deepEqual([at, status], [`${base}${path}/?from=mail`, 200]);
			}
			return undefined;
		},
	},
	{ name: 'Not found: status 404 and the page', run: checkNotFound },
	{ name: '/s/ and /p/ in any letters', run: checkAliases },
	{
		name: 'No redirect leads away',
		run: async ({ origin, base }) => {
			const hostile = [
				'//evil.example/%2e%2e',
				`//evil.example/..${base}/engaging-networks/credentials`,
				`//evil.example/%2e%2e${base}/engaging-networks/credentials`,
				`//evil.example/%2f..${base}/changes`,
				'/\\evil.example/..',
				`${base}/s/En-//evil.example`,
				`${base}/S//evil.example`,
				`${base}/S/%2f%2fevil.example`,
				`${base}/p/eN-e%0d%0aSet-Cookie:%20a=b`,
			];
			for (const path of hostile) {
				const { headers } = await ask(origin, path);
				if (headers.location === undefined) continue;
				assert.equal(new URL(headers.location, `${origin}${base}/`).origin, origin, path);
				assert.equal(headers['set-cookie'], undefined, path);
			}
			return undefined;
		},
	},
	{
		name: 'Nothing of the site outside its path',
		belowPath: true,
		run: async ({ origin }) => {
			for (const path of ['/engaging-networks/credentials/', '/404.html', '/SHA256SUMS']) {
				assert.equal((await ask(origin, path)).status, 404, path);
			}
			return undefined;
		},
	},
];

async function checkNotFound({ origin, base, dist }: Served): Promise<string | undefined> {
	const page = await readFile(join(dist, '404.html'));
	for (const path of ['/nope', '/nope/', '/s/EN-99/', '/_astro/nope.js', '/_astro/', '/x.md']) {
		const { status, headers, body } = await ask(origin, base + path);
		assert.equal(status, 404, path);
		assert.match(headers['content-type'] ?? '', html, path);
		assert.deepEqual(body, page, path);
		assert.equal(headers['x-content-type-options'], 'nosniff', path);
		assert.doesNotMatch(
			headers['cache-control'] ?? '',
			/immutable/,
			`${path} may be kept for ever`
		);
	}
	return undefined;
}

async function checkAliases({ origin, base }: Served): Promise<string | undefined> {
	let count = 0;
	for (const permalink of allPermalinks) {
		const number = permalink.folder === '/s/' ? '14' : '19';
		const rests =
			permalink.folder === '/s/'
				? ['', '/', `/${currentVersion}/`, '/history', '.json']
				: ['', '/'];
		const prefixes = [
			...listOtherAliases(permalink),
			permalink.prefix,
			permalink.prefix.toLowerCase(),
		];
		for (const folder of [permalink.folder, permalink.folder.toUpperCase()]) {
			for (const prefix of prefixes) {
				for (const rest of rests) {
					const path = `${base}${folder}${prefix}${number}${rest}`;
					const { status, at } = await follow(origin, `${path}?a=b`);
					assert.equal(status, 200, path);
					const wanted = `${base}${permalink.folder}${permalink.prefix}${number}${rest}`;
					const slash = rest.endsWith('.json') || rest.endsWith('/') ? '' : '/';
					assert.equal(at.toLowerCase(), `${wanted}${slash}?a=b`.toLowerCase(), path);
					count += 1;
				}
			}
		}
		const missing = await follow(
			origin,
			`${base}${permalink.folder}${permalink.prefix.toLowerCase()}999999/`
		);
		assert.equal(missing.status, 404);
	}
	return `${count} spellings`;
}
