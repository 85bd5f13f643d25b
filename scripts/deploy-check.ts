/**
 * Serves the built site with Cloudflare's run-time, nginx and Caddy, and runs the same checks against each:
 * `npm run deploy:check`, or `npm run deploy:check -- nginx --built` for one of them, with what the check built
 * last time. All of them write the matrix into `docs/`. Gets what is missing: nginx and Caddy from Debian, wrangler
 * from npm.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { format } from 'prettier';
import { packRelease } from '../src/lib/integrations/hosting/pack-fs.ts';
import { loadHeaderRules } from '../src/lib/integrations/policy/page-policies-fs.ts';
import { buildCopy, findCopy, nextRelease } from '../tests/deploy/build-copy.ts';
import { addressChecks } from '../tests/deploy/check-addresses.ts';
import { checkReader, checkSwap } from '../tests/deploy/check-browser.ts';
import { fileChecks } from '../tests/deploy/check-files.ts';
import { checkSwitching } from '../tests/deploy/check-switch.ts';
import type { Check } from '../tests/deploy/check.ts';
import { formatMatrix, type Result } from '../tests/deploy/matrix.ts';
import { launchBrowser } from '../tests/deploy/reader.ts';
import { caddy } from '../tests/deploy/targets/caddy.ts';
import { cloudflare } from '../tests/deploy/targets/cloudflare.ts';
import { nginx } from '../tests/deploy/targets/nginx.ts';
import { own } from '../tests/deploy/targets/own.ts';
import { findPort } from '../tests/deploy/targets/processes.ts';
import type { Target } from '../tests/deploy/targets/target.ts';
import { findBrowser } from './browser.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const targets: readonly Target[] = [cloudflare, nginx, caddy, own];

/** A site, and the release that comes after it. */
interface Build {
	readonly base: string;
	readonly dist: string;
	/** Tried below one path: a build takes its time. */
	readonly next: string | undefined;
}

const built = process.argv.includes('--built');
const asked = process.argv
	.slice(2)
	.filter((name) => !name.startsWith('--'))
	.map((name) => name.toLowerCase());
const unknown = asked.filter((name) => !targets.some((target) => toWord(target) === name));
if (unknown.length > 0) {
	console.error(
		`No such host: ${unknown.join(', ')}. There are: ${targets.map(toWord).join(', ')}.`
	);
	process.exit(1);
}
const chosen = targets.filter((target) => asked.length === 0 || asked.includes(toWord(target)));

const builds: readonly Build[] = [
	{ base: '', dist: build('root', ''), next: build('next', '', nextRelease) },
	{ base: '/docs', dist: build('docs', '/docs'), next: undefined },
];

const browser = await launchBrowser(await findBrowser());
const results: Result[] = [];
for (const target of chosen) {
	const version = `${target.name} ${await target.install()}`;
	for (const build of builds) {
		console.log(`\n${version} below ${build.base || '/'}`);
		await tryTarget(target, version, build, browser);
	}
}
await browser.close();
const failed = results.filter(({ passed }) => !passed).length;
if (asked.length === 0) await writeMatrix();
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function build(name: string, base: string, edits: Parameters<typeof buildCopy>[2] = []): string {
	if (built) return findCopy(name);
	console.log(`Building: ${name} …`);
	return buildCopy(name, base, edits);
}

function toWord({ name }: Target): string {
	return name.toLowerCase().replace('npm ', '');
}

async function tryTarget(
	target: Target,
	version: string,
	{ base, dist, next }: Build,
	browser: Browser
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'guides-deploy-'));
	const port = await findPort();
	const [first, second] = [join(folder, 'first'), join(folder, 'second')];
	const pack = (built: string, to: string, previous?: string) =>
		packRelease({ dist: built, base, origin: `http://127.0.0.1:${port}`, to, previous, keep: 5 });
	await pack(dist, first);
	const running = await target.start({ port, folder, release: first, base });
	const { origin } = running;
	const rules = loadHeaderRules(dist, base);
	const served = { target, origin, base, dist, rules };
	const change = (release: 'old' | 'next', to: string, from: string) => ({
		release,
		run: () => running.switchTo(to),
		sums: readFileSync(join(from, 'SHA256SUMS'), 'utf8'),
	});
	const more: Check[] = [
		{
			name: 'Chromium: box, paste, search, links, “Verify this page”, a quiet console',
			run: () => checkReader(browser, served),
		},
	];
	if (next !== undefined) {
		await pack(next, second, first);
		const [toNext, back] = [change('next', second, next), change('old', first, dist)];
		more.push(
			{
				name: 'Every page that is sent during a release fits its headers and finds its files',
				run: () => checkSwitching(served, [toNext, back, toNext, back]),
			},
			{
				name: 'Chromium: a release, and the way back, under an open page',
				run: () => checkSwap(browser, { served, toNext, back }),
			}
		);
	}
	try {
		for (const check of [...addressChecks, ...fileChecks, ...more]) {
			if (check.belowPath && base === '') continue;
			const { passed, note } = await tryCheck(check, served);
			results.push({ check: check.name, target: version, base, passed, note });
			console.log(`  ${passed ? '✓' : '✗'} ${check.name}${note === '' ? '' : `: ${note}`}`);
		}
	} finally {
		await running.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function tryCheck({ run }: Check, served: Parameters<Check['run']>[0]) {
	try {
		return { passed: true, note: (await run(served)) ?? '' };
	} catch (error) {
		return { passed: false, note: error instanceof Error ? error.message : String(error) };
	}
}

async function writeMatrix(): Promise<void> {
	const date = new Date().toISOString().slice(0, 10);
	const json = JSON.stringify({ date, results });
	const options = { useTabs: true, printWidth: 100 };
	writeFileSync(
		`${docs}deployment-matrix.json`,
		await format(json, { ...options, parser: 'json' })
	);
	const table = formatMatrix(results, date);
	writeFileSync(
		`${docs}deployment-matrix.md`,
		await format(table, { ...options, parser: 'markdown' })
	);
}
