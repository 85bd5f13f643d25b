import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockBuild } from '../../src/lib/integrations/build-lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
	lock = join(folder, 'dist.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const own = String(process.pid);
const refusal = (holder: string) =>
	`Another build is running (process ${holder}). Wait until it has ended; if none is running, remove ${lock}.`;

/** The id of a process that has ended. */
const getDeadProcess = () => String(spawnSync(process.execPath, ['--version']).pid);

test('a build has the lock until it gives it back', () => {
	const release = lockBuild(lock);
	expect(readFileSync(lock, 'utf8')).toBe(own);
	release();
	expect(existsSync(lock)).toBe(false);
	lockBuild(lock)();
});

test('a second build is refused with a line that says what to do, and the first keeps its lock', () => {
	const release = lockBuild(lock);
	expect(() => lockBuild(lock)).toThrow(refusal(own));
	expect(readFileSync(lock, 'utf8')).toBe(own);
	release();
});

test('the lock of a process that has ended is taken over', () => {
	writeFileSync(lock, getDeadProcess());
	const release = lockBuild(lock);
	expect(readFileSync(lock, 'utf8')).toBe(own);
	release();
	expect(existsSync(lock)).toBe(false);
});

test.each(['', '0', '-1', '12a', '99999999999'])(
	'the lock %j holds no process, and stays',
	(text) => {
		writeFileSync(lock, text);
		expect(() => lockBuild(lock)).toThrow(refusal('not known'));
		expect(readFileSync(lock, 'utf8')).toBe(text);
	}
);

test('a lock that another build has taken over stays when the first one ends', () => {
	const release = lockBuild(lock);
	writeFileSync(lock, '1');
	release();
	expect(readFileSync(lock, 'utf8')).toBe('1');
});
