import type { StepUse } from '../../steps/guard.ts';
import type { StepText } from '../../steps/step-texts.ts';
import { createShared } from '../shared.ts';

/* What a build has read by its end: to read it once more, so that it can be kept, would take as long again. */

/** Every step of every version in English, as the pages of steps are made from them. */
export const stepTexts = createShared<readonly StepText[]>('step-texts');

/** Every place where a step stands, as the ledger guard found them. */
export const stepUses = createShared<readonly StepUse[]>('step-uses');
