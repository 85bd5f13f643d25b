import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Results } from './results.ts';
import { writeGrowth } from './write-growth.ts';
import { writePages } from './write-pages.ts';
import { writeTrace } from './write-trace.ts';

const file = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

const intro = `# Benchmarks

Written by \`npm run bench\`, but for the last part; do not edit the rest. The rounds behind the tables are in \`benchmarks.json\`. Times depend on
the machine and on what else it does: what is claimed are ratios within one run.
`;

/** What was measured by hand, from its heading to the end. */
const readByHand = () =>
	/^## The answer in view$[^]*/m.exec(existsSync(file) ? readFileSync(file, 'utf8') : '')?.[0];

/** Writes what was measured as tables, and keeps what was measured by hand. */
export async function writeReport({ pages, trace, growth }: Results): Promise<void> {
	const parts = [
		intro,
		...(pages ? writePages(pages) : []),
		...(trace ? writeTrace(trace) : []),
		...(growth ? writeGrowth(growth) : []),
		readByHand() ?? '',
	];
	const options = { ...(await resolveConfig(file)), parser: 'markdown' };
	writeFileSync(file, await format(parts.join('\n'), options));
}
