import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	cpSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readTree } from './read-tree.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), "another machine's ü $x "));
const copy = join(elsewhere, 'and', 'deeper', 'site');
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/**
 * Links every file of a folder, or copies it where that does not work, last name first. A link that is
 * a file like any other, not one that leads back here: packages are really found elsewhere.
 */
function cloneFolder(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true }).toReversed()) {
		if (caches.includes(entry.name)) continue;
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) cloneFolder(source, target);
		else if (entry.isFile()) cloneFile(source, target);
		else cpSync(source, target, { verbatimSymlinks: true });
	}
}

/** What earlier builds left behind, and others may be writing to. */
const caches = ['.astro', '.cache', '.vite'];

let canLink = true;

function cloneFile(source: string, target: string): void {
	try {
		if (canLink) return linkSync(source, target);
	} catch {
		canLink = false;
	}
	copyFileSync(source, target);
}

/** Without what earlier builds left behind. */
function copyRepository(): void {
	const entries = readdirSync(root, { withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	mkdirSync(copy, { recursive: true });
	for (const name of ['src', 'scripts', 'public', ...files].toReversed()) {
		cpSync(join(root, name), join(copy, name), { recursive: true });
	}
	cloneFolder(join(root, 'node_modules'), join(copy, 'node_modules'));
}

/** Leaves what Astro has cached of the pages as if somebody had changed it since: a build must not publish that. */
function alterCache(): void {
	const file = 'node_modules/.astro/data-store.json';
	const cached = readFileSync(join(root, file), 'utf8');
	const altered = cached.replaceAll('Engaging Networks', 'Somebody Else');
	expect(altered).not.toBe(cached);
	mkdirSync(dirname(join(copy, file)), { recursive: true });
	writeFileSync(join(copy, file), altered);
}

function build(): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		cwd: copy,
		encoding: 'utf8',
		env: {
			...process.env,
			...{ NODE_ENV: 'development', MODE: 'development', PROD: '', VITEST: undefined },
			...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
			...{ HOME: elsewhere, USER: 'somebody-else', UV_THREADPOOL_SIZE: '2' },
		},
	});
	expect(status, `${stdout}${stderr}`).toBe(0);
}

function expectTheSame(): void {
	const [here, there] = [readTree(join(root, 'dist')), readTree(join(copy, 'dist'))];
	expect([...there.keys()].toSorted()).toEqual([...here.keys()].toSorted());
	expect([...here].filter(([path, sum]) => there.get(path) !== sum)).toEqual([]);
	expect(here.size).toBeGreaterThan(1_000);
}

test('a build elsewhere, at another time of day and in another language, gives the same bytes', () => {
	copyRepository();
	alterCache();
	build();
	expectTheSame();
}, 120_000);
