import type { StepText } from '../lib/steps/step-texts.ts';

/** What a picture says below the step's name, and the name of its file: all archives share one. */
export const getPictureName = ({ archived, version }: Pick<StepText, 'archived' | 'version'>) =>
	archived ? 'earlier' : version;

/** The picture of a step for link previews, below the base. */
export const getStepPicture = (step: Pick<StepText, 'id' | 'archived' | 'version'>): string =>
	`/og/${step.id}/${getPictureName(step)}.png`;
