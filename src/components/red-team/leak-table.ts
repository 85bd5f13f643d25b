import result from '../../content/red-team.json';
import {
	RedTeamSchema,
	type Channel,
	type EngineResult,
	type Verdict,
} from '../../lib/schemas/red-team.ts';
import { attackGroups } from './attacks/attack.ts';
import { attacks } from './attacks/attacks.ts';

export const { engines } = RedTeamSchema.parse(result);

/** Worst first. */
export const order = [
	'open',
	'by-design',
	'closed',
	'not-shown',
	'absent',
] as const satisfies readonly Verdict[];

/** What may arrive by a way that is open, the most first. */
const arrivals = ['request', 'packet', 'connection', 'name', 'kept'] as const;

/** The most that arrived by a way that is open; `said` where only the box's word is known. */
export const getArrival = ({ arrived }: Channel) =>
	arrivals.find((each) => arrived.includes(each)) ?? 'said';

const channelOf = (engine: EngineResult, id: string): Channel | undefined => engine.channels[id];

const worst = (id: string): number =>
	Math.min(...engines.map((engine) => order.indexOf(channelOf(engine, id)?.verdict ?? 'absent')));

/** One line a way out, what is open first. */
export const rows = attacks
	.map(({ id, title, group, byDesign }) => ({
		...{ id, title, byDesign },
		group: attackGroups[group],
		cells: engines.map((engine) => channelOf(engine, id)),
	}))
	.toSorted((one, other) => worst(one.id) - worst(other.id));

/** Lines with something open in any browser. */
export const isOpen = ({ cells }: (typeof rows)[number]): boolean =>
	cells.some((cell) => cell?.verdict === 'open' || cell?.verdict === 'by-design');

/** How many ways came to what, in one browser. */
export const countVerdicts = ({
	channels,
}: EngineResult): readonly (readonly [Verdict, number])[] =>
	order.map((verdict) => [
		verdict,
		Object.values(channels).filter((channel) => channel.verdict === verdict).length,
	]);

/** What came of taking away each protection, one at a time, in the browsers where that was done. */
export const takenAway = engines.flatMap(({ name, protections }) => {
	const results = Object.values(protections);
	const noticed = results.filter(({ noticedBy }) => noticedBy.length > 0).length;
	const second = results.filter(
		({ noticedBy, closesAlone }) => noticedBy.length === 0 && closesAlone.length > 0
	).length;
	const all = results.length;
	return all === 0 ? [] : [{ name, all, noticed, second, unnoticed: all - noticed - second }];
});
