import { expect, test } from 'vitest';
import {
	emptyBox,
	emptyEntry,
	longestKept,
	reduce,
	type BoxEvent,
} from '../../src/components/sealed-box/frame/state.ts';
import { checkShape } from '../../src/lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { makeKey } from '../simulator/keys.ts';

const key = makeKey('box state', 'key');
const after = (...events: readonly BoxEvent[]) => events.reduce(reduce, emptyBox);
const pass = { outcome: 'pass', findings: [] } as const;
const notRun = (because: string) => ({ outcome: 'not-run', because, findings: [] });
const settled = (authenticate: unknown) => ({ phase: 'settled', authenticate });
const typed = (text: string, field: 'api-key' | 'private-token' = 'api-key'): BoxEvent => ({
	...{ type: 'typed', field, text },
	result: checkShape(text),
});
const asked = { type: 'asked', centre: 'ca', others: false } as const;
const unasked = notRun('stopped-by-earlier-check');
const answered = {
	type: 'answered',
	result: { authenticate: pass, rights: pass },
} as const satisfies BoxEvent;

test('a well-formed key can be asked about, and has not been', () => {
	const state = after(typed(key));
	expect(state.entries['api-key']?.result.value).toBe(key);
	expect(state.asking).toEqual(settled(notRun('not-asked')));
});

test('a private token is nothing to ask about', () => {
	expect(after(typed(key, 'private-token')).asking).toBeUndefined();
});

test.each([
	['no key', [], 'missing-input'],
	['a key and no data centre', [typed(key)], 'missing-input'],
	['no shape of a key', [typed('x')], 'stopped-by-earlier-check'],
] as const)('asking too early with %s is not run', (_, events, because) => {
	expect(after(...events, { type: 'asked-too-early' }).asking).toEqual(settled(notRun(because)));
});

test('rights are told with an accepted key, and not with another one', () => {
	expect(after(typed(key), asked, answered).asking).toEqual({ ...settled(pass), rights: pass });
	const refused = { authenticate: pass, rights: { ...unasked, because: 'not-asked' } } as const;
	expect(
		after(typed(key), asked, {
			type: 'answered',
			result: { ...refused, rights: { outcome: 'not-run', because: 'not-asked', findings: [] } },
		}).asking
	).toEqual(settled(pass));
});

test.each([
	typed(makeKey('box state', 'other')),
	{ type: 'chose-centre', centre: 'us' },
	{ type: 'gave-address', address: 'us.engagingnetworks.app', typing: false },
] as const satisfies readonly BoxEvent[])(
	'an answer does not outlive its question: $type',
	(event) => {
		const state = after(typed(key), asked, answered, {
			...{ type: 'pasted-answer', masked: '', outcome: pass },
		});
		const next = reduce(state, event);
		expect(next.asking).toEqual(settled(notRun('not-asked')));
		expect([next.others, next.first, next.pasted]).toEqual([undefined, undefined, undefined]);
	}
);

test('another field changes nothing in the answer', () => {
	const state = after(typed(key), asked, answered, typed(key, 'private-token'));
	expect(state.asking).toEqual({ ...settled(pass), rights: pass });
});

test('an answer that nobody awaits changes nothing', () => {
	const state = after(typed(key));
	expect(reduce(state, answered)).toBe(state);
});

test('what the first data centre said stays while others are asked, and after', () => {
	const fail = {
		outcome: 'fail',
		findings: [{ code: 'EN-E19', facts: {} }],
	} as const;
	const state = after(
		typed(key),
		asked,
		{ type: 'answered', result: { authenticate: fail, rights: { ...pass } } },
		{ type: 'asked', centre: 'us', others: true },
		{ type: 'asked', centre: 'us2', others: true },
		{ type: 'answered-others', outcome: pass, rights: pass }
	);
	expect(state.asking).toEqual({ ...settled(fail), rights: pass });
	expect(state.others).toEqual(pass);
});

test('emptying a field forgets its value and what was answered, and keeps the data centre', () => {
	const state = after(
		typed(key),
		{ type: 'gave-address', address: 'https://us2.engagingnetworks.app/?x', typing: false },
		...[asked, answered],
		{ type: 'emptied', field: 'api-key' }
	);
	expect(state.entries).toEqual({ 'api-key': { ...emptyEntry, generation: 1 } });
	expect([state.centre, state.asking]).toEqual(['us2', undefined]);
	expect(JSON.stringify(state)).not.toContain(key);
});

test('that values were dropped is said until something is put in again', () => {
	const state = reduce({ ...emptyBox, forgot: true }, { type: 'chose-centre', centre: 'ca' });
	expect([state.forgot, reduce(state, typed(key)).forgot]).toEqual([true, false]);
});

test('emptying one field leaves the others', () => {
	const state = after(typed(key), typed(key, 'private-token'), {
		...{ type: 'emptied', field: 'private-token' },
	});
	expect(state.entries['api-key']?.text).toBe(key);
	expect(state.entries['private-token']?.text).toBe('');
	expect(state.asking).toEqual(settled(notRun('not-asked')));
});

test('clearing a field that was never filled makes it anew as well', () => {
	expect(after({ type: 'emptied', field: 'api-key' }).entries).toEqual({
		'api-key': { ...emptyEntry, generation: 1 },
	});
});

test.each([
	['eu.engagingnetworks.app', 'fail'],
	['test.engagingnetworks.app', 'fail'],
	['www.example.org', 'fail'],
	['us3.engagingnetworks.app', 'unknown'],
])('only a server that is known not to be a data centre is wrong: %s, %s', (address, outcome) => {
	const state = after({ type: 'gave-address', address, typing: false });
	expect([state.address?.outcome, state.centre]).toEqual([outcome, undefined]);
});

test('starting anew forgets the data centre as well', () => {
	const state = after(
		typed(key),
		{ type: 'gave-address', address: 'us.engagingnetworks.app', typing: false },
		{ type: 'read-file', outcome: pass },
		{ type: 'started-anew' }
	);
	expect(state).toEqual(emptyBox);
});

test('a text too long to keep is judged and dropped', () => {
	const entry = after(typed('x'.repeat(longestKept + 1))).entries['api-key'];
	expect([entry?.text, entry?.tooLong]).toEqual(['', true]);
	expect(entry?.result.outcome.outcome).toBe('fail');
});

test('an address is not called wrong while it is typed, and is when it is done', () => {
	const typing = after({ type: 'gave-address', address: 'https://exa', typing: true });
	expect(typing.address).toBeUndefined();
	const done = reduce(typing, { type: 'gave-address', address: 'https://exa', typing: false });
	expect(done.address?.outcome).toBe('fail');
});
