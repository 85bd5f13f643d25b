import { diffWordsWithSpace } from 'diff';
import type { StepText } from './step-texts.ts';

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

const byVersion = (one: StepText, other: StepText) =>
	one.version.localeCompare(other.version, 'en', { numeric: true });

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

const comparePassages = (before: string, after: string): readonly HistoryPart[] =>
	diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value,
	}));
