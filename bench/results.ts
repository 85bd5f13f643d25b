import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const traffic = { requests: z.number(), bytes: z.number(), scriptBytes: z.number() };

export const LoadSchema = z.object({
	...traffic,
	firstPaint: z.number(),
	largestPaint: z.number(),
	blocking: z.number(),
	scripts: z.number(),
	layoutShift: z.number(),
});
const SearchSchema = z.object({ ...traffic, found: z.number() });
const OpeningSchema = z.object({ ...traffic, usable: z.number() });

/** One round of everything, a tool at a time. */
export const RoundSchema = z.object({
	loads: z.record(z.string(), LoadSchema),
	searches: z.record(z.string(), SearchSchema),
	box: z.record(z.enum(['points', 'near', 'pointsSlow', 'nearSlow', 'farSlow']), OpeningSchema),
});

const about = {
	/** `2026-11-24` */
	date: z.string(),
	command: z.string(),
	/** Processors, Node and Chromium. */
	machine: z.string(),
};

const PagesSchema = z.object({
	...about,
	/** The names of what was compared, with their versions. */
	tools: z.record(z.string(), z.string()),
	rounds: z.array(RoundSchema),
});

const TraceLoadSchema = z.object({
	firstPaint: z.number(),
	blocking: z.number(),
	longest: z.number(),
	layout: z.number(),
	/** In the page when it has loaded. */
	elements: z.number(),
	/** Blocking time as the page's own observer of long tasks has it. */
	observed: z.number(),
});

const TracesSchema = z.object({
	...about,
	/** How many processes wanted a processor, on average over a minute: before the first round and after the last. */
	load: z.object({ before: z.number(), after: z.number() }),
	tools: z.record(z.string(), z.string()),
	rounds: z.array(z.record(z.string(), TraceLoadSchema)),
});

/** One build of a generated site. Times in seconds, memory and output in MiB, other sizes in bytes. */
const GrowthBuildSchema = z.object({
	tool: z.string(),
	pages: z.number(),
	versions: z.number(),
	seconds: z.number(),
	memory: z.number(),
	/** The next build, after a sentence was added to the guide. */
	againSeconds: z.number(),
	againMemory: z.number(),
	output: z.number(),
	/** Pages of HTML that were built, generated ones included. */
	html: z.number(),
	guide: z.number(),
	guideSent: z.number(),
	/** Ours alone. */
	stepPages: z.number().optional(),
	guard: z.number().optional(),
	searchIndex: z.number().optional(),
});

const GrowthSchema = z.object({
	...about,
	tools: z.record(z.string(), z.string()),
	builds: z.array(GrowthBuildSchema),
});

/** What `docs/benchmarks.json` holds. */
const ResultsSchema = z.object({
	pages: PagesSchema.optional(),
	trace: TracesSchema.optional(),
	growth: GrowthSchema.optional(),
});

export type Round = z.output<typeof RoundSchema>;
export type Pages = z.output<typeof PagesSchema>;
export type TraceLoad = z.output<typeof TraceLoadSchema>;
export type Traces = z.output<typeof TracesSchema>;
export type Growth = z.output<typeof GrowthSchema>;
export type GrowthBuild = z.output<typeof GrowthBuildSchema>;
export type Results = z.output<typeof ResultsSchema>;

const file = fileURLToPath(new URL('../docs/benchmarks.json', import.meta.url));

export const readResults = (): Results =>
	existsSync(file) ? ResultsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};

export const writeResults = (results: Results): void =>
	writeFileSync(file, `${JSON.stringify(results, null, '\t')}\n`);
