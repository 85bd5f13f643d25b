import { setTimeout as pause } from 'node:timers/promises';
import { attacks } from '../../src/components/red-team/attacks/attacks.ts';
import type { Attack } from '../../src/components/red-team/attacks/attack.ts';
import type { Engine } from './engines/engine.ts';
import type { Off } from './protections.ts';
import type { Layer, Sinks } from './sinks.ts';
import type { createPageMaker } from './trial-page.ts';
import type { Claim, Note, TrialSite } from './trial-site.ts';

/** What came of all attacks in one run. */
export interface Trial {
	readonly arrived: ReadonlyMap<string, ReadonlySet<Layer>>;
	readonly claims: ReadonlyMap<string, Claim>;
	/** Attacks that were begun, whatever came of them. */
	readonly tried: ReadonlySet<string>;
}

/** Two runs as one: what arrived in either. */
export const joinTrials = (one: Trial, other: Trial): Trial => ({
	arrived: new Map([...one.arrived, ...other.arrived]),
	claims: new Map([...one.claims, ...other.claims]),
	tried: new Set([...one.tried, ...other.tried]),
});

export interface Arena {
	readonly sinks: Sinks;
	readonly site: TrialSite;
	readonly makePage: Awaited<ReturnType<typeof createPageMaker>>;
}

/** The last attack of a run: it is open, so that its arrival shows the sinks to be there. */
export const sentinel = 'other-data-centre';

export const hasOwnPage = ({ ends, onClick }: Attack) => ends === 'page' || onClick === true;
const leavesTraces = ({ group }: Attack) => group === 'storage' || group === 'messages';

/** Lanes for the attacks of one page. What the page itself hears of those that end a frame names none: one lane. */
function planRunners(list: readonly Attack[], runnerCount: number): readonly (readonly string[])[] {
	const runners = Array.from({ length: runnerCount }, (): string[] => []);
	const others = list.filter(({ ends }) => ends === undefined);
	for (const [index, { id }] of others.entries()) runners[index % runnerCount]?.push(id);
	const last = list.filter(({ ends }) => ends !== undefined).map(({ id }) => id);
	return runnerCount === 1 ? [[...runners.flat(), ...last]] : [...runners, last];
}

let runs = 0;

/** Tries all attacks, or some, in a browser, with some protections off. */
export async function runTrial(
	{ sinks, site, makePage }: Arena,
	engine: Engine,
	off: Off,
	only: (attack: Attack) => boolean = () => true
): Promise<Trial> {
	const run = (runs += 1);
	const page = makePage(off);
	const claims = new Map<string, Claim>();
	sinks.setRun(run);
	const list = attacks.filter((attack) => only(attack) && attack.id !== sentinel);
	const plans: (readonly (readonly string[])[])[] = [
		planRunners(
			list.filter((attack) => !hasOwnPage(attack) && !leavesTraces(attack)),
			engine.runners
		),
		[list.filter((attack) => !hasOwnPage(attack) && leavesTraces(attack)).map(({ id }) => id)],
		...list.filter(hasOwnPage).map(({ id }) => [[id]]),
		[[sentinel]],
	];
	for (const runners of plans) {
		if (runners.flat().length === 0) continue;
		const alone = runners.flat().length === 1 ? runners.flat()[0] : undefined;
		await visit(site.offer(page, run, runners), alone);
	}
	await untilQuiet(sinks);
	await engine.open('about:blank');
	return { arrived: sinks.arrived(run), claims, tried: new Set(list.map(({ id }) => id)) };

	/** Opens a page, and waits until it is done, or until an attack that ends it has. */
	async function visit(url: string, alone: string | undefined): Promise<void> {
		let done = false;
		let armed = false;
		const click = () => Promise.race([engine.click().catch(() => undefined), pause(1_000)]);
		const stop = site.listen((note: Note) => {
			if (note.type === 'claim' && note.claim.run === run) claims.set(note.claim.id, note.claim);
			if (note.type === 'armed' && note.run === run) armed = true;
			if (note.type === 'done' && note.run === run) done = true;
		});
		await engine.open(url);
		const begun = performance.now();
		const isOver = () => done || (alone !== undefined && isThere(sinks.arrived(run).get(alone)));
		const timeout = alone === undefined ? 90_000 : 5_000;
		while (!isOver() && performance.now() - begun < timeout) {
			/* A click that comes before the frame has taken its order is lost: again until it answers. */
			if (armed && alone !== undefined && !claims.has(alone)) await click();
			await pause(armed ? 100 : 20);
		}
		if (alone !== undefined && !sinks.arrived(run).has(alone)) {
			/* What the first click has put there may want another. */
			if (armed) await click();
			/* A tab that was opened is still on its way. */
			await untilQuiet(sinks, 1_200);
		}
		stop();
		if (!isOver() && alone === undefined) console.log(`  ! a page of ${engine.name} did not end`);
	}
}

const isThere = (layers: ReadonlySet<Layer> | undefined) =>
	layers?.has('request') === true || layers?.has('said') === true;

/** Until nothing has arrived for some milliseconds: what was begun may still be on its way. */
async function untilQuiet(sinks: Sinks, silence = 500): Promise<void> {
	const begun = performance.now();
	while (performance.now() - Math.max(begun, sinks.lastArrival()) < silence) await pause(50);
}
