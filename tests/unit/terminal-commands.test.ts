import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	dataCentreIds,
	dataCentres,
} from '../../src/lib/connectors/engaging-networks/data-centres.ts';
import { readPastedAnswer } from '../../src/lib/connectors/engaging-networks/terminal/read-pasted.ts';
import { createCommands } from '../../src/lib/connectors/engaging-networks/terminal/terminal-commands.ts';
import { startDataCentres, type SimulatedCentres } from '../simulator/data-centres.ts';
import { makeKey } from '../simulator/keys.ts';

const find = (program: string) =>
	spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();

const curl = find('curl');
const shells = ['sh', 'bash', 'dash', 'zsh', 'ksh'].filter(find);
const { unix, powershell, cmd } = createCommands('ca');
const prompt = 'API key (stays hidden): ';

let centres: SimulatedCentres;
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
	centres = await startDataCentres('terminal');
	folder = mkdtempSync(join(tmpdir(), 'terminal-'));
	/* EN's host leads to the simulator by a file of curl's, so that the command stays as it is. */
	const to = (id: 'ca' | 'us' | 'us2') =>
		`connect-to = "${dataCentres[id].host}:443:127.0.0.1:${centres.centres[id].port}"`;
	writeFileSync(join(folder, '.curlrc'), [...dataCentreIds.map(to), 'insecure'].join('\n'));
	for (const program of ['curl', 'tr', 'stty']) {
		const wrapper = join(folder, program);
		const record = `printf '%s\\n' "$0" "$@" >> '${folder}/seen'; env >> '${folder}/seen'`;
		writeFileSync(wrapper, `#!/bin/sh\n${record}\nexec ${find(program)} "$@"\n`);
		chmodSync(wrapper, 0o755);
	}
	env = { CURL_HOME: folder, HOME: folder, PATH: `${folder}${delimiter}${process.env['PATH']}` };
});
beforeEach(() => {
	centres.reset();
	writeFileSync(join(folder, 'seen'), '');
});
afterAll(async () => {
	await centres.close();
	rmSync(folder, { recursive: true });
});

/** Runs a program, types a text when the prompt is there, and returns all that was shown. */
function run(program: string, args: readonly string[], typed: string) {
	const child = spawn(program, args, { env });
	let shown = '';
	let isTyped = false;
	const show = (part: Buffer) => {
		shown += part;
		if (isTyped || !shown.includes(prompt)) return;
		isTyped = true;
		child.stdin.write(typed);
		/* A terminal takes the end of what is typed for Ctrl+D; there it stays open. */
		if (program !== 'script') child.stdin.end();
	};
	child.stdout.on('data', show);
	child.stderr.on('data', show);
	return new Promise<string>((resolve) => child.on('close', () => resolve(shown)));
}

test('curl is there', () => {
	expect(curl, 'These tests run a command with curl: install curl.').not.toBe('');
});

describe.each(shells)('the Unix command in %s', (shell) => {
	test.each([
		['accepted', 'pass', ['EN-E29']],
		['unknown', 'fail', ['EN-E19']],
		['orphan', 'fail', ['EN-E22']],
		['inactive', 'fail', ['EN-E21']],
		['unlisted', 'unknown', ['EN-E20']],
		['limited', 'unknown', ['EN-E23']],
		['maintenance-page', 'unknown', ['EN-E27']],
		['redirect', 'unknown', ['EN-E27']],
		['reset', 'unknown', ['EN-E35']],
	] as const)(
		'sends the key raw, and what comes back is read: %s',
		async (answer, outcome, codes) => {
			const key = centres.keyFor('ca', answer);
			const shown = await run(shell, ['-c', unix], `${key}\n`);
			const seen = centres.centres.ca.seen;
			expect(seen.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
				{ method: 'POST', path: '/ens/service/authenticate', body: key },
			]);
			expect(seen[0]?.headers['content-type']).toBe('application/json');
			const reading = readPastedAnswer(shown);
			expect(reading.outcome.outcome).toBe(outcome);
			expect(reading.outcome.findings.map(({ code }) => code)).toEqual(codes);
		}
	);

	test('puts the key into no argument and no environment', async () => {
		const key = centres.keyFor('ca', 'accepted');
		await run(shell, ['-c', `key=other; export key; ${unix}`], `${key}\n`);
		expect(centres.centres.ca.seen.map(({ body }) => body)).toEqual([key]);
		const seen = readFileSync(join(folder, 'seen'), 'utf8');
		expect(seen).toContain('--data-binary');
		expect(seen).not.toContain(key);
	});
});

test.each(dataCentreIds)('%s is asked by its own command', async (id) => {
	const key = centres.keyFor(id, 'accepted');
	await run('sh', ['-c', createCommands(id).unix], `${key}\n`);
	for (const other of dataCentreIds) {
		expect(centres.centres[other].seen.length).toBe(other === id ? 1 : 0);
	}
});

test.each([
	['spaces around', (key: string) => `  ${key}\t\n`],
	['a Windows line end', (key: string) => `${key}\r\n`],
	['no line end', (key: string) => key],
])('%s are taken off', async (_, type) => {
	const key = makeKey('terminal', 'ca/accepted');
	await run('sh', ['-c', unix], type(key));
	expect(centres.centres.ca.seen.map(({ body }) => body)).toEqual([key]);
});

test('a key with signs of the shell is sent as it is', async () => {
	const odd = `'"$(id)\`id\`\\n%s*;&`;
	await run('sh', ['-c', unix], `${odd}\n`);
	expect(centres.centres.ca.seen.map(({ body }) => body)).toEqual([odd]);
});

test('no redirect is followed, even where a file of curl’s asks for it', async () => {
	const rc = join(folder, '.curlrc');
	const before = readFileSync(rc, 'utf8');
	writeFileSync(rc, `${before}\nlocation`);
	await run('sh', ['-c', unix], `${centres.keyFor('ca', 'redirect')}\n`);
	writeFileSync(rc, before);
	expect(centres.centres.ca.seen.length + centres.centres.us.seen.length).toBe(1);
});

/* Part of util-linux; the `script` of macOS takes other options. */
const hasTerminal = process.platform === 'linux' && find('script') !== '';

describe.skipIf(!hasTerminal)('in a terminal (needs `script` of util-linux)', () => {
	const inTerminal = (typed: string, behind = '') => {
		const file = join(folder, 'typed.sh');
		writeFileSync(file, `trap : INT\n${unix}\n${behind}\n`);
		return run('script', ['-qec', `sh ${file}`, '/dev/null'], typed);
	};

	test('the key is not shown while it is typed', async () => {
		const key = centres.keyFor('ca', 'accepted');
		const shown = await inTerminal(`${key}\n`);
		expect(shown).not.toContain(key.slice(0, 4));
		expect(readPastedAnswer(shown).outcome.outcome).toBe('pass');
	});

	test.each([
		['an answer', 'x\n'],
		['Ctrl+C', 'x\u0003'],
	])('typing shows again after %s', async (_, typed) => {
		expect(await inTerminal(typed, 'stty -a')).toMatch(/\secho\s/);
	});
});

test('the Windows commands keep to the quotes of their terminals', () => {
	expect(powershell).not.toMatch(/["%^\n]/);
	expect(cmd).toBe(`powershell -NoProfile -Command "${powershell}"`);
	expect(powershell.split("'").length % 2).toBe(1);
});

test.each(Object.entries(createCommands('us2')))(
	'%s asks without showing, sends to the data centre alone, and is one line',
	(_, command) => {
		expect(command.match(/https:\/\/\S+authenticate/g)).toEqual([
			'https://us2.engagingnetworks.app/ens/service/authenticate',
		]);
		expect(command).toMatch(/stty -echo|-AsSecureString/);
		expect(command).not.toContain('\n');
	}
);
