/** Mints an id for a new step: `npm run step:new -- "Title of the step"`. */
import {
	formatLedger,
	ledgerPaths,
	loadLedger,
} from '../src/lib/integrations/ledger-guard/ledger-fs.ts';
import { writeFormatted } from '../src/lib/integrations/versions/write-fs.ts';
import { isRefusal, addStep, refuse } from '../src/lib/guide/ledger-edit.ts';
import { currentVersion } from '../src/lib/guide/versions.ts';

const [title = '', ...more] = process.argv.slice(2);
const added =
	more.length > 0
		? refuse('The title must be one argument: put it in quotation marks.')
		: addStep(await loadLedger(), title, currentVersion);

if (isRefusal(added)) {
	console.error(added.refused);
	process.exit(1);
}
await writeFormatted({
	[ledgerPaths.steps]: formatLedger(added.steps),
	[ledgerPaths.published]: formatLedger(added.published),
});
console.log(`${added.id} is minted, since ${currentVersion}. Put it into one current page:\n`);
console.log(`<Step id="${added.id}">…</Step>`);
