import {
	askRecords,
	plainRecords,
	secretRecords,
} from '../../../lib/connectors/engaging-networks/practice/key-records.ts';
import { keyProblems } from '../../../lib/connectors/engaging-networks/problems/key-problems.ts';
import { pastedRecords } from '../../../lib/connectors/engaging-networks/practice/pasted-records.ts';
import { checkShape } from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';
import {
	askOutcomes,
	askWords,
} from '../../../lib/connectors/engaging-networks/words/ask-words.ts';
import {
	pastedOutcomes,
	pastedWords,
} from '../../../lib/connectors/engaging-networks/words/pasted-words.ts';
import {
	secretOutcomes,
	secretWords,
} from '../../../lib/connectors/engaging-networks/words/secret-words.ts';
import { createAsking } from './asking.ts';
import { KeyBox } from './KeyBox.tsx';
import { readPasted } from './read-pasted.ts';
import { startFrame } from './start-frame.tsx';

/** The box of the API key. */
startFrame(
	{
		checkField: (_, text) => checkShape(text),
		asking: createAsking(),
		problems: keyProblems,
		words: { ...secretWords, ...askWords, ...pastedWords },
		outcomes: { ...secretOutcomes, ...askOutcomes, ...pastedOutcomes },
		records: { ...plainRecords, ...secretRecords, ...askRecords, ...pastedRecords },
		readPasted,
	},
	KeyBox
);
