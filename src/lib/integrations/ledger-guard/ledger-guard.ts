import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { problems as definedProblems } from '../../connectors/engaging-networks/problems.ts';
import { findBreaches } from '../../steps/guard.ts';
import { findStepUses } from '../../steps/find-step-uses.ts';
import { loadLedger } from './ledger-fs.ts';

const docsFolder = new URL('../../../content/docs/', import.meta.url);

/** Refuses to build when a link to a step or a problem would break. */
export const ledgerGuard = (): AstroIntegration => ({
	name: 'ledger-guard',
	hooks: { 'astro:build:start': guard },
});

async function guard() {
	const breaches = findBreaches({
		...(await loadLedger()),
		uses: await loadStepUses(),
		definedProblems,
	});
	if (breaches.length === 0) return;
	const lines = breaches.map(({ file, id, wrong, mend }) => `${file}: ${id} ${wrong}: ${mend}.`);
	throw new AstroError(
		`The ledger and the pages disagree.\n${lines.join('\n')}`,
		'Each line above names the file, the id and the mend.'
	);
}

async function loadStepUses() {
	const cwd = fileURLToPath(docsFolder);
	const paths = (await Array.fromAsync(glob('**/*.mdx', { cwd }))).toSorted();
	const pages = await Promise.all(
		paths.map(async (path) =>
			findStepUses(path, `src/content/docs/${path}`, await readFile(`${cwd}${path}`, 'utf8'))
		)
	);
	return pages.flat();
}
