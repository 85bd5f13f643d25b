import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from '../src/lib/integrations/precompress/compress-folder.ts';
import type { Article } from './articles.ts';
import { benchFolder } from './tools/install.ts';
import type { Tool } from './tools/tool.ts';

/** Writes and builds a site with a tool, compresses it as ours is, and returns the folder to serve. */
export async function buildSite(tool: Tool, articles: readonly Article[]): Promise<string> {
	const folder = siteFolder(tool);
	tool.write(folder, articles);
	runNode(tool.build, folder);
	const output = join(folder, tool.output);
	await compressFolder(output);
	return output;
}

/** Among its packages, where it finds them; Starlight's are the project's own. */
const siteFolder = ({ name }: Tool): string =>
	name === 'starlight' ? `${benchFolder}starlight` : `${benchFolder}tools/sites/${name}`;

/** Runs a program with the project's Node in a folder; fails with the end of what it said. */
export function runNode(args: readonly string[], cwd: string): void {
	if (!existsSync(cwd)) throw new Error(`There is no folder ${cwd}.`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
		cwd,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production' },
		maxBuffer: 256 * 1024 * 1024,
	});
	if (status !== 0) throw new Error(`${args.join(' ')}: ${`${stdout}\n${stderr}`.slice(-2_000)}`);
}
