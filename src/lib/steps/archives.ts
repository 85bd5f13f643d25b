import type { StepUse } from './guard.ts';
import type { PageSource, StepText } from './step-texts.ts';
import { getArchivedVersion } from './versions.ts';

/** What other pages need to know of the archives: how they are written, and where steps stand in them. */
export interface ArchiveTexts {
	readonly pages: readonly PageSource[];
	/** In English. */
	readonly steps: readonly StepText[];
	readonly uses: readonly StepUse[];
}

/** Whether a page is of an archived version, by its id or its path below the docs folder. */
export const isArchived = (id: string): boolean => getArchivedVersion(id) !== undefined;

/**
 * What of today's steps shows in the archives, a line each: whether a step is still there, where, and whether it reads
 * as it did. While these lines stay the same, archived pages do.
 */
export function listMarks(
	archived: readonly StepText[],
	today: readonly StepText[]
): readonly string[] {
	const now = new Map(today.map((step) => [step.id, step]));
	return archived.map(({ id, version, fingerprint }) => {
		const step = now.get(id);
		const state =
			step === undefined ? 'gone' : step.fingerprint === fingerprint ? 'same' : 'differs';
		return [id, version, state, step?.path].join(' ');
	});
}

/**
 * Whether a built file belongs to an archived version, by its path with forward slashes: its pages, the doors and
 * pictures of its steps, its search indexes and its checker as one file. Other spellings of ids are copies, and do not
 * count.
 */
export function createIsOfArchive(versions: readonly string[]): (path: string) => boolean {
	const names = versions.map((version) => version.replaceAll('.', String.raw`\.`)).join('|');
	const name = new RegExp(
		String.raw`(?:^|[/-])(?:${names})(?:/|\.(?:png|md|html|[\w-]{8}\.json)(?:\.|$))`
	);
	return (path) => versions.length > 0 && name.test(path) && !/^s\/[a-z]/.test(path);
}
