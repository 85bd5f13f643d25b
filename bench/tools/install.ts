import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Everything that the bench makes; nothing else writes there. */
export const benchFolder = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));
const toolFolder = `${benchFolder}tools/`;
export const toolPackages = `${toolFolder}node_modules/`;

const wanted = fileURLToPath(new URL('../package.json', import.meta.url));

/** Installs the other tools, in the versions of `bench/package.json`, once. */
export function installTools(): void {
	const done = `${toolFolder}installed.json`;
	const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
	if (read(done) === read(wanted)) return;
	console.log('Installing the tools to compare with …');
	mkdirSync(toolFolder, { recursive: true });
	cpSync(wanted, `${toolFolder}package.json`);
	const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--legacy-peer-deps'];
	const { status } = spawnSync('npm', args, { cwd: toolFolder, stdio: 'inherit' });
	if (status !== 0) throw new Error('The tools of bench/package.json could not be installed.');
	cpSync(wanted, done);
}
