import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findStepUses } from '../../steps/find-step-uses.ts';
import type { StepUse } from '../../steps/guard.ts';

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

/** Every place in a page where a step stands, archives included. */
export async function loadStepUses(): Promise<readonly StepUse[]> {
	return Object.entries(await loadPages()).flatMap(([path, mdx]) =>
		findStepUses(path, `src/content/docs/${path}`, mdx)
	);
}
