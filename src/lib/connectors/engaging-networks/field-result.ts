import type { Outcome } from '../../checks/outcome.ts';
import type { EnFinding } from './problems/problems.ts';

/** What the check of one field comes to, and the two texts that the box may go on with. */
export interface FieldResult {
	readonly outcome: Outcome<EnFinding>;
	/** What was put in, as it may be used; nothing when it may not be. */
	readonly value: string | undefined;
	/** A mended text that the box offers; nothing when there is none, or none that is certain. */
	readonly offer: string | undefined;
}
