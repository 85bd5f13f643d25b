/** Adds the ledger's new ids to the fingerprint of everything ever published. Never removes one. */
import { writeFile } from 'node:fs/promises';
import { fingerprintFile, loadLedger } from '../src/lib/integrations/ledger-guard/ledger-fs.ts';
import type { ProblemEntry, StepEntry } from '../src/lib/schemas/ledger.ts';
import { getFingerprint } from '../src/lib/steps/guard.ts';

const { steps, problems, published } = await loadLedger();
const added = Object.entries<StepEntry | ProblemEntry>({ ...steps, ...problems }).filter(
	([id]) => !(id in published)
);
const next = { ...published };
for (const [id, entry] of added) next[id] = getFingerprint(entry);
await writeFile(fingerprintFile, `${JSON.stringify(next, null, '\t')}\n`);
console.log(`${added.length} ids added, ${Object.keys(next).length} published in all.`);
