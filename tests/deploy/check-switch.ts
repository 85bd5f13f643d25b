import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { findBundled } from '../../src/lib/checksums/verify.ts';
import { ask } from './ask.ts';
import type { Served } from './check.ts';

export const guide = '/engaging-networks/credentials/';

/** A switch to another release. */
export interface Change {
	readonly release: 'old' | 'next';
	readonly run: () => Promise<void>;
	/** The list of sums as it is from then on. */
	readonly sums: string;
}

/** Switches, and waits until the host has. */
export async function change({ origin, base }: Served, { run, sums }: Change): Promise<void> {
	await run();
	const end = Date.now() + 30_000;
	while (Date.now() < end) {
		const answer = await ask(origin, `${base}/SHA256SUMS`).catch(() => undefined);
		if (answer?.body.toString('utf8') === sums) return;
		await wait(50);
	}
	throw new Error('The host did not switch.');
}

/**
 * Asks for the guide again and again while releases are switched to and fro. Whichever is sent, its headers must
 * allow what it allows itself, and everything that it and its scripts name must be there.
 */
export async function checkSwitching(
	served: Served,
	changes: readonly Change[]
): Promise<string | undefined> {
	const seen = { old: 0, next: 0 };
	let [done, failed] = [false, false];
	const askOn = async () => {
		while (!done) {
			const release = await askForAll(served);
			seen[release] += 1;
		}
	};
	const asking = Promise.all([askOn(), askOn(), askOn()]);
	asking.catch(() => (failed = true));
	try {
		for (const each of changes) {
			await change(served, each);
			const before = seen[each.release];
			while (!failed && seen[each.release] < before + 3) await wait(20);
		}
	} finally {
		done = true;
	}
	await asking;
	return `${seen.old + seen.next} pages`;
}

/** Asks for the guide and all that it needs; says of which release it was. */
async function askForAll({ origin, base }: Served): Promise<'old' | 'next'> {
	const { status, headers, body } = await ask(origin, `${base}${guide}`);
	assert.equal(status, 200);
	const html = body.toString('utf8');
	const allowed = String(headers['content-security-policy']);
	const [, own = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
	for (const hash of /script-src [^;]*/.exec(own)?.[0].match(/'sha256-[^']+'/g) ?? []) {
		assert.ok(
			allowed.includes(hash),
			`A page is sent with the headers of another release: ${hash}`
		);
	}
	const files = new Set(findBundled(html, base));
	assert.ok(files.size > 0);
	/* Grows while it is walked through: what scripts name is asked for as well, boxes among it. */
	for (const path of files) {
		const file = await ask(origin, path);
		assert.equal(file.status, 200, `${path} is missing`);
		for (const named of findBundled(file.body.toString('utf8'), base)) files.add(named);
	}
	return /<h1[^>]*>[^<]*\(next\)/.test(html) ? 'next' : 'old';
}
