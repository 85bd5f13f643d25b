import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { AstroError } from 'astro/errors';
import { namedProblems as definedProblems } from '../../connectors/engaging-networks/problems/problem-names.ts';
import { problemTitles } from '../../connectors/engaging-networks/problems/problem-titles.ts';
import { findViolations, formatViolation } from '../../guide/guard.ts';
import { findPageViolations } from '../../guide/problem-pages.ts';
import { findStale, findUntranslated, formatStale } from '../../guide/translations.ts';
import { original } from '../../i18n/languages.ts';
import { loadLedger } from './ledger-fs.ts';
import { loadPages, loadStepTexts, loadStepUses } from './pages-fs.ts';

/** Refuses to build when a link to a step or a problem would break. */
export const ledgerGuard = (): AstroIntegration => ({
	name: 'ledger-guard',
	hooks: { 'astro:build:start': guard },
});

async function guard({ logger }: Pick<HookParameters<'astro:build:start'>, 'logger'>) {
	const found = await loadStepUses();
	const violations = [
		...findViolations({ ...(await loadLedger()), ...found, definedProblems }),
		...findPageViolations(await loadPages(), problemTitles),
	];
	if (violations.length === 0) return warnOfTranslations(found, logger);
	throw new AstroError(
		`The ledger and the pages disagree.\n${violations.map(formatViolation).join('\n')}`,
		'Each line above names the file, the id and the mend.'
	);
}

/** A translation that is older than its English words, or lacks a step, says so to readers, and holds nothing up. */
async function warnOfTranslations(
	{ pages, uses }: Awaited<ReturnType<typeof loadStepUses>>,
	logger: AstroIntegrationLogger
) {
	for (const line of findUntranslated(pages, uses)) logger.warn(line);
	const translated = uses.filter(({ language }) => language !== original);
	/* Reading the words of a step takes as long as all else here: only those are read that are translated. */
	const texts = await loadStepTexts(new Set(translated.map(({ page }) => page)));
	for (const stale of findStale(translated, texts)) logger.warn(formatStale(stale));
}
