import { describe, expect, test } from 'vitest';
import { createFetchTransport } from '../../src/lib/ports/fetch-transport.ts';

const request = { method: 'GET', url: 'https://ca.engagingnetworks.app/', headers: {} } as const;
const never = new AbortController().signal;
const inAMoment = () => AbortSignal.timeout(20);

/** A transport whose browser gives this, and takes no notice of any signal. */
const giving = (answer: () => Promise<Response>) => createFetchTransport(answer);
const silence = () => new Promise<never>(() => undefined);

/** An answer of which this comes, and then neither more nor an end. */
const stuckAfter = (text: string) =>
	new Response(
		new ReadableStream({
			start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
		})
	);

describe('sending', () => {
	test('gives the status and the body', async () => {
		const { send } = giving(async () => new Response('{"a":"é"}', { status: 401 }));
		expect(await send(request, never)).toEqual({
			status: 401,
			redirected: false,
			complete: true,
			tooLarge: false,
			body: '{"a":"é"}',
		});
	});

	test('gives an empty body for an answer without one', async () => {
		const { send } = giving(async () => new Response(null, { status: 204 }));
		expect(await send(request, never)).toMatchObject({ status: 204, complete: true, body: '' });
	});

	test('fails when the browser gives no answer', async () => {
		const { send } = giving(() => Promise.reject(new TypeError('Failed to fetch')));
		expect(await send(request, never)).toBe('failed');
	});

	test.each([
		['at its deadline', inAMoment()],
		['at once when it is stopped already', AbortSignal.abort()],
	])('ends %s, even if the browser takes no notice of the signal', async (_, stop) => {
		expect(await giving(silence).send(request, stop)).toBe('failed');
	});

	test('ends at its deadline when the body never ends, with what came of it', async () => {
		const { send } = giving(async () => stuckAfter('{"expires":'));
		expect(await send(request, inAMoment())).toEqual({
			status: 200,
			redirected: false,
			complete: false,
			tooLarge: false,
			body: '{"expires":',
		});
	});

	test('takes a body that breaks off for incomplete', async () => {
		const broken = new ReadableStream({
			pull: (controller) => controller.error(new Error('reset')),
		});
		const { send } = giving(async () => new Response(broken));
		expect(await send(request, never)).toMatchObject({ complete: false, body: '' });
	});

	test('stops reading a body that is too large, even if it cannot be cancelled', async () => {
		const endless = new ReadableStream({
			pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(40_000))),
			cancel: silence,
		});
		const { send } = giving(async () => new Response(endless));
		const answer = await send(request, never);
		expect(answer).toMatchObject({ complete: false, tooLarge: true });
		expect(answer === 'failed' ? 0 : answer.body.length).toBe(65_536);
	});
});

describe('reaching', () => {
	test('says whether anything answers', async () => {
		expect(await giving(async () => Response.error()).reach('https://x.example', never)).toBe(true);
		const gone = giving(() => Promise.reject(new TypeError('Failed to fetch')));
		expect(await gone.reach('https://x.example', never)).toBe(false);
	});

	test('ends at its deadline, even if the browser takes no notice of the signal', async () => {
		expect(await giving(silence).reach('https://x.example', inAMoment())).toBe(false);
	});
});
