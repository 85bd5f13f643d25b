import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { weighFiles, weighPage, WeightsSchema } from './weigh-site.ts';

const file = fileURLToPath(new URL('../tests/site/budgets.json', import.meta.url));

/** Boxes have a limit that does not move. */
const fixed: Readonly<Record<string, number>> = {
	'_astro/key-en.js': 30_000,
	'_astro/key-fr.js': 30_000,
	'_astro/practice-en.js': 30_000,
	'_astro/practice-fr.js': 30_000,
	'_astro/values-en.js': 30_000,
	'_astro/values-fr.js': 30_000,
	'_astro/error-en.js': 30_000,
	'_astro/error-fr.js': 30_000,
};

/** A twentieth more, in whole hundreds. */
const withRoom = (bytes: number): number => Math.ceil((bytes * 1.05) / 100) * 100;

/** Takes the sizes of the built site as the new limits of its tests, for the same pages. */
export function writeBudgets(): void {
	const { pages } = WeightsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const limits = {
		pages: Object.fromEntries(
			Object.keys(pages).map((page) => {
				const { bytes, loaded } = weighPage(page);
				return [page, { bytes: withRoom(bytes), requests: loaded.length + 1 }];
			})
		),
		files: Object.fromEntries(
			weighFiles()
				.map(({ name, bytes }) => [name, fixed[name] ?? withRoom(bytes)] as const)
				/* Of files that share a name, the heaviest comes last and counts. */
				.toSorted(([one, some], [other, more]) => one.localeCompare(other, 'en') || some - more)
		),
	};
	writeFileSync(file, `${JSON.stringify(limits, null, '\t')}\n`);
	console.log('The limits are in tests/site/budgets.json.');
}
