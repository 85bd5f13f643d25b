import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A change of a source: a file, what stands there, and what shall stand instead. */
type Edit = readonly [file: string, from: RegExp, to: string];

/** What the next release changes: a page, the script of pages, and the box. Each can be seen from outside. */
export const nextRelease: readonly Edit[] = [
	['src/content/docs/engaging-networks/credentials.mdx', /^title: (.+)$/m, 'title: $1 (next)'],
	['src/content/docs/engaging-networks/check.mdx', /^title: (.+)$/m, 'title: $1 (next)'],
	[
		'src/components/sealed-box/host/sealed-box.ts',
		/$(?![^])/,
		"document.documentElement.dataset['release'] = 'next';\n",
	],
	[
		'src/components/sealed-box/frame/start-frame.tsx',
		/$(?![^])/,
		"document.title = 'Sealed box (next)';\n",
	],
];

/** Below the project, so that its packages are found. */
const locate = (name: string) => join(root, '.cache', 'deploy', name);

/** The files of a copy that was built before. */
export const findCopy = (name: string): string => join(locate(name), 'dist/');

/** Builds the site, changed or not, in a folder of its own; returns that of the built files. */
export function buildCopy(name: string, base: string, edits: readonly Edit[]): string {
	const copy = locate(name);
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	const files = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
	for (const path of ['src', 'scripts', 'public', ...files.map((file) => file.name)]) {
		cpSync(join(root, path), join(copy, path), { recursive: true });
	}
	for (const [file, from, to] of edits) {
		const before = readFileSync(join(copy, file), 'utf8');
		const after = before.replace(from, to);
		if (after === before) throw new Error(`The next release changes nothing in ${file}.`);
		writeFileSync(join(copy, file), after);
	}
	const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
		cwd: copy,
		encoding: 'utf8',
		env: {
			...process.env,
			...{ NODE_ENV: 'production', SITE_URL: 'https://guides.example.org', BASE_PATH: base || '/' },
		},
	});
	if (status !== 0) throw new Error(`The build of ${name} failed.\n${stdout}${stderr}`);
	return findCopy(name);
}
