import { createContext } from 'preact';
import type { Report } from './Box.tsx';
import type { Kit } from './kit.ts';

/** The words at hand, and what leads out of the frame. */
export interface FrameContext {
	readonly kit: Kit;
	readonly goToStep: (step: string) => void;
	readonly goToProblem: (code: string) => void;
	readonly report: Report;
}

export const FrameContext = createContext<FrameContext>({
	kit: {
		checkField: () => {
			throw new Error('There is no kit around this component.');
		},
		problems: {},
		words: {},
		outcomes: {},
		records: {},
	},
	goToStep: () => undefined,
	goToProblem: () => undefined,
	report: () => undefined,
});
