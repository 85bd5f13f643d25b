/**
 * Makes a version: `npm run release -- 2.1`. Today's pages become the archive of the version that
 * was current, and whatever is edited from now on belongs to the new one.
 */
import { namedProblems as definedProblems } from '../src/lib/connectors/engaging-networks/problems/problem-names.ts';
import {
	formatLedger,
	ledgerPaths,
	loadLedger,
} from '../src/lib/integrations/ledger-guard/ledger-fs.ts';
import { loadStepUses } from '../src/lib/integrations/ledger-guard/pages-fs.ts';
import { loadReleaseFiles } from '../src/lib/integrations/versions/release-fs.ts';
import { writeFormatted } from '../src/lib/integrations/versions/write-fs.ts';
import { findViolations, formatViolation } from '../src/lib/guide/guard.ts';
import { completeFingerprint, isRefusal } from '../src/lib/guide/ledger-edit.ts';
import { planRelease } from '../src/lib/guide/release.ts';
import { currentVersion } from '../src/lib/guide/versions.ts';

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

const [asked = '', ...more] = process.argv.slice(2);
if (more.length > 0) fail('Name one version: npm run release -- 2.1.');

const ledger = await loadLedger();
const published = completeFingerprint({ ...ledger.steps, ...ledger.problems }, ledger.published);
const violations = findViolations({
	...ledger,
	published,
	...(await loadStepUses()),
	definedProblems,
});
if (violations.length > 0) {
	fail(`The ledger and the pages disagree.\n${violations.map(formatViolation).join('\n')}`);
}
const texts = planRelease({
	...(await loadReleaseFiles()),
	asked,
	current: currentVersion,
	date: new Date().toISOString().slice(0, 10),
});
if (isRefusal(texts)) fail(texts.refused);

await writeFormatted({ ...texts, [ledgerPaths.published]: formatLedger(published) });
console.log(`${asked} is current, and ${currentVersion} is archived. Written:`);
for (const path of Object.keys(texts)) console.log(`  ${path}`);
console.log(`Say in src/content/docs/changes.mdx what ${asked} changes, as you change it.`);
