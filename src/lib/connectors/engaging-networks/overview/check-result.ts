import type { Outcome } from '../../../checks/outcome.ts';
import type { CheckId } from '../fields.ts';
import type { EnFinding } from '../problems/problems.ts';

/** What each check came to; one that has not run may be left out. */
export type CheckOutcomes = Readonly<Partial<Record<CheckId, Outcome<EnFinding>>>>;
