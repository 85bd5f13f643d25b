import { cp, glob, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { hashedFolders } from '../policy/headers.ts';
import { loadHeaderRules } from '../policy/page-policies-fs.ts';
import { allPermalinks } from './all-permalinks.ts';
import { planRelease, ReleaseSchema, type Release, type ReleasePlan } from './retention.ts';
import { layOut } from './stage-release-fs.ts';
import { writeConfigs } from './write-configs-fs.ts';

export interface PackOptions {
	/** The built site. */
	readonly dist: string;
	readonly origin: string;
	/** The path of the site, without a slash at its end. */
	readonly base: string;
	/** The folder of the new release, as the server knows it. What it held is gone. */
	readonly to: string;
	/** The folder of the release before, if there is one. */
	readonly previous: string | undefined;
	/** How many releases before this one keep their hashed files. */
	readonly keep: number;
}

/**
 * Makes the folder of a release: the files as they are served in `site/`, with the hashed ones of releases before
 * among them, a configuration of each host beside it, and the list of what was kept.
 */
export async function packRelease(options: PackOptions): Promise<ReleasePlan> {
	const { dist, origin, base, keep } = options;
	const to = resolve(options.to);
	const previous = options.previous === undefined ? undefined : resolve(options.previous);
	if (previous === to) throw new Error('A release cannot be packed into the one before it.');
	const earlier = previous === undefined ? undefined : await readRelease(previous, base);
	const plan = planRelease(await listHashed(dist), earlier, keep);
	const site = join(to, 'site');
	await layOut(dist, site, base);
	for (const path of plan.kept) {
		await cp(join(previous ?? '', 'site', base, path), join(site, base, path));
	}
	const rules = loadHeaderRules(dist, base);
	await writeConfigs(to, { origin, base, root: site, rules, permalinks: allPermalinks });
	await writeRelease(to, plan.release);
	if (previous !== undefined && earlier !== undefined) {
		await share(previous, earlier, plan.release, (path) => [site, base, path]);
	}
	return plan;
}

/**
 * Lays the new hashed files beside those of the release before as well. Then nothing is missing while some servers
 * have switched and others have not, nor for a reader of the new release after a way back.
 */
async function share(
	previous: string,
	{ hashed: [own = [], ...earlier] }: Release,
	{ hashed: [added = []] }: Release,
	locate: (path: string) => readonly [site: string, base: string, path: string]
): Promise<void> {
	for (const path of new Set(added).difference(new Set([own, ...earlier].flat()))) {
		const [site, base] = locate(path);
		await cp(join(site, base, path), join(previous, 'site', base, path));
	}
	await writeRelease(previous, { hashed: [own, added, ...earlier] });
}

const writeRelease = (folder: string, release: Release) =>
	writeFile(join(folder, 'release.json'), `${JSON.stringify(release, null, '\t')}\n`);

/** Files whose names change with what is in them, their compressed twins among them. */
async function listHashed(folder: string): Promise<readonly string[]> {
	const patterns = hashedFolders.map((name) => `${name}/**/*.*`);
	const entries = await Array.fromAsync(glob(patterns, { cwd: folder }));
	return entries.map((path) => path.replaceAll('\\', '/')).toSorted();
}

/** A folder without a list counts as one release; one without a release is a slip. */
async function readRelease(folder: string, base: string): Promise<Release> {
	const text = await readFile(join(folder, 'release.json'), 'utf8').catch(() => undefined);
	if (text === undefined) {
		const hashed = await listHashed(join(folder, 'site', base));
		if (hashed.length > 0) return { hashed: [[...hashed]] };
		throw new Error(
			`There is no release in ${folder}: no release.json, and no hashed files in site${base}/.`
		);
	}
	const release = ReleaseSchema.safeParse(JSON.parse(text));
	if (release.success) return release.data;
	throw new Error(`${folder}/release.json cannot be read: ${z.prettifyError(release.error)}`);
}
