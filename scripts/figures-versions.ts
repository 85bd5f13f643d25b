import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkPackages } from './link-packages.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const stepCount = 50;
const guide = 'engaging-networks/credentials';

/**
 * Builds generated sites of 50 steps with 1 and with 20 archived versions, and returns the times
 * and sizes as rows of a table. Works in a temporary folder, on a copy of this project's code.
 */
export function measureVersions(): readonly (readonly [string, string])[] {
	const scratch = join(root, '.cache');
	mkdirSync(scratch, { recursive: true });
	const folder = mkdtempSync(join(scratch, 'versions-'));
	try {
		for (const name of [
			'src',
			'scripts',
			'public',
			'astro.config.mjs',
			'package.json',
			'tsconfig.json',
		]) {
			cpSync(join(root, name), join(folder, name), { recursive: true });
		}
		linkPackages(folder);
		const one = build(folder, 1);
		const twenty = build(folder, 20);
		const added = (key: 'seconds' | 'files' | 'bytes') => (twenty[key] - one[key]) / 19;
		return [
			['Build, 1 archived version of 50 steps', `${one.seconds.toFixed(1)} s`],
			['Build, 20 archived versions of 50 steps', `${twenty.seconds.toFixed(1)} s`],
			[
				'Each version adds',
				`${added('seconds').toFixed(2)} s, ${Math.round(added('files'))} files, ${(added('bytes') / 1e6).toFixed(2)} MB`,
			],
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function build(folder: string, versions: number) {
	writeSite(folder, versions);
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	const begin = performance.now();
	const { status, stderr } = spawnSync(process.execPath, [astro, 'build'], { cwd: folder });
	if (status !== 0) throw new Error(String(stderr).slice(-2_000));
	const seconds = (performance.now() - begin) / 1_000;
	const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
	return { seconds, files: files.length, bytes: files.reduce((sum, size) => sum + size, 0) };
}

const name = (step: number) => `EN-${String(step).padStart(2, '0')}`;

function writeSite(folder: string, versions: number) {
	const content = join(folder, 'src/content');
	rmSync(join(content, 'docs'), { recursive: true });
	rmSync(join(content, 'versions'), { recursive: true });
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), text);
	};
	const ids = Array.from({ length: stepCount }, (_, at) => name(at + 1));
	const ledger = Object.fromEntries(ids.map((id) => [id, { title: `Do ${id}`, since: '0.1' }]));
	write('ledger/steps.json', JSON.stringify(ledger));
	write('ledger/published.json', '{}');
	spawnSync(process.execPath, ['scripts/ledger-publish.ts'], { cwd: folder, stdio: 'ignore' });
	const archives = Array.from({ length: versions }, (_, at) => `0.${at + 1}`);
	for (const version of ['', ...archives]) {
		const at = (id: string) => (version ? `${version}/${id}` : id);
		const slug = (id: string) => (version ? `\nslug: '${id}'` : '');
		write(`docs/${at('index.mdx')}`, `---\ntitle: Start${slug(version)}\n---\n\nWelcome.\n`);
		write(`docs/${at('changes.mdx')}`, `---\ntitle: Changes${slug(at('changes'))}\n---\n\nNone.\n`);
		write(`docs/${at(`${guide}.mdx`)}`, writeGuide(ids, version, slug(at(guide))));
		if (version) write(`versions/${version}.json`, '{ "sidebar": [{ "slug": "index" }] }');
	}
}

const writeGuide = (ids: readonly string[], version: string, slug: string) =>
	[
		`---\ntitle: Guide${slug}\n---\n`,
		"import Step from '~/components/guide/Step.astro';\nimport Steps from '~/components/guide/Steps.astro';\n",
		'<Steps>',
		...ids.map(
			(id) => `<Step id="${id}">Go to **${id}**, as version ${version || 'now'} says.</Step>`
		),
		'</Steps>\n',
	].join('\n');
