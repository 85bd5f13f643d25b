import { expect, test } from 'vitest';
import {
	emptyBox,
	longestKept,
	reduce,
	type BoxEvent,
} from '../../src/components/sealed-box/frame/state.ts';
import { makeKey } from '../simulator/keys.ts';

const key = makeKey('box state', 'key');
const after = (...events: readonly BoxEvent[]) => events.reduce(reduce, emptyBox);
const pass = { outcome: 'pass', findings: [] } as const;
const notAsked = { outcome: 'not-run', because: 'not-asked', findings: [] };

test('a well-formed key can be asked about, and has not been', () => {
	const state = after({ type: 'typed', text: key });
	expect(state.shape.value).toBe(key);
	expect(state.asking).toEqual({ phase: 'settled', outcome: notAsked });
});

test.each([
	['no key', [], 'missing-input'],
	['a key and no data centre', [{ type: 'typed', text: key }], 'missing-input'],
	['no shape of a key', [{ type: 'typed', text: 'x' }], 'stopped-by-earlier-check'],
] as const)('asking too early with %s is not run', (_, events, because) => {
	expect(after(...events, { type: 'asked-too-early' }).asking).toEqual({
		phase: 'settled',
		outcome: { outcome: 'not-run', because, findings: [] },
	});
});

test.each([
	{ type: 'typed', text: makeKey('box state', 'other') },
	{ type: 'chose-centre', centre: 'us' },
	{ type: 'gave-address', address: 'us.engagingnetworks.app', typing: false },
] as const satisfies readonly BoxEvent[])(
	'an answer does not outlive its question: $type',
	(event) => {
		const answered = after(
			{ type: 'typed', text: key },
			{ type: 'asked' },
			{ type: 'answered', outcome: pass }
		);
		expect(answered.asking).toEqual({ phase: 'settled', outcome: pass });
		expect(reduce(answered, event).asking).toEqual({ phase: 'settled', outcome: notAsked });
	}
);

test('an answer that nobody awaits changes nothing', () => {
	const typed = after({ type: 'typed', text: key });
	expect(reduce(typed, { type: 'answered', outcome: pass })).toBe(typed);
});

test('emptying forgets everything but the data centre', () => {
	const state = after(
		{ type: 'typed', text: key },
		{ type: 'gave-address', address: 'https://us2.engagingnetworks.app/?x', typing: false },
		{ type: 'emptied' }
	);
	expect(state).toEqual({ ...emptyBox, centre: 'us2', generation: 1 });
	expect(JSON.stringify(state)).not.toContain(key);
});

test('a text too long to keep is judged and dropped', () => {
	const state = after({ type: 'typed', text: 'x'.repeat(longestKept + 1) });
	expect([state.text, state.notice]).toEqual(['', 'too-long-to-keep']);
	expect(state.shape.outcome.outcome).toBe('fail');
});

test('an address is not called wrong while it is typed, and is when it is done', () => {
	const typing = after({ type: 'gave-address', address: 'https://exa', typing: true });
	expect(typing.address).toBeUndefined();
	const done = reduce(typing, { type: 'gave-address', address: 'https://exa', typing: false });
	expect(done.address?.outcome).toBe('fail');
});
