/**
 * Measures the site beside what other tools make of the same article, and writes `docs/benchmarks.json` and
 * `docs/benchmarks.md`: `npm run bench`, where a run that was stopped goes on; `-- growth` builds sites of 10 to 2,000
 * pages; `-- trace` reads the guide's load from traces; `-- report` writes the tables again; `-- budgets` takes the sizes of the built site as the limits that `npm test` holds it to.
 */
import { measureGrowth } from '../bench/growth/measure-growth.ts';
import { measurePages } from '../bench/measure-pages.ts';
import { measureTrace } from '../bench/measure-trace.ts';
import { readResults, writeResults, type Results } from '../bench/results.ts';
import { writeBudgets } from '../bench/write-budgets.ts';
import { writeReport } from '../bench/write-report.ts';

const parts: Readonly<Record<string, () => Promise<Results>>> = {
	pages: async () => ({ pages: await measurePages() }),
	trace: async () => ({ trace: await measureTrace() }),
	growth: async () => ({ growth: await measureGrowth() }),
	report: () => Promise.resolve({}),
};

const name = process.argv[2] ?? 'pages';
if (name === 'budgets') writeBudgets();
else if (Object.hasOwn(parts, name)) await measure(name);
else {
	const names = [...Object.keys(parts), 'budgets'].join(', ');
	console.error(`There is no part ${name}. There are: ${names}.`);
	process.exit(1);
}

async function measure(part: string) {
	const results = { ...readResults(), ...(await parts[part]?.()) };
	writeResults(results);
	await writeReport(results);
	console.log('The results are in docs/benchmarks.md.');
}
