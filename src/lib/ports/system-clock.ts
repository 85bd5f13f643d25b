import type { Clock } from '../connectors/engaging-networks/probe/ask.ts';

/** The browser's own clock. */
export const systemClock: Clock = {
	now: () => performance.now(),
	deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
	wait: (milliseconds, stop) =>
		new Promise((resolve) => {
			if (milliseconds <= 0 || stop.aborted) return resolve();
			const timer = setTimeout(resolve, milliseconds);
			stop.addEventListener('abort', () => {
				clearTimeout(timer);
				resolve();
			});
		}),
};
