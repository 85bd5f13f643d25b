import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const memoryNote = fileURLToPath(new URL('note-memory.ts', import.meta.url));

/** What a build of Astro took. */
export interface BuildCost {
	readonly seconds: number;
	/** At most, of the whole process, in MiB. */
	readonly memory: number;
	/** Of the time, what the pages and pictures of single steps took, in seconds. */
	readonly stepPages: number;
}

/** A page that Astro says it has made: `├─ /s/EN-14/index.html (+5ms)`. */
const madePage = /[├└]─ (\/\S+)/;

const isOfStep = (path: string) => /^\/(?:fr\/)?(?:s|og)\/./.test(path);

/** What Node and the memory it takes are told. */
export interface BuildSettings {
	readonly flags: readonly string[];
	readonly env: Readonly<Record<string, string>>;
}

/** Builds a site; fails with the end of what was said. */
export async function timeBuild(
	folder: string,
	{ flags, env }: BuildSettings = { flags: [], env: {} }
): Promise<BuildCost> {
	const memoryFile = join(folder, 'memory.txt');
	const start = performance.now();
	const build = spawn(
		process.execPath,
		[...flags, '--import', memoryNote, 'node_modules/astro/bin/astro.mjs', 'build'],
		{
			cwd: folder,
			env: { ...process.env, ...env, NODE_ENV: 'production', BENCH_MEMORY_FILE: memoryFile },
			stdio: ['ignore', 'pipe', 'pipe'],
		}
	);
	const said: string[] = [];
	build.stderr.on('data', (data: Buffer) => said.push(String(data)));
	let [before, stepPages] = [start, 0];
	/* Astro makes the pages of one file after those of another, so that the time between two belongs to the second. */
	for await (const line of createInterface(build.stdout)) {
		const now = performance.now();
		const path = madePage.exec(line)?.[1];
		if (path === undefined) said.push(line);
		else if (isOfStep(path)) stepPages += now - before;
		before = now;
	}
	const code = build.exitCode ?? (await new Promise((resolve) => build.once('close', resolve)));
	if (code !== 0) throw new Error(said.join('\n').slice(-2_000));
	return {
		seconds: (performance.now() - start) / 1_000,
		memory: Number(readFileSync(memoryFile, 'utf8')) / 1_024,
		stepPages: stepPages / 1_000,
	};
}
