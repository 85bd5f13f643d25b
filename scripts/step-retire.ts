/** Retires a step, for a successor if there is one: `npm run step:retire -- EN-05 EN-18`. */
import { problems } from '../src/lib/connectors/engaging-networks/problems/problems.ts';
import {
	formatLedger,
	ledgerPaths,
	loadLedger,
} from '../src/lib/integrations/ledger-guard/ledger-fs.ts';
import { loadStepUses } from '../src/lib/integrations/ledger-guard/pages-fs.ts';
import { writeFormatted } from '../src/lib/integrations/versions/write-fs.ts';
import { isRefusal, refuse, retireStep } from '../src/lib/guide/ledger-edit.ts';
import { currentVersion } from '../src/lib/guide/versions.ts';

const [id = '', replacedBy, ...more] = process.argv.slice(2).map((each) => each.toUpperCase());
const { uses } = await loadStepUses();
const retired =
	id === '' || more.length > 0
		? refuse('Name the step, and its successor if it has one: npm run step:retire -- EN-05 EN-18.')
		: retireStep((await loadLedger()).steps, id, currentVersion, replacedBy);

if (isRefusal(retired)) {
	console.error(retired.refused);
	process.exit(1);
}
await writeFormatted({ [ledgerPaths.steps]: formatLedger(retired.steps) });
console.log(`${id} is retired since ${currentVersion}${replacedBy ? `, for ${replacedBy}` : ''}.`);

const places = uses.filter((use) => use.id === id && use.version === undefined);
if (places.length > 0) {
	console.log('Take it out of these pages; until then the site does not build:');
	for (const { file, line } of places) console.log(`  ${file}:${line}`);
}
const naming = Object.entries<{ readonly steps: readonly string[] }>(problems)
	.filter(([, { steps }]) => steps.includes(id))
	.map(([code]) => code);
if (naming.length > 0) {
	console.log(
		'These problems still lead to it, in src/lib/connectors/engaging-networks/problems/problems.ts:'
	);
	console.log(`  ${naming.join(', ')}`);
}
