import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { linkPackages } from '../../scripts/link-packages.ts';
import { listPages, type GrowthPlan, type PlannedPage } from './plan.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = join(root, 'src/content/docs');
const guide = readFileSync(join(docs, 'engaging-networks/credentials.mdx'), 'utf8');
const others = globSync('engaging-networks/problems/en-*.mdx', { cwd: docs })
	.toSorted()
	.map((path) => readFileSync(join(docs, path), 'utf8'));

const copied = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Writes a copy of the project with more connectors and archives beside what it has: guides with the steps of
 * the real one under ids of their own, and pages with the words of problems.
 */
export function writeOurs(folder: string, plan: GrowthPlan): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
	linkPackages(folder);
	const content = join(folder, 'src/content');
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), text);
	};
	const pages = listPages(plan);
	for (const page of pages) write(`docs/${page.path}.mdx`, writePage(page));
	for (const version of plan.versions) writeSidebar(content, version, plan, write);
	writeLedger(content, plan);
	const { status, stderr } = spawnSync(process.execPath, ['scripts/ledger-publish.ts'], {
		cwd: folder,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr.slice(-2_000));
}

/** The real steps' ids with a hundred for each connector before them. */
const idIn = (which: number, id: string): string => `EN-${(which + 1) * 100 + Number(id.slice(3))}`;

function writePage({ path, version, which, at }: PlannedPage): string {
	const own =
		at === 0
			? guide.replaceAll(/\bEN-\d+\b/g, (id) => idIn(which, id))
			: (others[(at - 1) % others.length] ?? '');
	return version === '' ? own : own.replace('---\n', `---\nslug: '${path}'\n`);
}

const SidebarSchema = z.array(z.unknown());

function writeSidebar(
	content: string,
	version: string,
	plan: GrowthPlan,
	write: (path: string, text: string) => void
) {
	const pages = listPages(plan).filter((page) => page.version === version);
	const groups = plan.connectors.map((connector) => ({
		label: connector,
		items: pages
			.filter((page) => page.connector === connector)
			.map(({ path, at }) => ({
				label: at === 0 ? 'Get your credentials' : `Page ${at}`,
				/* An archive's sidebar names its pages without the version. */
				slug: version === '' ? path : path.slice(version.length + 1),
			})),
	}));
	if (version !== '') return write(`versions/${version}.json`, JSON.stringify({ sidebar: groups }));
	const today = readFileSync(join(content, 'sidebar.json'), 'utf8');
	write('sidebar.json', JSON.stringify([...SidebarSchema.parse(JSON.parse(today)), ...groups]));
}

const LedgerSchema = z.record(z.string(), z.looseObject({ since: z.string() }));

function writeLedger(content: string, { connectors }: GrowthPlan) {
	const file = join(content, 'ledger/steps.json');
	const ledger = LedgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const inGuide = [...guide.matchAll(/<Step id="(EN-\d+)"/g)].map(([, id = '']) => id);
	const more = connectors.flatMap((_, which) =>
		inGuide.map((id) => [idIn(which, id), { ...ledger[id], since: '0.1' }] as const)
	);
	writeFileSync(file, JSON.stringify({ ...ledger, ...Object.fromEntries(more) }));
}
