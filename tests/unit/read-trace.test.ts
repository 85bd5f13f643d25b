import { expect, test } from 'vitest';
import { readTrace } from '../../bench/read-trace.ts';

const address = 'http://localhost:1/guide/';
const [pid, tid] = [7, 1];
/** An event at a time and of a length, in milliseconds. */
const event = (name: string, at: number, length = 0, more: object = {}) => ({
	...{ name, pid, tid, ts: at * 1_000, dur: length * 1_000 },
	...more,
});
const start = event('navigationStart', 100, 0, {
	args: { data: { documentLoaderURL: address } },
});
const write = (...events: readonly object[]) => JSON.stringify({ traceEvents: events });

test('counts what tasks take beyond 50 ms from the first paint on, those that render included', () => {
	const trace = write(
		event('RunTask', 50, 500),
		event('navigationStart', 90, 0, { args: { data: { documentLoaderURL: 'about:blank' } } }),
		start,
		event('RunTask', 110, 200),
		event('UpdateLayoutTree', 120, 10),
		event('Layout', 130, 30),
		event('RunTask', 380, 100),
		event('firstContentfulPaint', 400),
		event('RunTask', 500, 50),
		event('RunTask', 600, 120),
		event('ThreadControllerImpl::RunTask', 601, 118),
		event('Layout', 610, 90.5),
		event('RunTask', 800, 300, { tid: 2 }),
		event('RunTask', 800, 300, { pid: 8 })
	);
	expect(readTrace(trace, address)).toEqual({
		firstPaint: 300,
		blocking: 30 + 70,
		longest: 120,
		layout: 130.5,
	});
});

test('a page without a long task does not block', () => {
	const trace = write(start, event('firstContentfulPaint', 400), event('RunTask', 500, 50));
	expect(readTrace(trace, address)).toEqual({
		...{ firstPaint: 300, blocking: 0, longest: 0, layout: 0 },
	});
});

test.each([
	['the navigation', write(event('firstContentfulPaint', 400))],
	['the paint', write(start)],
	['any task', write(start, event('firstContentfulPaint', 400), event('Layout', 410, 90))],
	['any event', write()],
])('a trace without %s is an error', (_, trace) => {
	expect(() => readTrace(trace, address)).toThrow(address);
});
