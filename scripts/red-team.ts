/**
 * Lets hostile code in a box try every way out, in each browser that can be had, and writes what came of it:
 * `npm run red-team`, or `npm run red-team -- firefox --keep-protections` for one browser
 * without the trial of each protection. For Linux, as root: names are served on this machine.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { RedTeamSchema, type EngineResult, type RedTeam } from '../src/lib/schemas/red-team.ts';
import { startEngine, type EngineName } from '../tests/red-team/engines/engines.ts';
import { tryWithout } from '../tests/red-team/mutations.ts';
import { allProtections } from '../tests/red-team/protections.ts';
import { createPageMaker } from '../tests/red-team/trial-page.ts';
import { serveTrial } from '../tests/red-team/trial-site.ts';
import { startSinks } from '../tests/red-team/sinks.ts';
import { joinTrials, runTrial, type Arena } from '../tests/red-team/trial.ts';
import { evaluateAll, listContradictions } from '../tests/red-team/verdicts.ts';

const file = fileURLToPath(new URL('../src/content/red-team.json', import.meta.url));
const names = ['chromium', 'firefox', 'webkit'] as const satisfies readonly EngineName[];

const asked = process.argv.slice(2);
const keep = asked.includes('--keep-protections');
const chosen = names.filter((name) => asked.includes(name));

const sinks = await startSinks();
if (!sinks.names) {
	console.error('Names cannot be served here (port 53), so look-ups would not be seen. Be root.');
	process.exit(1);
}
const arena: Arena = { sinks, site: await serveTrial(sinks), makePage: await createPageMaker() };

for (const name of chosen.length > 0 ? chosen : names) {
	try {
		await save(await tryEngine(name));
	} catch (error) {
		console.error(`${name} was not tried:`, error);
		process.exitCode = 1;
	}
}
arena.site.close();
await sinks.close();
process.exit();

async function tryEngine(name: EngineName): Promise<EngineResult> {
	const engine = await startEngine(name, sinks);
	console.log(`${engine.name} ${engine.version}`);
	try {
		const first = await runTrial(arena, engine, new Set());
		const second = await runTrial(arena, engine, new Set());
		const bare = joinTrials(
			await runTrial(arena, engine, new Set(allProtections)),
			await runTrial(arena, engine, new Set(allProtections))
		);
		const contradictions = [first, second].flatMap(listContradictions);
		if (contradictions.length > 0) {
			console.error(`  The box said blocked, and it arrived: ${contradictions.join(', ')}`);
			process.exitCode = 1;
		}
		const channels = evaluateAll([first, second], bare);
		const whole = joinTrials(first, second);
		const protections = keep ? {} : await tryWithout(arena, engine, whole, bare);
		const date = new Date().toISOString().slice(0, 10);
		return { name: engine.name, version: engine.version, date, channels, protections };
	} finally {
		await engine.close();
	}
}

/** In the order of the names, each browser as it was tried last. */
async function save(result: EngineResult): Promise<void> {
	const before: RedTeam = existsSync(file)
		? RedTeamSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
		: { engines: [] };
	const old = before.engines.find(({ name }) => name === result.name);
	const kept = keep && old ? { ...result, protections: old.protections } : result;
	const engines = [...before.engines.filter(({ name }) => name !== result.name), kept].toSorted(
		(one, other) => one.name.localeCompare(other.name)
	);
	const text = JSON.stringify(RedTeamSchema.parse({ engines }));
	writeFileSync(file, await format(text, { parser: 'json', useTabs: true, printWidth: 100 }));
	const count = (verdict: string) =>
		Object.values(result.channels).filter((channel) => channel.verdict === verdict).length;
	console.log(
		`  ${Object.keys(result.channels).length} ways: ${count('closed')} closed, ${count('open')} open, ` +
			`${count('by-design')} open by design, ${count('absent')} absent, ${count('not-shown')} not shown`
	);
}
