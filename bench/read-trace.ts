import * as z from 'zod';

/** One load of a page, as a trace of its main thread has it. Times in milliseconds. */
export interface TracedLoad {
	readonly firstPaint: number;
	/** What tasks took beyond 50 ms each, from the first contentful paint to when the page is interactive. */
	readonly blocking: number;
	/** The longest task of these. */
	readonly longest: number;
	/** Styles computed and boxes laid out, over the whole load. */
	readonly layout: number;
}

/** The categories of Chromium's trace that are needed; Lighthouse asks for these and more. */
export const traceCategories = [
	'-*',
	'disabled-by-default-lighthouse',
	'devtools.timeline',
	/* Has `RunTask`. */
	'disabled-by-default-devtools.timeline',
	'loading',
	'toplevel',
	'blink.user_timing',
];

const EventSchema = z.looseObject({
	name: z.string(),
	pid: z.number(),
	tid: z.number(),
	/** Microseconds, as `dur`. */
	ts: z.number(),
	dur: z.number().optional(),
	args: z.looseObject({}).optional(),
});
const TraceSchema = z.object({ traceEvents: z.array(EventSchema) });

type TraceEvent = z.output<typeof EventSchema>;

/** A task that is longer than this blocks, by the rest of its time. */
const blockingFrom = 50;

/**
 * Reads the load of an address from a trace, as DevTools and Lighthouse do: every task of the page's main thread
 * counts, those that render included. Nothing loads later in these pages, so that they are interactive when the last
 * long task has ended. Throws for a trace without the load, its first paint or any of its
 * tasks: it was not recorded, and says nothing about blocking.
 */
export function readTrace(text: string, address: string): TracedLoad {
	const { traceEvents } = TraceSchema.parse(JSON.parse(text));
	const start = traceEvents.findLast(
		(event) => event.name === 'navigationStart' && leadsTo(event, address)
	);
	if (!start) throw new Error(`The trace has no navigation to ${address}.`);
	const own = traceEvents.filter(
		({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts
	);
	const paint = own.find(({ name }) => name === 'firstContentfulPaint');
	if (!paint) throw new Error(`The trace has no paint of ${address}.`);
	const all = own.filter(({ name }) => name === 'RunTask');
	if (all.length === 0) throw new Error(`The trace has no task of ${address}.`);
	const tasks = all
		.map(({ ts, dur = 0 }) => (ts + dur - Math.max(ts, paint.ts)) / 1_000)
		.filter((length) => length > blockingFrom);
	return {
		firstPaint: (paint.ts - start.ts) / 1_000,
		blocking: tasks.reduce((sum, length) => sum + length - blockingFrom, 0),
		longest: Math.max(0, ...tasks),
		layout: own
			.filter(({ name }) => name === 'UpdateLayoutTree' || name === 'Layout')
			.reduce((sum, { dur = 0 }) => sum + dur / 1_000, 0),
	};
}

const DataSchema = z.object({ data: z.object({ documentLoaderURL: z.string() }) });

const leadsTo = ({ args }: TraceEvent, address: string): boolean =>
	DataSchema.safeParse(args).data?.data.documentLoaderURL === address;
