import type { StepEntry } from '../schemas/ledger.ts';
import type { StepText } from './step-texts.ts';
import { compareVersions } from './versions.ts';

/** Where the permanent link of a step leads today. */
export type StepTarget =
	| { readonly kind: 'live'; readonly step: StepText }
	| {
			/** The step is retired; `successor` is what took its place, `last` what it was. */
			readonly kind: 'retired';
			readonly retired: string;
			readonly successor: StepText | undefined;
			readonly last: StepText | undefined;
	  }
	| { readonly kind: 'missing' };

/**
 * Finds where an id leads: its step in the current version, or the successor and the last version
 * that had it. `missing` only for an id that was never published, which the guard does not let be.
 */
export function getStepTarget(
	id: string,
	ledger: Readonly<Record<string, StepEntry>>,
	texts: readonly StepText[]
): StepTarget {
	const current = texts.find((step) => step.id === id && !step.archived);
	if (current) return { kind: 'live', step: current };
	const entry = Object.hasOwn(ledger, id) ? ledger[id] : undefined;
	if (!entry) return { kind: 'missing' };
	const last = texts
		.filter((step) => step.id === id)
		.toSorted((one, other) => compareVersions(other.version, one.version))[0];
	const successor = findSuccessor(entry, ledger, texts);
	return { kind: 'retired', retired: entry.retired ?? entry.since, successor, last };
}

/** Follows `replacedBy` to a live step; a chain that runs in a circle ends nowhere. */
function findSuccessor(
	entry: StepEntry,
	ledger: Readonly<Record<string, StepEntry>>,
	texts: readonly StepText[]
): StepText | undefined {
	const seen = new Set<string>();
	let next: string | undefined = entry.replacedBy;
	while (next !== undefined && !seen.has(next)) {
		const id = next;
		seen.add(id);
		const live = texts.find((step) => step.id === id && !step.archived);
		if (live) return live;
		next = ledger[id]?.replacedBy;
	}
	return undefined;
}
