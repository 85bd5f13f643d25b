/**
 * Runs everything, or the stages that are named: `npm test`, `npm test -- unit browser`.
 * Ends with one line, `N passed, N failed`, over all stages.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { findBrowser, findShell } from './browser.ts';
import { buildSite } from './build-site.ts';
import { installFromDebian } from './debian.ts';

interface Count {
	readonly passed: number;
	readonly failed: number;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = `${root}test-results/`;
const onePass: Count = { passed: 1, failed: 0 };
const oneFailure: Count = { passed: 0, failed: 1 };

/** In milliseconds: a stage takes a few minutes; one that takes this long never ends, and fails. */
const longestStage = 3_600_000;

const tellStage = (name: string) => console.log(`\n── ${name} ──`);

/** Runs a program for a stage, and tells what it said when it has ended; returns whether it succeeded. */
async function run(stage: string, script: string, args: readonly string[]): Promise<boolean> {
	const child = spawn(process.execPath, [`${root}node_modules/${script}`, ...args], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: longestStage,
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (data: Buffer) => said.push(data));
	}
	const [code] = await once(child, 'close');
	tellStage(stage);
	process.stdout.write(Buffer.concat(said));
	if (child.killed) console.error(`It was ended after ${longestStage / 60_000} minutes.`);
	return code === 0;
}

/** The same, telling what it says meanwhile. */
function watch(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
	const command = [`${root}node_modules/${script}`, ...args];
	const { status, error } = spawnSync(process.execPath, command, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env },
		timeout: longestStage,
	});
	if (error) console.error(`It was ended: ${error.message}.`);
	return status === 0;
}

/** A stage that is one check: it passes or it fails. */
const single =
	(...programs: readonly (readonly [string, ...string[]])[]) =>
	async (stage: string): Promise<Count> => {
		for (const [script, ...args] of programs) {
			if (!(await run(stage, script, args))) return oneFailure;
		}
		return onePass;
	};

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

async function vitest(project: string): Promise<Count> {
	const file = `${reports}${project}.json`;
	const ok = await run(project, 'vitest/vitest.mjs', [
		...['run', '--project', project],
		...['--reporter', 'default', '--reporter', 'json', '--outputFile', file],
	]);
	const report = VitestReport.safeParse(readJson(file));
	if (!report.success) return oneFailure;
	const { numPassedTests: passed, numFailedTests: failed } = report.data;
	return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

const PlaywrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function browser(stage: string): Promise<Count> {
	tellStage(stage);
	const [path, shell] = [await findBrowser(), await findShell()];
	console.log(`The browser is ${path}, and its headless shell ${shell ?? 'could not be had'}`);
	const ok = watch('@playwright/test/cli.js', ['test'], {
		BROWSER_PATH: path,
		SHELL_PATH: shell ?? path,
	});
	const report = PlaywrightReport.safeParse(readJson(`${reports}browser.json`));
	if (!report.success) return oneFailure;
	const { expected, unexpected, flaky } = report.data.stats;
	const failed = unexpected + flaky;
	return { passed: expected, failed: ok ? failed : Math.max(failed, 1) };
}

function readJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

type Stage = (name: string) => Count | Promise<Count>;
type Stages = Readonly<Record<string, Stage>>;

/** These look at the sources, and at nothing that another makes: they run at once. */
const ofSources: Stages = {
	format: single(['prettier/bin/prettier.cjs', '--check', '.']),
	lint: single(['eslint/bin/eslint.js', '.', '--max-warnings', '0']),
	types: single(
		['astro/bin/astro.mjs', 'check'],
		['typescript/bin/tsc', '-p', 'tsconfig.pure.json']
	),
	unit: (name) => {
		/* The command that the box hands over is run for real. */
		if (spawnSync('curl', ['--version']).error) installFromDebian('curl');
		return vitest(name);
	},
};

/** In this order: `site` and `browser` look at what `build` made. */
const ofSite: Stages = {
	build: (name) => {
		tellStage(name);
		return buildSite() ? onePass : oneFailure;
	},
	site: vitest,
	browser,
};

const names = [...Object.keys(ofSources), ...Object.keys(ofSite)];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	console.error(`No such stage: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
	process.exit(1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

interface Result extends Count {
	readonly name: string;
	readonly seconds: number;
}

async function runStage([name, stage]: readonly [string, Stage]): Promise<Result> {
	const start = performance.now();
	let count = oneFailure;
	try {
		count = await stage(name);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
	}
	return { name, ...count, seconds: (performance.now() - start) / 1_000 };
}

const isAsked = ([name]: readonly [string, unknown]) => asked.length === 0 || asked.includes(name);
const results = await Promise.all(Object.entries(ofSources).filter(isAsked).map(runStage));
for (const stage of Object.entries(ofSite).filter(isAsked)) results.push(await runStage(stage));

console.log('');
for (const { name, passed, failed, seconds } of results) {
	console.log(
		`${name.padEnd(8)} ${String(passed).padStart(4)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(6)} s`
	);
}
const total = (which: keyof Count) => results.reduce((sum, count) => sum + count[which], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
