import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rename, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { installFromDebian } from '../../../scripts/debian.ts';

/** How long a host may take to answer at all, in milliseconds. */
const timeout = 60_000;

/** What a program prints about itself, Debian's one where it is missing; throws when there is none. */
export function findProgram(program: string, args: readonly string[], packages: string[]): string {
	const ask = () => spawnSync(program, args, { encoding: 'utf8' });
	if (ask().error) packages.forEach(installFromDebian);
	const { error, stdout, stderr } = ask();
	if (error) throw new Error(`${program} is not here. Debian has it in ${packages.join(' and ')}.`);
	return `${stdout}${stderr}`.trim();
}

/** A port that nobody has now. */
export async function findPort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
	return address.port;
}

export interface RunningProgram {
	readonly process: ChildProcess;
	readonly stop: () => Promise<void>;
}

/** Starts a program with a group of its own, so that it ends with all that it started. */
export function startProgram(
	program: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): RunningProgram {
	const child = spawn(program, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
		env: { ...process.env, ...env },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => (said = `${said}${text}`.slice(-4_000)));
	}
	let stopping = false;
	const ended = once(child, 'exit').then(() => {
		if (!stopping) console.error(`${program} ended by itself. It said:\n${said}`);
	});
	const stop = async () => {
		stopping = true;
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
		await ended;
	};
	return { process: child, stop };
}

/** Ends when something answers at an address. */
export async function waitForAnswer(address: string): Promise<void> {
	const end = Date.now() + timeout;
	while (Date.now() < end) {
		const answer = await fetch(address, { redirect: 'manual' }).catch(() => undefined);
		if (answer) return;
		await wait(100);
	}
	throw new Error(`Nothing answers at ${address}.`);
}

/** Lets a name lead to another folder, in one step: there is no moment without it. */
export async function pointTo(name: string, folder: string): Promise<void> {
	await rm(`${name}.new`, { force: true });
	await symlink(folder, `${name}.new`);
	await rename(`${name}.new`, name);
}
