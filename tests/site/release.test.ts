import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { loadArchivedVersions } from '../../src/lib/integrations/versions/versions-fs.ts';
import { currentVersion } from '../../src/lib/guide/versions.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/* Below the repository: Astro takes packages for its own only where they share a folder with it. */
const scratch = join(root, '.cache');
mkdirSync(scratch, { recursive: true });
const copy = mkdtempSync(join(scratch, 'release-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const guide = 'engaging-networks/credentials';

/** Copies what the commands and the build need. Caches in `node_modules` are not shared. */
function copyRepository() {
	const files = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
	for (const name of ['src', 'scripts', 'public', ...files.map((file) => file.name)]) {
		cpSync(join(root, name), join(copy, name), { recursive: true });
	}
	mkdirSync(join(copy, 'node_modules'));
	for (const name of readdirSync(join(root, 'node_modules'))) {
		if (['.astro', '.vite'].includes(name)) continue;
		symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
	}
}

function run(command: string, ...args: readonly string[]) {
	const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
	const shell = process.platform === 'win32';
	const { status, stdout, stderr } = spawnSync(command, args, {
		...{ cwd: copy, env, shell, encoding: 'utf8' },
	});
	return { status, said: `${stdout}${stderr}` };
}
const npm = (script: string, ...args: readonly string[]) =>
	run('npm', 'run', '--silent', script, '--', ...args);
const program = (path: string, ...args: readonly string[]) =>
	run(process.execPath, join('node_modules', path), ...args);

/** All files that the commands may change, as one text. */
const readSources = () =>
	readdirSync(join(copy, 'src'), { recursive: true, withFileTypes: true, encoding: 'utf8' })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'utf8')}`)
		.join('\n');

const stepsOf = (page: string, site = copy) =>
	[
		...readFileSync(join(site, `dist/${page}/index.html`), 'utf8').matchAll(
			/data-step="(EN-\d+)"/g
		),
	].map(([, id = '']) => id);
const versionsOf = (page: string) =>
	[...read(`dist/${page}/index.html`).matchAll(/<option[^>]*>\s*([\d.]+)\s*<\/option>/g)]
		.map(([, version = '']) => version)
		.filter((version, at, all) => all.indexOf(version) === at);

/* Nothing here knows today's version or steps, so that a real release leaves the test alone. */
const [major, minor] = currentVersion.split('.').map(Number);
const next = `${major}.${(minor ?? 0) + 1}`;
const archived = (await loadArchivedVersions()).map(({ slug }) => slug);
const before = stepsOf(guide, root);
const [old = ''] = before;
const page = `src/content/docs/${guide}.mdx`;
const french = `src/content/docs/fr/${guide}.mdx`;
const archive = `src/content/docs/${currentVersion}`;

const failure = (words: string) => ({ status: 1, said: expect.stringContaining(words) });
const success = (words: string) => ({ status: 0, said: expect.stringContaining(words) });

function refuseWhatIsWrong() {
	const sources = readSources();
	expect(npm('step:new')).toEqual(failure('needs a title'));
	expect(npm('step:retire', 'EN-9999')).toEqual(failure('EN-9999 is not in the ledger'));
	expect(npm('release', currentVersion)).toEqual(failure('is not newer'));
	expect(readSources()).toBe(sources);
}

function release() {
	const done = `${next} is current, and ${currentVersion} is archived`;
	expect(npm('release', next)).toEqual(success(done));
	expect(read(`${archive}/index.mdx`)).toContain(`slug: '${currentVersion}'\n`);
	expect(read(`src/content/versions/${currentVersion}.json`)).not.toContain('changes');
	expect(read('package.json')).toContain(`"version": "${next}.0"`);
}

/** Mints a step and returns its id. */
function mint(title: string): string {
	const [, id = ''] = /<Step id="(EN-\d+)">/.exec(npm('step:new', title).said) ?? [];
	return id;
}

/** Retires the first step of the guide for a new one, whose id it returns. */
function replaceStep(): string {
	const id = mint('Only here to be tried');
	const retired = npm('step:retire', old, id);
	const [, line = ''] = new RegExp(`${page}:(\\d+)`).exec(retired.said) ?? [];
	expect(read(page).split('\n')[Number(line) - 1]).toContain(`<Step id="${old}">`);
	const sources = readSources();
	expect(npm('release', `${major}.999`)).toEqual(failure(`${id} is live and no current page`));
	expect(readSources()).toBe(sources);
	writeFileSync(join(copy, page), read(page).replace(`id="${old}"`, `id="${id}"`));
	/* A translation that has the old step holds everything up; one whose English words changed does not. */
	expect(npm('release', `${major}.999`)).toEqual(failure(`${old} is retired since ${next}`));
	writeFileSync(join(copy, french), read(french).replace(`id="${old}"`, `id="${id}"`));
	const start = `<Step id="${id}">\n\n`;
	writeFileSync(join(copy, page), read(page).replace(start, `${start}New words. `));
	expect(npm('translation:stamp')).toEqual(success(`${id} is older than its English words`));
	return id;
}

/** Puts a new step before another one, on the English page alone, and returns its id. */
function addStep(before: string): string {
	const id = mint('Only in English');
	const start = `<Step id="${before}">`;
	const step = `<Step id="${id}">\n\nThis is in English.\n\n</Step>\n\n${start}`;
	writeFileSync(join(copy, page), read(page).replace(start, step));
	expect(npm('translation:stamp')).toEqual(success(`${french}: ${id} isn’t translated yet`));
	return id;
}

test('a version is made and steps come and go, by command, and the site builds', () => {
	copyRepository();
	refuseWhatIsWrong();
	release();
	const id = replaceStep();
	const added = addStep(id);
	expect(npm('step:retire', old)).toEqual(failure(`${old} is already retired, since ${next}`));

	const build = npm('build');
	expect(build, build.said).toEqual(success('All internal links are valid'));
	expect(build.said).toContain(`${id} is older than its English words`);
	expect(build.said).toContain(`${french}: ${added} isn’t translated yet`);
	expect(stepsOf(`${currentVersion}/${guide}`)).toEqual(before);
	expect(stepsOf(`fr/${currentVersion}/${guide}`)).toEqual(before);
	const count = (path: string, words: string) =>
		read(`dist/${path}/index.html`).split(words).length - 1;
	const told = (path: string) =>
		['depuis sa traduction', 'pas encore traduite', 'This is in English.'].map((words) =>
			count(path, words)
		);
	expect(told(`fr/${guide}`)).toEqual([1, 1, 1]);
	expect(told(`fr/${currentVersion}/${guide}`)).toEqual([0, 0, 0]);
	expect(told(guide)).toEqual([0, 0, 1]);
	const today = before.flatMap((each) => (each === old ? [added, id] : [each]));
	expect(stepsOf(guide)).toEqual(today);
	expect(stepsOf(`fr/${guide}`)).toEqual(today);
	expect(read(`dist/${currentVersion}/index.html`)).toMatch(
		new RegExp(`class="begin[^"]*" href="/${currentVersion}/${guide}/"`)
	);
	for (const each of [guide, `${currentVersion}/${guide}`]) {
		expect(versionsOf(each)).toEqual([next, currentVersion, ...archived]);
	}
	const permalink = read(`dist/s/${old}/index.html`).replace(/\s+/g, ' ');
	expect(permalink).toContain(`Its place has been taken by step ${id}`);
	expect(permalink).toContain(`/${currentVersion}/${guide}/#${old}`);
	expect(existsSync(join(copy, `dist/${currentVersion}/changes`))).toBe(false);
	const changes = read('dist/changes/index.html').replace(/<[^>]+>/g, '');
	expect(changes).toMatch(
		new RegExp(`Version ${next}[^]*${id} Only here[^]*${old} [^]*replaced by ${id}[^]*Version`)
	);
	const format = program('prettier/bin/prettier.cjs', '--check', 'src', 'package.json');
	expect(format).toEqual(success('All matched files use Prettier code style'));
}, 300_000);
