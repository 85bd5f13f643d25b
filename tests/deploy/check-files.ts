import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getHeaders, hashedFolders } from '../../src/lib/integrations/policy/headers.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';
import { parseChecksums } from '../../src/lib/checksums/checksums.ts';
import { ask, follow, unpack } from './ask.ts';
import type { Check, Served } from './check.ts';

/** A file of each kind, below the base, with what it must be sent as. */
const listKinds = (dist: string): readonly (readonly [path: string, type: RegExp])[] => {
	const find = (pattern: string) => `/${globSync(pattern, { cwd: dist }).toSorted()[0] ?? pattern}`;
	return [
		['/', /^text\/html; ?charset=utf-8$/i],
		['/engaging-networks/credentials/', /^text\/html; ?charset=utf-8$/i],
		['/engaging-networks/credentials.md', /^text\/markdown; ?charset=utf-8$/i],
		['/1.0.md', /^text\/markdown; ?charset=utf-8$/i],
		['/SHA256SUMS', /^text\/plain; ?charset=utf-8$/i],
		['/llms.txt', /^text\/plain; ?charset=utf-8$/i],
		['/api/steps.json', /^application\/json\b/],
		['/s/EN-14.json', /^application\/json\b/],
		['/favicon.svg', /^image\/svg\+xml\b/],
		['/sitemap-0.xml', /^(?:text|application)\/xml\b/],
		[`/og/EN-14/${currentVersion}.png`, /^image\/png$/],
		[find('_astro/*.js'), /^(?:text|application)\/javascript\b/],
		[find('search/*.json'), /^application\/json\b/],
		[find('_astro/*.css'), /^text\/css\b/],
		[find('downloads/*.html'), /^text\/html; ?charset=utf-8$/i],
	];
};

const texts = (dist: string) =>
	listKinds(dist).filter(([path]) => !/\.png$|SHA256SUMS$/.test(path));

export const fileChecks: readonly Check[] = [
	{
		name: 'Types',
		run: async ({ origin, base, dist }) => {
			for (const [path, type] of listKinds(dist)) {
				const { status, headers } = await ask(origin, base + path);
				assert.equal(status, 200, path);
				assert.match(headers['content-type'] ?? '', type, path);
			}
			return undefined;
		},
	},
	{
		name: 'Headers as in the one source',
		run: async ({ origin, base, dist, rules }) => {
			for (const [path] of listKinds(dist)) {
				const { headers } = await ask(origin, base + path);
				const wanted = new Map(Object.entries(getHeaders(base + path, rules)));
				/* Also that nothing is sent that a rule takes back. */
				for (const name of new Set(rules.flatMap(([, set]) => Object.keys(set)))) {
					if (name === 'Content-Type') continue;
					assert.equal(headers[name.toLowerCase()], wanted.get(name), `${path} ${name}`);
				}
			}
			return `${Object.keys(getHeaders(`${base}/`, rules)).length} headers`;
		},
	},
	{ name: 'Brotli', run: (served) => checkCompressed(served, 'br', 'br') },
	{ name: 'gzip', run: (served) => checkCompressed(served, 'gzip', 'gz') },
	{
		name: 'Plain, where nothing else is asked for',
		run: async ({ origin, base, dist }) => {
			for (const [path] of listKinds(dist)) {
				const { headers, body } = await ask(origin, base + path, { 'Accept-Encoding': 'identity' });
				assert.equal(headers['content-encoding'], undefined, path);
				assert.deepEqual(body, await readFile(toFile(dist, path)), path);
			}
			return undefined;
		},
	},
	{ name: 'Vary: Accept-Encoding', run: checkVary },
	{ name: 'Kept for ever: hashed files; asked for anew: all else', run: checkCaching },
	{ name: 'ETag, and 304 for what the browser has', run: checkTags },
	{ name: 'Every file as in SHA256SUMS', run: compareChecksums },
];

const toFile = (dist: string, path: string) =>
	join(dist, path.endsWith('/') ? `${path}index.html` : path);

async function checkCompressed(
	{ origin, base, dist, target }: Served,
	encoding: string,
	ending: string
): Promise<string | undefined> {
	for (const [path] of texts(dist)) {
		const answer = await ask(origin, base + path, { 'Accept-Encoding': encoding });
		const file = await readFile(toFile(dist, path));
		assert.deepEqual(await unpack(answer), file, path);
		/* A host that compresses by itself leaves out what is too short or of a kind that it does not know. */
		if (!target.sendsBuilt && answer.headers['content-encoding'] === undefined) continue;
		assert.equal(answer.headers['content-encoding'], encoding, path);
		if (!target.sendsBuilt) continue;
		assert.deepEqual(answer.body, await readFile(`${toFile(dist, path)}.${ending}`), path);
	}
	const guide = await ask(origin, `${base}/engaging-networks/credentials/`, {
		'Accept-Encoding': encoding,
	});
	assert.equal(guide.headers['content-encoding'], encoding);
	return target.sendsBuilt ? 'as built' : 'by the host';
}

async function checkVary({ origin, base, target }: Served): Promise<string | undefined> {
	if (!target.sendsBuilt) return 'the host’s own';
	for (const encoding of ['br', 'gzip', 'identity']) {
		const { headers } = await ask(origin, `${base}/`, { 'Accept-Encoding': encoding });
		assert.match(headers.vary ?? '', /accept-encoding/i, encoding);
	}
	return undefined;
}

async function checkCaching({ origin, base, dist }: Served): Promise<string | undefined> {
	for (const [path] of listKinds(dist)) {
		const { headers } = await ask(origin, base + path);
		const hashed = hashedFolders.some((folder) => path.startsWith(`/${folder}/`));
		const wanted = `public, max-age=${hashed ? '31536000, immutable' : '0, must-revalidate'}`;
		assert.equal(headers['cache-control'], wanted, path);
	}
	return undefined;
}

async function checkTags({ origin, base, dist }: Served): Promise<string | undefined> {
	for (const [path] of listKinds(dist)) {
		for (const encoding of ['br', 'gzip', 'identity']) {
			const sent = { 'Accept-Encoding': encoding };
			const { headers } = await ask(origin, base + path, sent);
			const tag = headers.etag ?? '';
			assert.match(tag, /^(?:W\/)?".+"$/, path);
			const again = await ask(origin, base + path, { ...sent, 'If-None-Match': tag });
			assert.deepEqual([again.status, again.body.length], [304, 0], `${path} ${encoding}`);
			const other = await ask(origin, base + path, { ...sent, 'If-None-Match': '"other"' });
			assert.equal(other.status, 200, path);
		}
	}
	return undefined;
}

/** All but what hosts read themselves. */
async function compareChecksums({ origin, base, dist }: Served): Promise<string | undefined> {
	const sums = parseChecksums(await readFile(join(dist, 'SHA256SUMS'), 'utf8')) ?? {};
	const paths = Object.entries(sums).filter(([path]) => !/^_(?:headers|redirects)$/.test(path));
	assert.ok(paths.length > 300);
	for (const [path, sum] of paths) {
		const { status, body } = await follow(origin, `${base}/${path.replace(/index\.html$/, '')}`);
		assert.equal(status, 200, path);
		assert.equal(createHash('sha256').update(body).digest('hex'), sum, path);
	}
	return `${paths.length} files`;
}
