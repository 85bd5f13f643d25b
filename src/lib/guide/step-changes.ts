import type { StepEntry } from '../schemas/ledger.ts';

/** A step that is new or retired in a version. */
export interface ChangedStep {
	readonly id: string;
	readonly title: string;
	/** The id that stands in for a retired one. */
	readonly replacedBy: string | undefined;
}

/**
 * What a version changed in the ledger of steps: the ids that it brought and those that it
 * retired. A step that came and went within the version counts as retired alone.
 */
export function getStepChanges(steps: Readonly<Record<string, StepEntry>>, version: string) {
	const all = Object.entries(steps);
	const list = (chosen: typeof all): readonly ChangedStep[] =>
		chosen.map(([id, { title, replacedBy }]) => ({ id, title, replacedBy }));
	return {
		added: list(all.filter(([, { since, retired }]) => since === version && retired !== version)),
		retired: list(all.filter(([, { retired }]) => retired === version)),
	};
}
