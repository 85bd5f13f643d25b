import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { namedProblems as definedProblems } from '../../connectors/engaging-networks/problems/problem-names.ts';
import { problemTitles } from '../../connectors/engaging-networks/problems/problem-titles.ts';
import { findBreaches, formatBreach } from '../../steps/guard.ts';
import { findPageBreaches } from '../../steps/problem-pages.ts';
import { loadLedger } from './ledger-fs.ts';
import { loadPages, loadStepUses } from './pages-fs.ts';

/** Refuses to build when a link to a step or a problem would break. */
export const ledgerGuard = (): AstroIntegration => ({
	name: 'ledger-guard',
	hooks: { 'astro:build:start': guard },
});

async function guard() {
	const breaches = [
		...findBreaches({ ...(await loadLedger()), uses: await loadStepUses(), definedProblems }),
		...findPageBreaches(await loadPages(), problemTitles),
	];
	if (breaches.length === 0) return;
	throw new AstroError(
		`The ledger and the pages disagree.\n${breaches.map(formatBreach).join('\n')}`,
		'Each line above names the file, the id and the mend.'
	);
}
