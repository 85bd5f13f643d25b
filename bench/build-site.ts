import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Article } from './articles.ts';
import { benchFolder } from './tools/install.ts';
import type { Tool } from './tools/tool.ts';

/** Writes and builds a site with a tool, compresses it as ours is, and returns the folder to serve. */
export function buildSite(tool: Tool, articles: readonly Article[]): string {
	const folder = siteFolder(tool);
	tool.write(folder, articles);
	runNode(tool.build, folder);
	const output = join(folder, tool.output);
	compress(output);
	return output;
}

/** As well as ours: scripts and styles by Brotli at its best, pages at the level of ours. */
function compress(folder: string): void {
	for (const path of globSync('**/*.{html,css,js,svg,xml,json,md,txt}', { cwd: folder })) {
		const level = /\.(?:css|js|json)$/.test(path) ? 11 : 6;
		const content = readFileSync(join(folder, path));
		const params = { [constants.BROTLI_PARAM_QUALITY]: level };
		writeFileSync(join(folder, `${path}.br`), brotliCompressSync(content, { params }));
	}
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
