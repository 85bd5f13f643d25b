import type { EngineResult } from '../../src/lib/schemas/red-team.ts';
import type { Engine } from './engines/engine.ts';
import { allProtections, isSeenFromBox, type Off, type Protection } from './protections.ts';
import { hasOwnPage, runTrial, type Arena, type Trial } from './trial.ts';
import { gotOut, listArrived } from './verdicts.ts';

/** Popups and the page around are the sandbox's alone; each has a page to itself and takes long. */
const isTriedWithout = (protection: Protection) =>
	protection === 'sandbox'
		? () => true
		: (attack: Parameters<typeof hasOwnPage>[0]) => !hasOwnPage(attack);

/**
 * Takes each protection away, and tells which ways out open. Where none does, tells which ways the
 * protection closes with all others gone: such a one is a second line.
 */
export async function tryWithout(
	arena: Arena,
	engine: Engine,
	whole: Trial,
	bare: Trial
): Promise<EngineResult['protections']> {
	const results: EngineResult['protections'] = {};
	for (const protection of allProtections.filter(isSeenFromBox)) {
		const only = isTriedWithout(protection);
		const trial = await runTrial(arena, engine, new Set([protection]), only);
		const noticedBy = listArrived(trial).filter((id) => !whole.arrived.has(id));
		const closesAlone = noticedBy.length > 0 ? [] : await tryAlone(arena, engine, protection, bare);
		results[protection] = { noticedBy: noticedBy.toSorted(), closesAlone: [...closesAlone] };
		console.log(`  without ${protection}: ${noticedBy.length} open; alone: ${closesAlone.length}`);
	}
	return results;
}

/** What a protection closes with no other one there; looked at twice. */
async function tryAlone(
	arena: Arena,
	engine: Engine,
	protection: Protection,
	bare: Trial
): Promise<readonly string[]> {
	const off: Off = new Set(allProtections.filter((each) => each !== protection));
	const first = await runTrial(arena, engine, off, (attack) => !hasOwnPage(attack));
	const closed = listArrived(bare).filter(
		(id) => first.tried.has(id) && gotOut(bare, id) && !gotOut(first, id)
	);
	if (closed.length === 0) return [];
	const second = await runTrial(arena, engine, off, ({ id }) => closed.includes(id));
	return closed.filter((id) => !gotOut(second, id)).toSorted();
}
