import type { Pages, Round } from './results.ts';
import { median } from './statistics.ts';
import { write, writeGoals, writeTable, type Goal } from './table.ts';
import { slow4g } from './throttle.ts';

type Load = Round['loads'][string];
type Search = Round['searches'][string];

/** The tables of pages, search and boxes. */
export function writePages(pages: Pages): readonly string[] {
	const names = Object.keys(pages.tools);
	return [
		'## A page, a search and a box',
		`${pages.date}, \`${pages.command}\`: ${pages.machine}. Medians of ${pages.rounds.length} rounds, in each of ` +
			'which every site was loaded in turn, with an empty cache, in a window of 1440 × 900. The same article in a ' +
			'site of 20 pages, but for ours, which is this site as it is. A processor four times slower, Slow 4G as ' +
			'Lighthouse has it, Brotli, HTTP/1.1; bytes are headers and compressed bodies. What the page itself observes of ' +
			'blocking leaves out tasks that render, which the next section has.\n',
		writeTable(
			['', ...names.map((name) => pages.tools[name] ?? name)],
			[...loadRows(pages, names), ...searchRows(pages, names)]
		),
		...writeBoxes(pages.rounds),
		'### Goals\n',
		writeGoals(listGoals(pages)),
	];
}

const of = ({ rounds }: Pages, name: string) => ({
	load: (key: keyof Load) => median(rounds.map(({ loads }) => loads[name]?.[key] ?? Number.NaN)),
	search: (key: keyof Search) =>
		median(rounds.map(({ searches }) => searches[name]?.[key] ?? Number.NaN)),
	shift: Math.max(...rounds.map(({ loads }) => loads[name]?.layoutShift ?? Number.NaN)),
});

function loadRows(pages: Pages, names: readonly string[]): readonly (readonly string[])[] {
	const row = (label: string, tell: (name: string) => string) => [label, ...names.map(tell)];
	const load = (label: string, key: keyof Load) =>
		row(label, (name) => write(of(pages, name).load(key)));
	return [
		load('Requests', 'requests'),
		load('Bytes sent', 'bytes'),
		load('… of files of JavaScript', 'scriptBytes'),
		load('First contentful paint, ms', 'firstPaint'),
		load('Largest contentful paint, ms', 'largestPaint'),
		load('Blocking that the page itself observes, ms', 'blocking'),
		load('Scripts ran, ms', 'scripts'),
		row('Layout shift, worst round', (name) => write(of(pages, name).shift, 4)),
	];
}

function searchRows(pages: Pages, names: readonly string[]): readonly (readonly string[])[] {
	const row = (label: string, key: keyof Search) => [
		label,
		...names.map((name) => {
			const value = of(pages, name).search(key);
			return Number.isNaN(value) ? 'none' : write(value);
		}),
	];
	return [
		row('Search: last key to the article found, ms', 'found'),
		row('… bytes from its opening on', 'bytes'),
		row('… requests', 'requests'),
	];
}

const scenes = [
	['points', 'its button pointed at for 100 ms before, machine as it is'],
	['near', 'in view, pressed as soon as it is pointed at'],
	['pointsSlow', 'its button pointed at for 100 ms before, slow'],
	['nearSlow', 'in view, pressed as soon as it is pointed at, slow'],
	['farSlow', 'clicked out of nowhere, slow'],
] as const;

function writeBoxes(rounds: readonly Round[]): readonly string[] {
	const rows = scenes.map(([scene, label]) => {
		const tell = (key: 'requests' | 'bytes' | 'usable') =>
			write(median(rounds.map(({ box }) => box[scene][key])));
		return [label, tell('usable'), tell('requests'), tell('bytes')];
	});
	return [
		'The box of the API key in the guide, opened:\n',
		writeTable(['', 'click to field, ms', 'requests from the click on', 'bytes'], rows),
	];
}

function listGoals(pages: Pages): readonly Goal[] {
	const [our, star, vite] = ['ours', 'starlight', 'vitepress'].map((name) => of(pages, name));
	if (!our || !star || !vite) return [];
	const against = (label: string, goal: number, key: keyof Load): Goal => {
		const ratio = our.load(key) / star.load(key);
		return [`${label}, of default Starlight’s: at most ${goal}`, write(ratio, 2), ratio <= goal];
	};
	const box = (scene: (typeof scenes)[number][0]) =>
		median(pages.rounds.map((round) => round.box[scene].usable));
	const search = our.search('found') / vite.search('found');
	const trip = slow4g.latency + 150;
	return [
		against('Bytes', 0.8, 'bytes'),
		against('Requests', 1, 'requests'),
		against('JavaScript', 0.4, 'scriptBytes'),
		against('Largest contentful paint', 0.85, 'largestPaint'),
		['Layout shift in every round: 0', write(our.shift, 4), our.shift === 0],
		[
			'Box, click to field, pointed at before: at most 100 ms',
			`${write(box('points'))} ms`,
			box('points') <= 100,
		],
		['… pressed at once: at most 100 ms', `${write(box('near'))} ms`, box('near') <= 100],
		[
			`… pressed at once, slow: at most a round trip and 150 ms (${write(trip)} ms)`,
			`${write(box('nearSlow'))} ms`,
			box('nearSlow') <= trip,
		],
		['Search, of VitePress’s time: at most 0.5', write(search, 2), search <= 0.5],
	];
}
