import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findStepUses } from '../../guide/find-step-uses.ts';
import { getPageSlug } from '../../guide/archive-page.ts';
import type { StepUse } from '../../guide/guard.ts';
import { collectStepTexts, type StepText } from '../../guide/step-texts.ts';
import { currentVersion } from '../../guide/versions.ts';
import { getLanguage, original } from '../../i18n/languages.ts';

const docsFolder = fileURLToPath(new URL('../../../content/docs/', import.meta.url));

/** The paths of all files below the docs folder that match, with forward slashes, in order. */
export async function listDocs(pattern: string): Promise<readonly string[]> {
	const entries = await Array.fromAsync(glob(pattern, { cwd: docsFolder, withFileTypes: true }));
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(docsFolder.length))
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted();
}

/** The text of every page, archives included, by its path below the docs folder. */
export async function loadPages(): Promise<Readonly<Record<string, string>>> {
	const paths = await listDocs('**/*.mdx');
	const texts = paths.map(
		async (path) => [path, await readFile(`${docsFolder}${path}`, 'utf8')] as const
	);
	return Object.fromEntries(await Promise.all(texts));
}

/** The paths of all pages, and every place in them where a step stands, archives and translations included. */
export async function loadStepUses(): Promise<{
	readonly pages: readonly string[];
	readonly uses: readonly StepUse[];
}> {
	const pages = Object.entries(await loadPages());
	return {
		pages: pages.map(([path]) => path),
		uses: pages.flatMap(([path, mdx]) => findStepUses(path, `src/content/docs/${path}`, mdx)),
	};
}

/** Every step of every version as it is in English, or of some pages alone, by their paths below the docs folder. */
export async function loadStepTexts(wanted?: ReadonlySet<string>): Promise<readonly StepText[]> {
	const pages = Object.entries(await loadPages())
		.filter(([path]) => getLanguage(path) === original)
		.filter(([path]) => wanted === undefined || wanted.has(path))
		.map(([path, body]) => ({ id: getPageSlug(path), title: '', description: '', body }));
	return collectStepTexts(pages, currentVersion);
}
