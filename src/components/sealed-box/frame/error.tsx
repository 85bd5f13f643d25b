import { findProblems } from '../../../lib/connectors/engaging-networks/pasted/find-problem.ts';
import { getNotice } from './Box.tsx';
import { ErrorFinder } from './ErrorFinder.tsx';
import { startFrame } from './start-frame.tsx';
import { notRun } from '../../../lib/checks/outcome.ts';

const nothing = { outcome: notRun('not-asked'), value: undefined, offer: undefined } as const;

/** The box "Paste the error you got" of the catalogue. */
startFrame(
	{ checkField: () => nothing, problems: {}, words: {}, outcomes: {}, records: {} },
	({ box }) => <ErrorFinder find={findProblems} notice={getNotice(box.state)} />
);
