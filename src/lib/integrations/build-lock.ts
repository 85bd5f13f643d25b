import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Keeps a second build from writing into the folder of one that is running: `dist.lock`, beside the folder, holds the
 * process that builds. It goes with the process; the lock of one that was killed is taken over.
 */
export const buildLock = (): AstroIntegration => ({
	name: 'build-lock',
	hooks: {
		'astro:config:setup': ({ command, config }) => {
			if (command !== 'build') return;
			const release = lockBuild(`${fileURLToPath(config.outDir).replace(/[/\\]$/, '')}.lock`);
			process.once('exit', release);
		},
	},
});

/**
 * Takes a lock for this process and returns what gives it back. Throws while a process that runs has it, and for a
 * lock that holds no process.
 */
export function lockBuild(file: string): () => void {
	if (!writeLock(file)) {
		const holder = readHolder(file);
		/* One that doesn't hold a process yet is being written this moment. */
		if (holder === undefined || isRunning(holder)) throw createRefusal(file, holder);
		rmSync(file, { force: true });
		if (!writeLock(file)) throw createRefusal(file, readHolder(file));
	}
	return () => {
		if (readHolder(file) === process.pid) rmSync(file, { force: true });
	};
}

/** Whether the file wasn't there, and now holds this process. */
function writeLock(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** The process that a lock holds; nothing for a lock that is gone or holds something else. */
function readHolder(file: string): number | undefined {
	try {
		const text = readFileSync(file, 'utf8');
		return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
	} catch {
		return undefined;
	}
}

/** Whether a process is there, whoever started it. */
function isRunning(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

function createRefusal(file: string, holder: number | undefined): Error {
	const refusal = new Error(
		`Another build is running (process ${holder ?? 'not known'}). Wait until it has ended; if none is running, remove ${file}.`
	);
	/* It says all that is to be said. */
	refusal.stack = '';
	return refusal;
}
