import { notRun } from '../../../lib/checks/outcome.ts';
import { pastedRecords } from '../../../lib/connectors/engaging-networks/practice/pasted-records.ts';
import { askProblems } from '../../../lib/connectors/engaging-networks/problems/ask-problems.ts';
import { pastedProblems } from '../../../lib/connectors/engaging-networks/problems/pasted-problems.ts';
import { probeMessageParams } from '../../../lib/connectors/engaging-networks/messages/ask-wordings.ts';
import { play } from './play.ts';
import { readPasted } from './read-pasted.ts';
import { reduce } from './state.ts';
import { startFrame } from './start-frame.tsx';
import { TerminalBox } from './TerminalBox.tsx';

const nothing = { outcome: notRun('not-asked'), value: undefined, offer: undefined } as const;

/** The box of what comes back in a terminal, where a browser may not read the answer. */
startFrame(
	{
		checkField: () => nothing,
		problems: { ...askProblems, ...pastedProblems },
		messageParams: probeMessageParams,
		variants: {},
		practice: { records: pastedRecords, play },
		...{ readPasted, reduce },
	},
	TerminalBox
);
