import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { memoryFlags } from '../../scripts/build-site.ts';
import { describeMachine, today } from '../machine.ts';
import type { Growth, GrowthBuild } from '../results.ts';
import { benchFolder } from '../tools/install.ts';
import { ours } from '../tools/ours.ts';
import { starlight } from '../tools/starlight.ts';
import { createPlan, growthSizes, type GrowthPlan } from './plan.ts';
import { timeBuild, type BuildSettings } from './time-build.ts';
import { writeOurs } from './write-ours.ts';
import { writeStarlightSite } from './write-starlight.ts';

const guardTimer = fileURLToPath(new URL('time-guard.ts', import.meta.url));

/** How a site is written, and where its guide is. */
interface Builder {
	readonly label: string;
	readonly write: (folder: string, plan: GrowthPlan) => void;
	/** Its address, and its file. */
	readonly guide: string;
	readonly source: string;
	/** How its own command builds it, where that is not Astro's plain one. */
	readonly settings?: BuildSettings;
}

const builders: Readonly<Record<string, Builder>> = {
	ours: {
		label: ours.label,
		write: writeOurs,
		guide: 'connector-1/credentials/',
		source: 'src/content/docs/connector-1/credentials.mdx',
		settings: memoryFlags,
	},
	starlight: {
		label: starlight.label,
		write: (folder, plan) => writeStarlightSite(folder, plan, 1),
		guide: 'guides/connector-1/credentials/',
		source: 'src/content/docs/guides/connector-1/credentials.md',
	},
	'starlight-in-two': {
		label: `${starlight.label}, in two languages as ours`,
		write: (folder, plan) => writeStarlightSite(folder, plan, 2),
		guide: 'guides/connector-1/credentials/',
		source: 'src/content/docs/guides/connector-1/credentials.md',
	},
};

/** Writes and builds a site of each size with each builder, one after the other. */
export async function measureGrowth(): Promise<Growth> {
	const builds: GrowthBuild[] = [];
	for (const { pages, versions, rounds } of growthSizes) {
		const plan = createPlan(pages, versions);
		for (let round = 1; round <= rounds; round += 1) {
			for (const [name, builder] of Object.entries(builders)) {
				console.log(`${builder.label}: ${pages} pages in ${versions} versions …`);
				builds.push({ tool: name, pages, versions, ...(await measureBuild(name, builder, plan)) });
			}
		}
	}
	return {
		date: today(),
		command: 'npm run bench -- growth',
		machine: describeMachine(),
		tools: Object.fromEntries(Object.entries(builders).map(([name, { label }]) => [name, label])),
		builds,
	};
}

async function measureBuild(
	name: string,
	{ write, guide, source, settings }: Builder,
	plan: GrowthPlan
) {
	const folder = `${benchFolder}growth-${name}`;
	write(folder, plan);
	const guard = name === 'ours' ? timeGuard(folder) : undefined;
	const cost = await timeBuild(folder, settings);
	appendFileSync(join(folder, source), '\nOne more sentence.\n');
	const again = await timeBuild(folder, settings);
	const dist = join(folder, 'dist');
	const html = readFileSync(join(dist, guide, 'index.html'));
	return {
		...cost,
		...{ againSeconds: again.seconds, againMemory: again.memory },
		...weigh(dist),
		guide: html.length,
		/* By one measure for all, whatever a site ships. */
		guideSent: brotliCompressSync(html).length,
		...(guard === undefined ? {} : { guard, searchIndex: weighSearchIndex(dist, String(html)) }),
	};
}

/** The size of a folder in MiB, and how many pages of HTML are in it. */
function weigh(dist: string) {
	const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((file) =>
		file.isFile()
	);
	const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
	return {
		output: bytes.reduce((sum, each) => sum + each, 0) / 1_024 ** 2,
		html: files.filter(({ name }) => name.endsWith('.html')).length,
	};
}

/** How long the ledger guard takes in a site, in seconds. */
function timeGuard(folder: string): number {
	const { status, stdout, stderr } = spawnSync(process.execPath, [guardTimer], {
		cwd: folder,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr.slice(-2_000));
	return Number(stdout) / 1_000;
}

/** The bytes of the index that a page fetches to search. */
function weighSearchIndex(dist: string, html: string): number {
	const [path] = /\/search\/[^"'<> ]+\.json/.exec(html) ?? [];
	if (path === undefined) throw new Error('The guide names no index for its search.');
	return statSync(join(dist, `${path}.br`)).size;
}
