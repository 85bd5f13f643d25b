import { expect, test } from 'vitest';
import {
	askInterval,
	createAsker,
	type Clock,
	type Transport,
} from '../../src/lib/connectors/engaging-networks/probe/ask.ts';
import type { EnAnswer } from '../../src/lib/connectors/engaging-networks/probe/requests.ts';
import { makeKey } from '../simulator/keys.ts';

const key = makeKey('asking', 'key');
const token = makeKey('asking', 'token');

const answer = (status: number, body: string): EnAnswer => ({
	status,
	body,
	redirected: false,
	complete: true,
	tooLarge: false,
});
const fields = answer(200, '[{"id":1,"name":"First Name"}]');
const accepted = answer(200, JSON.stringify({ expires: 3_600_000, 'ens-auth-token': token }));

/** A clock whose deadlines pass only by hand, and whose waiting is written down. */
function createFakeClock() {
	const waited: number[] = [];
	const deadlines: AbortController[] = [];
	let time = 1_000;
	const clock: Clock = {
		now: () => time,
		wait: async (milliseconds) => {
			waited.push(milliseconds);
			time += Math.max(milliseconds, 0);
		},
		deadline: () => {
			const controller = new AbortController();
			deadlines.push(controller);
			return controller.signal;
		},
	};
	return { clock, waited, deadlines, pass: (milliseconds: number) => (time += milliseconds) };
}

/** A transport that gives these answers in turn, and writes down what was sent. */
function createFakeTransport(answers: readonly (EnAnswer | 'failed')[], reachable = true) {
	const sent: string[] = [];
	const left = [...answers];
	const transport: Transport = {
		send: async ({ method, url }) => {
			sent.push(`${method} ${new URL(url).pathname}`);
			return left.shift() ?? 'failed';
		},
		reach: async (url) => {
			sent.push(`GET ${url}`);
			return reachable;
		},
	};
	return { transport, sent };
}

const never = new AbortController().signal;
const question = { key, centre: 'ca', cancel: never } as const;

test('an accepted key passes and its session is ended at once', async () => {
	const { transport, sent } = createFakeTransport([accepted, fields, answer(200, '{}')]);
	const ask = createAsker(transport, createFakeClock().clock);
	expect(await ask(question)).toEqual({
		authenticate: { outcome: 'pass', findings: [] },
		rights: { outcome: 'pass', findings: [] },
	});
	expect(sent).toEqual([
		'POST /ens/service/authenticate',
		'GET /ens/service/supporter/fields',
		`DELETE /ens/service/authenticate/${token}`,
	]);
});

test.each([['failed' as const], [answer(401, '{}')], [answer(500, '')]])(
	'a session that is not ended is a note on a pass: %j',
	async (end) => {
		const { transport } = createFakeTransport([accepted, fields, end]);
		const ask = createAsker(transport, createFakeClock().clock);
		expect((await ask(question)).authenticate).toEqual({
			outcome: 'pass',
			findings: [{ code: 'EN-E29', facts: { minutes: 60 } }],
		});
	}
);

test.each([
	[true, 'unreadable', 'EN-E24'],
	[false, 'not-reachable', 'EN-E25'],
])('no readable answer, host reached %s: %s', async (reachable, because, code) => {
	const { transport, sent } = createFakeTransport(['failed'], reachable);
	const ask = createAsker(transport, createFakeClock().clock);
	expect(await ask(question)).toEqual({
		authenticate: { outcome: 'unknown', because, findings: [{ code, facts: {} }] },
		rights: { outcome: 'not-run', because: 'stopped-by-earlier-check', findings: [] },
	});
	expect(sent).toEqual([
		'POST /ens/service/authenticate',
		'GET https://ca.engagingnetworks.app/ens/service/authenticate',
		...(reachable ? [] : ['GET https://ca.engagingnetworks.app/ens/service/supporter/fields']),
	]);
});

/** A transport that answers only when it is stopped, as `fetch` does. */
const silent: Transport = {
	send: (_, stop) =>
		new Promise((resolve) => {
			stop.addEventListener('abort', () => resolve('failed'));
		}),
	reach: async () => false,
};

test('no answer in ten seconds is a timeout', async () => {
	const { clock, deadlines } = createFakeClock();
	const asked = createAsker(silent, clock)(question);
	await Promise.resolve();
	await expect.poll(() => deadlines.length).toBe(1);
	deadlines[0]?.abort();
	expect((await asked).authenticate).toEqual({
		outcome: 'unknown',
		because: 'timeout',
		findings: [{ code: 'EN-E26', facts: { seconds: 10 } }],
	});
});

test('a body that breaks off at the deadline is a timeout, not an answer', async () => {
	const { clock, deadlines } = createFakeClock();
	const transport: Transport = {
		send: async () => {
			deadlines[0]?.abort();
			return { ...answer(200, '{"exp'), complete: false };
		},
		reach: async () => true,
	};
	expect((await createAsker(transport, clock)(question)).authenticate).toMatchObject({
		because: 'timeout',
	});
});

test('a cancelled question says so, and nothing more is sent', async () => {
	const controller = new AbortController();
	const { clock, deadlines } = createFakeClock();
	const asked = createAsker(silent, clock)({ ...question, cancel: controller.signal });
	await expect.poll(() => deadlines.length).toBe(1);
	controller.abort();
	expect((await asked).authenticate).toEqual({
		outcome: 'unknown',
		because: 'cancelled',
		findings: [],
	});
});

test.each<[string, readonly (EnAnswer | 'failed')[], string, string]>([
	['that may not be read', ['failed'], 'unreadable', 'EN-E30'],
	['in words that nobody knows', [answer(403, '{}')], 'unexpected-answer', 'EN-E30'],
])(
	'an answer about rights %s leaves the key accepted, and the session ends',
	async (_, answers, because, code) => {
		const { transport, sent } = createFakeTransport([accepted, ...answers, answer(200, '{}')]);
		const { authenticate, rights } = await createAsker(
			transport,
			createFakeClock().clock
		)(question);
		expect(authenticate.outcome).toBe('pass');
		expect(rights).toMatchObject({ outcome: 'unknown', because, findings: [{ code }] });
		expect(sent.at(-1)).toBe(`DELETE /ens/service/authenticate/${token}`);
	}
);

test('cancelling while rights are asked still ends the session', async () => {
	const controller = new AbortController();
	const sent: string[] = [];
	const transport: Transport = {
		send: async ({ method }) => {
			sent.push(method);
			if (method === 'POST') return accepted;
			if (method === 'DELETE') return answer(200, '{}');
			controller.abort();
			return 'failed';
		},
		reach: async () => true,
	};
	const ask = createAsker(transport, createFakeClock().clock);
	const { authenticate, rights } = await ask({ ...question, cancel: controller.signal });
	expect(authenticate).toEqual({ outcome: 'pass', findings: [] });
	expect(rights).toEqual({ outcome: 'unknown', because: 'cancelled', findings: [] });
	expect(sent).toEqual(['POST', 'GET', 'DELETE']);
});

test('a question cancelled while it waits is never sent', async () => {
	const { transport, sent } = createFakeTransport([]);
	const ask = createAsker(transport, createFakeClock().clock);
	expect((await ask({ ...question, cancel: AbortSignal.abort() })).authenticate).toMatchObject({
		because: 'cancelled',
	});
	expect(sent).toEqual([]);
});

test('two questions start at least two seconds apart', async () => {
	const { clock, waited, pass } = createFakeClock();
	const { transport } = createFakeTransport([answer(401, '{}'), answer(401, '{}')]);
	const ask = createAsker(transport, clock);
	await ask(question);
	pass(300);
	await ask(question);
	expect(waited[1]).toBe(askInterval - 300);
});

test('a second question waits for the end of the first', async () => {
	const { clock, deadlines } = createFakeClock();
	const ask = createAsker(silent, clock);
	const first = ask(question);
	const second = ask(question);
	await expect.poll(() => deadlines.length).toBe(1);
	deadlines[0]?.abort();
	await first;
	await expect.poll(() => deadlines.length).toBe(2);
	deadlines[1]?.abort();
	expect((await second).authenticate).toMatchObject({ because: 'timeout' });
});
