import { test as base } from '@playwright/test';
import { attacks } from '../../src/components/red-team/attacks/attacks.ts';
import redTeam from '../../src/content/red-team.json' with { type: 'json' };
import { RedTeamSchema } from '../../src/lib/schemas/red-team.ts';
import { startChromium } from '../red-team/engines/chromium.ts';
import type { Engine } from '../red-team/engines/engine.ts';
import { allProtections, isSeenFromBox, type Off } from '../red-team/protections.ts';
import { startSinks } from '../red-team/sinks.ts';
import { createPageMaker } from '../red-team/trial-page.ts';
import { serveTrial } from '../red-team/trial-site.ts';
import { runTrial, type Arena } from '../red-team/trial.ts';
import { gotOut, listArrived, listContradictions } from '../red-team/verdicts.ts';
import { expect } from './site.ts';

interface Field {
	readonly field: { readonly arena: Arena; readonly engine: Engine };
}

/** The places to leak to, and a browser of its own. */
const test = base.extend<object, Field>({
	field: [
		async ({}, use) => {
			const sinks = await startSinks();
			const site = await serveTrial(sinks);
			const arena = { sinks, site, makePage: await createPageMaker() };
			const engine = await startChromium(process.env['BROWSER_PATH'], sinks);
			await use({ arena, engine });
			await engine.close();
			site.close();
			await sinks.close();
		},
		{ scope: 'worker' },
	],
});

/* One browser for all, and no other frames that take its time. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const [chromium] = RedTeamSchema.parse(redTeam).engines.filter(({ name }) => name === 'Chromium');
const known = attacks.filter(({ byDesign }) => byDesign !== undefined).map(({ id }) => id);

test('what hostile code in a box tries does not get out of it', async ({ field }) => {
	const trial = await runTrial(field.arena, field.engine, new Set());
	expect(listArrived(trial).filter((id) => !known.includes(id))).toEqual([]);
	expect(listContradictions(trial)).toEqual([]);
	expect([...trial.tried].toSorted()).toEqual(
		attacks
			.map(({ id }) => id)
			.filter((id) => id !== 'other-data-centre')
			.toSorted()
	);
});

/** Tries some ways with some protections off. */
const tryWays = ({ arena, engine }: Field['field'], off: Off, ways: readonly string[]) =>
	runTrial(arena, engine, off, ({ id }) => ways.includes(id));

/* With each protection taken away, as the committed result has it, the first test would fail. */
for (const protection of allProtections.filter(isSeenFromBox)) {
	const { noticedBy = [], closesAlone: [second] = [] } = chromium?.protections[protection] ?? {};
	if (noticedBy.length > 0) {
		test(`without “${protection}” something is open`, async ({ field }) => {
			const trial = await tryWays(field, new Set([protection]), noticedBy);
			expect(noticedBy.filter((way) => trial.arrived.has(way))).not.toEqual([]);
		});
	} else if (second !== undefined) {
		test(`with “${protection}” alone ${second} is closed`, async ({ field }) => {
			const others = allProtections.filter((each) => each !== protection);
			const bare = await tryWays(field, new Set(allProtections), [second]);
			const alone = await tryWays(field, new Set(others), [second]);
			expect([gotOut(bare, second), gotOut(alone, second)]).toEqual([true, false]);
		});
	} else {
		test(`“${protection}” closes something`, () => {
			throw new Error(`The committed result has nothing that ${protection} closes.`);
		});
	}
}
