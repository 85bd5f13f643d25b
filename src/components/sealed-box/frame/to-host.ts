import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { FrameMessage } from '../frame-messages.ts';

/** Nothing that goes through here is secret, so any origin of the page may have it. */
export const post = (message: FrameMessage) => parent.postMessage(message, '*');

export const goToStep = (step: string) => post({ type: 'go-to-step', step });

export const goToProblem = (code: string) => post({ type: 'go-to-problem', code });

/** Tells what came of the checks. */
export const report = (centre: DataCentreId | undefined, results: string) =>
	post({ type: 'result', centre: centre ?? 'x', results });
