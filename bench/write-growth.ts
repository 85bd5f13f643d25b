import type { Growth, GrowthBuild } from './results.ts';
import { median } from './statistics.ts';
import { write, writeGoals, writeTable, type Goal } from './table.ts';

type Figure = Exclude<keyof GrowthBuild, 'tool' | 'pages' | 'versions'>;

/** The tables of sites that grow. */
export function writeGrowth(growth: Growth): readonly string[] {
	return [
		'## Growth',
		`${growth.date}, \`${growth.command}\`: ${growth.machine}. Generated sites of connectors with ten pages each, one of ` +
			'them a guide with steps, in several versions; ours has its own pages beside them, two languages, ' +
			'and for each step in each version its doors, its picture and its data. Medians where a size was built more ' +
			'than once, one after the other. “After an edit” is the next build in the same folder, when a sentence was ' +
			'added to the guide; what the tool has kept is used. Ours is built by its own command, which says how much memory ' +
			'may be taken (`scripts/build-site.ts`), the others by `astro build`. Sizes of the guide’s HTML as it is, and by Brotli at its best.\n',
		...Object.entries(growth.tools).flatMap(([tool, label]) => [
			`### ${label}\n`,
			writeTable(
				['Pages written / versions', ...columns.map(([head]) => head)],
				listSizes(growth).map(([pages, versions]) => [
					`${write(pages)} / ${versions}`,
					...columns.map(([, tell]) => tell((figure) => read(growth, tool, pages, figure))),
				])
			),
		]),
		'### What is only ours\n',
		writeTable(
			[
				'Pages written',
				'Pages of steps, of the build',
				'Ledger guard, of the build',
				'Search index, bytes',
			],
			listSizes(growth).map(([pages]) => {
				const our = (figure: Figure) => read(growth, 'ours', pages, figure);
				const share = (figure: Figure) => `${write((100 * our(figure)) / our('seconds'), 1)} %`;
				return [write(pages), share('stepPages'), share('guard'), write(our('searchIndex'))];
			})
		),
		'### Goals\n',
		writeGoals(listGoals(growth)),
	];
}

type Read = (figure: Figure) => number;

const columns: readonly (readonly [head: string, tell: (read: Read) => string])[] = [
	['HTML pages built', (figure) => write(figure('html'))],
	['Build, s', (figure) => write(figure('seconds'), 1)],
	['… ms a page of HTML', (figure) => write(perPage(figure), 1)],
	['Memory at most, MiB', (figure) => write(figure('memory'))],
	['After an edit, s', (figure) => write(figure('againSeconds'), 1)],
	['… memory', (figure) => write(figure('againMemory'))],
	['Output, MiB', (figure) => write(figure('output'))],
	['Guide, KiB', (figure) => write(figure('guide') / 1_024, 1)],
	['… sent', (figure) => write(figure('guideSent') / 1_024, 1)],
];

const perPage = (figure: Read) => (1_000 * figure('seconds')) / figure('html');

const listSizes = ({ builds }: Growth): readonly (readonly [pages: number, versions: number])[] => [
	...new Map(builds.map(({ pages, versions }) => [pages, [pages, versions] as const])).values(),
];

const read = ({ builds }: Growth, tool: string, pages: number, figure: Figure): number =>
	median(
		builds
			.filter((build) => build.tool === tool && build.pages === pages)
			.map((build) => build[figure] ?? Number.NaN)
	);

function listGoals(growth: Growth): readonly Goal[] {
	const sizes = listSizes(growth).map(([pages]) => pages);
	const our = (figure: Figure) => sizes.map((pages) => read(growth, 'ours', pages, figure));
	const spread = (figure: Figure) => Math.max(...our(figure)) / Math.min(...our(figure)) - 1;
	const percent = (share: number) => `${write(100 * share, 1)} %`;
	const largest = Math.max(...sizes);
	const at = (tool: string, pages: number) => (figure: Figure) => read(growth, tool, pages, figure);
	const growing = perPage(at('ours', largest)) / perPage(at('ours', 100));
	const compare = (tool: string, goal: string): Goal => {
		const ratio = perPage(at('ours', largest)) / perPage(at(tool, largest));
		return [goal, write(ratio, 2), ratio < 1];
	};
	const share = (figure: Figure) => at('ours', largest)(figure) / at('ours', largest)('seconds');
	const stepShare = share('stepPages') + share('guard');
	return [
		[
			'HTML of a guide, smallest to largest: within 5 %',
			percent(spread('guide')),
			spread('guide') <= 0.05,
		],
		['Build time a page, of that at 100 pages: at most 1.2', write(growing, 2), growing <= 1.2],
		compare('starlight', 'Build time a page, of default Starlight’s: below 1'),
		compare('starlight-in-two', '… in two languages as ours'),
		[
			'Search index, smallest to largest: flat (within 5 %)',
			percent(spread('searchIndex')),
			spread('searchIndex') <= 0.05,
		],
		[
			'Ledger guard and pages of steps: under 10 % of the build',
			percent(stepShare),
			stepShare < 0.1,
		],
	];
}
