/**
 * Runs a script of this project with the project's own Node, whatever Node the machine has, after
 * installing what is missing: `node scripts/run.mjs scripts/start.ts [arguments]`.
 * Plain JavaScript without dependencies, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

if (Number(process.versions.node.split('.')[0]) < 20) {
	fail(`This project needs Node 20 or newer to start; this is ${process.versions.node}.`);
}
if (!isInstalled()) install();

const [script, ...rest] = process.argv.slice(2);
const { status, signal } = spawnSync(node, [script, ...rest], {
	cwd: root,
	stdio: 'inherit',
	env: {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		PATH: `${binaries}${windows ? ';' : ':'}${process.env.PATH}`,
	},
});
process.exit(signal ? 1 : (status ?? 1));

/** Whether every package of the lock file lies in `node_modules` in its version. */
function isInstalled() {
	const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
	if (!installed || !existsSync(node)) return false;
	const wanted = Object.entries(readPackages(join(root, 'package-lock.json')) ?? {});
	return wanted.every(
		([path, { version, optional }]) =>
			path === '' || optional || installed[path]?.version === version
	);
}

function readPackages(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function install() {
	console.log('Installing what is missing …');
	const npm = process.env.npm_execpath;
	const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
	/* Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries. */
	const args = [...before, 'install', '--no-save', '--loglevel=error', '--no-fund'];
	const result = spawnSync(command, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: windows && !npm,
	});
	if (result.status !== 0) fail('npm could not install the packages; its message stands above.');
	if (!existsSync(node)) {
		fail('The package `node` is there without its program: allow install scripts for it.');
	}
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
