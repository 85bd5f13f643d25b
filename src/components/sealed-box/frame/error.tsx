import { createProblemFinder } from '../../../lib/connectors/engaging-networks/terminal/find-problem.ts';
import { getNotice } from './Box.tsx';
import { ErrorFinder } from './ErrorFinder.tsx';
import { t } from './say.ts';
import { startFrame } from './start-frame.tsx';
import { notRun } from '../../../lib/checks/outcome.ts';

const nothing = { outcome: notRun('not-asked'), value: undefined, offer: undefined } as const;

const find = createProblemFinder(t);

/** The box "Paste the error you got" of the catalogue. */
startFrame(
	{ checkField: () => nothing, problems: {}, messageParams: {}, variants: {} },
	({ box }) => <ErrorFinder find={find} notice={getNotice(box.state)} />
);
