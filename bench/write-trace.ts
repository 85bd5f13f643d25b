import type { TraceLoad, Traces } from './results.ts';
import { median } from './statistics.ts';
import { write, writeGoals, writeTable } from './table.ts';

const measures = [
	['elements', 'Elements of the page'],
	['layout', 'Styles and layout, ms'],
	['blocking', 'Total blocking time, ms'],
	['longest', 'Longest task after the first paint, ms'],
	['observed', 'Blocking as the page itself observes it, ms'],
	['firstPaint', 'First contentful paint, ms'],
] as const satisfies readonly (readonly [keyof TraceLoad, string])[];

/** The table of the main thread. */
export function writeTrace(traces: Traces): readonly string[] {
	const { date, command, machine, load, tools, rounds } = traces;
	const names = Object.keys(tools);
	const list = (name: string, key: keyof TraceLoad) =>
		rounds.map((round) => round[name]?.[key] ?? Number.NaN);
	const tell = (values: readonly number[]) =>
		`${write(median(values))} [${write(Math.min(...values))} to ${write(Math.max(...values))}]`;
	/* A ratio to next to nothing says nothing. */
	const ratio = (key: keyof TraceLoad) => {
		const [our = Number.NaN, star = Number.NaN] = names.map((name) => median(list(name, key)));
		return star < 10 ? '–' : write(our / star, 1);
	};
	const blocking = median(list('ours', 'blocking'));
	return [
		'## The main thread while the guide loads',
		`${date}, \`${command}\`: ${machine}. Medians, least and most of ${rounds.length} rounds, in each of which both ` +
			'were loaded in turn, with an empty cache, in a window of 1440 × 900, on a processor four times slower and Slow ' +
			'4G. Read from a trace as DevTools records it: total blocking time is what tasks of the main thread took ' +
			'beyond 50 ms each, from the first contentful paint to the end of the last such task. ' +
			`The load of the machine was ${write(load.before, 1)} before and ${write(load.after, 1)} after; above the number ` +
			'of processors, others were using it, times are longer than alone, and only ratios are to be compared.\n',
		writeTable(
			['', ...names.map((name) => tools[name] ?? name), 'ratio'],
			measures.map(([key, label]) => [
				label,
				...names.map((name) => tell(list(name, key))),
				ratio(key),
			])
		),
		'The page’s own observer of long tasks (`PerformanceObserver`, `longtask`), which the table above has, is not told ' +
			'of tasks that render: styles, layout and paint. So it can say 0 where the trace does not. It also counts tasks ' +
			'before the first paint, which total blocking time leaves out.\n',
		writeGoals([['Blocking time: under 20 ms', `${write(blocking)} ms`, blocking < 20]]),
	];
}
