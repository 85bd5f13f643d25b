import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatCaddy } from '../../src/lib/integrations/hosting/caddy.ts';
import {
	findWrongSettings,
	readDeployment,
	type Setting,
} from '../../src/lib/integrations/hosting/deployment.ts';
import { listPermalinks, listOtherAliases } from '../../src/lib/integrations/hosting/permalinks.ts';
import { planRelease } from '../../src/lib/integrations/hosting/retention.ts';
import { formatNginx } from '../../src/lib/integrations/hosting/nginx.ts';
import { packRelease } from '../../src/lib/integrations/hosting/pack-fs.ts';
import {
	createRedirects,
	formatRedirects,
	parseRedirects,
	redirect,
} from '../../src/lib/integrations/hosting/redirects.ts';
import { formatWrangler } from '../../src/lib/integrations/hosting/wrangler.ts';

const ofSteps = listPermalinks('/s/', ['EN-01', 'EN-14']);
const permalinks = [...ofSteps, ...listPermalinks('/p/', ['EN-E03'])];

describe('doors', () => {
	test('there is one for each family of ids', () => {
		expect(permalinks).toEqual([
			{ folder: '/s/', prefix: 'EN-' },
			{ folder: '/p/', prefix: 'EN-E' },
		]);
	});

	test('the spellings that have a page are led nowhere else', () => {
		expect(listOtherAliases({ folder: '/s/', prefix: 'EN-' })).toEqual(['En-', 'eN-']);
		expect(listOtherAliases({ folder: '/p/', prefix: 'EN-E' })).toHaveLength(6);
	});

	test.each([
		['/docs/s/En-14/', '/docs/s/EN-14/'],
		['/docs/s/eN-14', '/docs/s/EN-14'],
		['/docs/s/En-14.json', '/docs/s/EN-14.json'],
		['/docs/p/eN-E03/', '/docs/p/EN-E03/'],
		['/docs/S/En-14/', '/docs/s/En-14/'],
		['/docs/s/EN-14/', undefined],
		['/docs/s/en-14/', undefined],
		['/docs/s/', undefined],
		['/s/En-14/', undefined],
	])('%s leads to %s', (path, target) => {
		const rules = parseRedirects(formatRedirects(createRedirects('/docs', permalinks)));
		expect(redirect(path, rules)).toBe(target);
	});

	test('more rules than Cloudflare takes stop the build', () => {
		const many = listPermalinks('/s/', ['LONGNAME-01']);
		expect(() => createRedirects('', many)).toThrow('need 255 redirects');
	});
});

const site = {
	origin: 'https://guides.example.org',
	base: '/docs',
	root: '/srv/x/site',
	permalinks: [{ folder: '/s/', prefix: 'EN-' }],
	rules: [
		['/docs/*', { 'X-A': 'say "a"', 'X-B': 'b' }],
		['/docs/z/*', { 'X-B': 'c' }],
		['/docs/*.md', { 'Content-Type': 'text/markdown' }],
	],
} as const;

test('nginx gets every header in every location', () => {
	expect(formatNginx(site)).toMatchInlineSnapshot(`
		"# The contents of a server block of nginx, written by the build.
		# brotli_static: Debian has it in libnginx-mod-http-brotli-static.
		location = /docs {
			absolute_redirect off;
			return 301 /docs/$is_args$args;
		}
		location /docs/ {
			root "/srv/x/site";
			absolute_redirect off;
			charset utf-8;
			gzip_static on;
			gzip_vary on;
			brotli_static on;
			error_page 403 404 =404 /docs/404.html;
			rewrite "^/docs(?!/s/EN-|/s/en-)(?i)/s/EN-(.*)$" /docs/s/EN-$1 permanent;
			add_header X-A "say \\"a\\"" always;
			add_header X-B "b" always;
			location /docs/z/ {
				add_header X-A "say \\"a\\"" always;
				add_header X-B "c" always;
			}
			location ~ "^/docs/.*\\\\.md$" {
				types { }
				default_type "text/markdown";
				add_header X-A "say \\"a\\"" always;
				add_header X-B "b" always;
			}
		}
		"
	`);
});

test('Caddy gets headers from the general to the particular, and those of the page for what is missing', () => {
	expect(formatCaddy(site)).toMatchInlineSnapshot(`
		"# A site of Caddy, written by the build: import it from the Caddyfile.
		https://guides.example.org {
			@site path /docs /docs/*
			route @site {
				root * \`/srv/x/site\`
				header /docs/* {
					X-A \`say "a"\`
					X-B \`b\`
				}
				header /docs/z/* {
					X-B \`c\`
				}
				header /docs/*.md {
					Content-Type \`text/markdown\`
				}
				header {
					Vary Accept-Encoding
					defer
				}
				@door0 {
					vars_regexp door0 {http.request.uri} \`^(?i:/docs/s/EN-)(.*)$\`
					not path_regexp \`^(?:/docs/s/EN-|/docs/s/en-)\`
				}
				redir @door0 /docs/s/EN-{re.door0.1} permanent
				@slash {
					vars_regexp slash {http.request.uri} \`^(/[^/?\\\\](?:[^?]*[^/?])?)(\\?.*)?$\`
					file {path}/index.html
				}
				redir @slash {re.slash.1}/{re.slash.2} permanent
				file_server {
					precompressed br gzip
				}
			}
			respond 404
			handle_errors {
				@missing expression \`{err.status_code} == 404 && path('/docs/*')\`
				route @missing {
					root * \`/srv/x/site\`
					header * {
						X-A \`say "a"\`
						X-B \`b\`
						Content-Type \`text/html; charset=utf-8\`
					}
					rewrite * /docs/404.html
					file_server {
						precompressed br gzip
					}
				}
			}
		}
		"
	`);
});

test('Caddy takes back what a rule sets to nothing', () => {
	const rules = [...site.rules, ['/docs/y/*', { 'X-A': '' }]] as const;
	expect(formatCaddy({ ...site, rules })).toContain('header /docs/y/* {\n\t\t\t-X-A\n\t\t}');
});

test('Cloudflare gets its routes from the address, and none on this machine', () => {
	const read = (origin: string, base: string): unknown =>
		JSON.parse(formatWrangler({ ...site, origin, base }, './site'));
	expect(read('https://guides.example.org', '/docs')).toMatchObject({
		name: 'guides-example-org',
		routes: ['guides.example.org/docs', 'guides.example.org/docs/*'],
		assets: { directory: './site', run_worker_first: ['/docs/downloads/*'] },
	});
	expect(read('https://guides.example.org', '')).toMatchObject({
		routes: [{ pattern: 'guides.example.org', custom_domain: true }],
	});
	expect(read('http://localhost:4321', '')).not.toHaveProperty('routes');
});

test('the environment says where the site is served', () => {
	expect(readDeployment({})).toEqual({ origin: 'http://localhost:4321', base: '' });
	const env = { SITE_URL: 'https://a.example/', BASE_PATH: '/docs/' };
	expect(readDeployment(env)).toEqual({ origin: 'https://a.example', base: '/docs' });
	expect(() => readDeployment({ SITE_URL: 'a.example', BASE_PATH: 'docs' })).toThrow(
		/^SITE_URL is "a\.example", .*\nBASE_PATH is "docs", .*\.$/
	);
});

describe('a setting', () => {
	test.each([
		...['https://guides.example.org', 'https://guides.example.org/', 'HTTP://Guides.Example.Org'],
		...['http://localhost:4321', 'http://[::1]:8080', 'https://bücher.example.org'],
	])('takes the site’s address %j', (SITE_URL) => {
		expect(findWrongSettings({ SITE_URL })).toEqual([]);
	});

	test.each([
		...['', ' ', 'guides.example.org', '//guides.example.org', 'https://', 'https:// x'],
		...['ftp://x', 'javascript:alert(1)', 'file:///srv', 'localhost:4321'],
	])('refuses the address %j', (SITE_URL) => {
		expect(findWrongSettings({ SITE_URL })).toEqual([
			`SITE_URL is ${JSON.stringify(SITE_URL)}, which isn’t an http or https address. ` +
				'Set it to one such as https://guides.example.org.',
		]);
	});

	test.each([
		...['https://h.example/docs', 'https://h.example/?a', 'https://h.example/#a'],
		'https://user:pass@h.example/',
	])('refuses more than a host in the address: %j', (SITE_URL) => {
		expect(findWrongSettings({ SITE_URL })).toEqual([
			`SITE_URL is ${JSON.stringify(SITE_URL)}, which has more than a host. ` +
				'Set it to https://h.example, and a path to BASE_PATH.',
		]);
	});

	test.each([...['', '/', '/docs', '/docs/', '/a/b', '/~x/1.0_2-3', '/.well', '/..x']])(
		'takes the path %j',
		(BASE_PATH) => expect(findWrongSettings({ BASE_PATH })).toEqual([])
	);

	test.each([
		...['docs', './docs', '//x', '/a//b', '/docs//', '/ä', '/a b', '/a%20b', '/a?b', '/a#b'],
		...['/..', '/a/../b', '/.', '/a\n', '/a"b', '/a;b', '/a*', 'https://x', '\\x', '/a\\b'],
	])('refuses the path %j', (BASE_PATH) => {
		expect(findWrongSettings({ BASE_PATH })).toEqual([
			`BASE_PATH is ${JSON.stringify(BASE_PATH)}, which isn’t a path that every host can serve. ` +
				'Set it to one such as /docs, of the letters a to z, digits and . _ ~ -.',
		]);
	});

	test.each(['0', '80', '4321', '65535'])('takes the port %j', (PORT) => {
		expect(findWrongSettings({ PORT }, ['PORT'])).toEqual([]);
	});

	test('needs no port that a server could take, for a build', () => {
		expect(findWrongSettings({ PORT: 'abc' })).toEqual([]);
	});

	test.each(['', 'abc', '-1', '65536', '80.5', '0x50', ' 80', '1e3', '123456'])(
		'refuses the port %j',
		(PORT) => {
			expect(findWrongSettings({ PORT }, ['PORT'])).toEqual([
				`PORT is ${JSON.stringify(PORT)}, which isn’t a port. ` +
					'Set it to a number from 0 to 65535, or leave it out for 4321.',
			]);
		}
	);

	test.each([
		['', []],
		['https://git.example.org/edit/main', []],
		[
			'git@git.example.org:x',
			[
				'EDIT_BASE_URL is "git@git.example.org:x", which isn’t an http or https address. ' +
					'Set it to where the pages are edited, or leave it out.',
			],
		],
	])('takes or refuses the place of editing %j', (EDIT_BASE_URL, wrong) => {
		expect(findWrongSettings({ EDIT_BASE_URL })).toEqual(wrong);
	});
});

test.each<[string, Setting, string]>([
	['build.ts', 'BASE_PATH', 'docs'],
	['start.ts', 'PORT', 'abc'],
	['deploy-pack.ts', 'SITE_URL', 'https://h.example/docs'],
	['dev.ts', 'BASE_PATH', '//x'],
])('%s stops before anything is built when %s is %j', (script, name, value) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`], {
		...{ cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8' },
		env: { ...process.env, [name]: value },
	});
	expect({ status, stdout, stderr }).toEqual({
		status: 1,
		stdout: '',
		stderr: `${findWrongSettings({ [name]: value }, [name]).join('\n')}\n`,
	});
});

describe('a release keeps hashed files of those before it', () => {
	test('as many releases as it is told, newest first', () => {
		const third = planRelease(['c', 'x'], { hashed: [['b', 'x'], ['a']] }, 5);
		expect(third).toEqual({
			release: { hashed: [['c', 'x'], ['b', 'x'], ['a']] },
			kept: ['a', 'b'],
		});
		expect(planRelease(['d'], third.release, 2)).toEqual({
			release: { hashed: [['d'], ['c', 'x'], ['b', 'x']] },
			kept: ['b', 'c', 'x'],
		});
	});

	test('the same files packed again push none out', () => {
		const release = { hashed: [['b', 'a'], ['z']] };
		expect(planRelease(['a', 'b'], release, 1)).toEqual({
			release: { hashed: [['a', 'b'], ['z']] },
			kept: ['z'],
		});
	});

	test('the first one keeps nothing', () => {
		expect(planRelease(['a'], undefined, 5)).toEqual({ release: { hashed: [['a']] }, kept: [] });
	});
});

describe('packing', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'guides-pack-'));
	});
	afterEach(() => rm(folder, { recursive: true, force: true }));

	const page = (name: string) =>
		`<html><head><meta http-equiv="Content-Security-Policy" content="script-src 'sha256-${name}'"></head></html>`;

	/** A site as a build leaves it, with one hashed file and its compressed copy. */
	async function build(name: string): Promise<string> {
		const dist = join(folder, 'dist');
		await rm(dist, { recursive: true, force: true });
		await mkdir(join(dist, '_astro'), { recursive: true });
		for (const path of [`_astro/box.${name}.js`, `_astro/box.${name}.js.br`]) {
			await writeFile(join(dist, path), name);
		}
		await writeFile(join(dist, 'index.html'), page(name));
		for (const path of ['_headers', '_redirects', '.assetsignore']) {
			await writeFile(join(dist, path), '');
		}
		return dist;
	}

	const pack = async (name: string, previous?: string, keep = 2) =>
		packRelease({
			dist: await build(name),
			origin: 'https://guides.example.org',
			base: '/docs',
			to: join(folder, name),
			previous: previous === undefined ? undefined : join(folder, previous),
			keep,
		});

	const list = async (path: string) => (await readdir(join(folder, path))).toSorted();

	const twins = (...names: readonly string[]) =>
		names.flatMap((name) => [`box.${name}.js`, `box.${name}.js.br`]).toSorted();

	test('lays the files out by their whole path, with a configuration of each host', async () => {
		await pack('one');
		expect(await list('one')).toEqual([
			...['Caddyfile', 'nginx.conf', 'release.json', 'site', 'worker.js', 'wrangler.json'],
		]);
		expect(await list('one/site')).toEqual(['.assetsignore', '_headers', '_redirects', 'docs']);
		expect(await list('one/site/docs')).toEqual(['_astro', 'index.html']);
		const nginx = await readFile(join(folder, 'one/nginx.conf'), 'utf8');
		expect(nginx).toContain(`root "${join(folder, 'one/site')}";`);
		expect(nginx).toContain("script-src 'self' 'sha256-one';");
	});

	test('the files of the last releases stay, with what they hold, and go in time', async () => {
		await pack('one');
		await pack('two', 'one');
		await pack('three', 'two');
		expect(await list('three/site/docs/_astro')).toEqual(twins('one', 'two', 'three'));
		expect(await readFile(join(folder, 'three/site/docs/_astro/box.one.js'), 'utf8')).toBe('one');
		await pack('four', 'three');
		expect(await list('four/site/docs/_astro')).toEqual(twins('two', 'three', 'four'));
	});

	test('the release before gets the new files as well, for a way back, and hands them on', async () => {
		await pack('one');
		await pack('two', 'one');
		expect(await list('one/site/docs/_astro')).toEqual(twins('one', 'two'));
		expect(await readFile(join(folder, 'one/site/docs/index.html'), 'utf8')).toBe(page('one'));
		await pack('three', 'one');
		expect(await list('three/site/docs/_astro')).toEqual(twins('one', 'two', 'three'));
	});

	test('a release cannot overwrite the one before it', async () => {
		await pack('one');
		await expect(pack('one', 'one')).rejects.toThrow('cannot be packed into the one before it');
		expect(await list('one/site/docs')).toEqual(['_astro', 'index.html']);
	});

	test('a folder without a list of releases counts as one', async () => {
		await pack('one');
		await rm(join(folder, 'one/release.json'));
		expect((await pack('two', 'one')).kept).toEqual(['_astro/box.one.js', '_astro/box.one.js.br']);
	});

	test('a list that is broken, or a release that is not there, stops it', async () => {
		await pack('one');
		await writeFile(join(folder, 'one/release.json'), '{"hashed":[]}');
		await expect(pack('two', 'one')).rejects.toThrow('release.json cannot be read');
		await expect(pack('two', 'nowhere')).rejects.toThrow('There is no release in');
	});
});
