import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { FrameMessage } from '../frame-messages.ts';

/** Nothing that goes through here is secret, so any origin of the page may have it. */
export const post = (message: FrameMessage) => parent.postMessage(message, '*');

export const goToStep = (step: string) => post({ type: 'go-to-step', step });

/** Lets the page bring a part of the frame into the reader's view: a frame cannot scroll the page around it. */
export function showInPage(part: Element): void {
	const { top, bottom } = part.getBoundingClientRect();
	post({ type: 'in-view', top: Math.max(0, Math.floor(top)), bottom: Math.ceil(bottom) });
}

/** Lets the page open the box for asking this data centre from a terminal. */
export const openTerminal = (centre: DataCentreId) => post({ type: 'open-terminal', centre });

/** Lets the page open the box that practises. */
export const openPractice = () => post({ type: 'open-practice' });

export const goToProblem = (code: string) => post({ type: 'go-to-problem', code });

/** Tells what came of the checks. */
export const report = (centre: DataCentreId | undefined, results: string) =>
	post({ type: 'result', centre: centre ?? 'x', results });
