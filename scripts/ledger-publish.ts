/** Adds the ledger's new ids to the fingerprint of everything ever published. Never removes one. */
import {
	formatLedger,
	ledgerPaths,
	loadLedger,
} from '../src/lib/integrations/ledger-guard/ledger-fs.ts';
import { writeFormatted } from '../src/lib/integrations/versions/write-fs.ts';
import { completeFingerprint } from '../src/lib/guide/ledger-edit.ts';

const { steps, problems, published } = await loadLedger();
const next = completeFingerprint({ ...steps, ...problems }, published);
await writeFormatted({ [ledgerPaths.published]: formatLedger(next) });
const [before, after] = [Object.keys(published).length, Object.keys(next).length];
console.log(`${after - before} ids added, ${after} published in all.`);
