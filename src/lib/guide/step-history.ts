import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';
import type { StepText } from './step-texts.ts';
import { compareVersions } from './versions.ts';

/** A run of words that two versions share, or that one of them alone has. */
export interface HistoryPart {
	readonly kind: 'same' | 'added' | 'removed';
	readonly text: string;
}

/** A step in one version, with what changed since the version before that had it. */
export interface HistoryEntry {
	readonly version: string;
	readonly path: string;
	/** `first`: no earlier version has the step. */
	readonly change: 'first' | 'same' | 'changed';
	readonly parts: readonly HistoryPart[];
}

const byVersion = (one: StepText, other: StepText) => compareVersions(one.version, other.version);

/** The versions of a step, newest first. An id that no version has gives an empty list. */
export function createHistory(id: string, texts: readonly StepText[]): readonly HistoryEntry[] {
	const versions = texts.filter((step) => step.id === id).toSorted(byVersion);
	return versions
		.map((step, at): HistoryEntry => {
			const { version, path, text } = step;
			const before = versions[at - 1];
			if (!before) return { version, path, change: 'first', parts: [{ kind: 'same', text }] };
			const parts = comparePassages(before.text, text);
			const changed = parts.some(({ kind }) => kind !== 'same');
			return { version, path, change: changed ? 'changed' : 'same', parts };
		})
		.toReversed();
}

/**
 * Compares line by line, and word by word within a line that was changed: a list that became a
 * table would come out as single words of both.
 */
function comparePassages(before: string, after: string): readonly HistoryPart[] {
	const lines = diffLines(`${before}\n`, `${after}\n`);
	const parts = lines.flatMap((line, at): readonly HistoryPart[] => {
		const [previous, next] = [lines[at - 1], lines[at + 1]];
		if (isPair(line, next)) return diffWordsWithSpace(line.value, next?.value ?? '').map(toPart);
		return isPair(previous, line) ? [] : [toPart(line)];
	});
	return parts.map((part, at) =>
		at === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part
	);
}

/** One line that went, and one that came in its place. */
const isPair = (one: ChangeObject<string> | undefined, other: ChangeObject<string> | undefined) =>
	one?.removed === true && other?.added === true && one.count === 1 && other.count === 1;

const toPart = ({ value, added, removed }: ChangeObject<string>): HistoryPart => ({
	kind: added ? 'added' : removed ? 'removed' : 'same',
	text: value,
});
