import {
	askRecords,
	plainRecords,
	secretRecords,
} from '../../../lib/connectors/engaging-networks/practice/key-records.ts';
import { askProblems } from '../../../lib/connectors/engaging-networks/problems/ask-problems.ts';
import { secretProblems } from '../../../lib/connectors/engaging-networks/problems/secret-problems.ts';
import { checkShape } from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { probeMessageParams } from '../../../lib/connectors/engaging-networks/messages/ask-wordings.ts';
import { probeVariants } from '../../../lib/connectors/engaging-networks/messages/ask-forms.ts';
import { secretMessageParams } from '../../../lib/connectors/engaging-networks/messages/secret-wordings.ts';
import { createAskingConfig, recordedAsking } from './asking.ts';
import { KeyBox } from './KeyBox.tsx';
import { play } from './play.ts';
import { PracticeBar } from './PracticeBar.tsx';
import { startFrame } from './start-frame.tsx';

const records = { ...plainRecords, ...secretRecords, ...askRecords };

/** The box of the API key with sample values and recorded answers. Its policy lets it send nothing. */
startFrame(
	{
		checkField: (_, text) => checkShape(text),
		...createAskingConfig(recordedAsking),
		problems: { ...secretProblems, ...askProblems },
		messageParams: { ...secretMessageParams, ...probeMessageParams },
		variants: probeVariants,
		practice: { records, play },
	},
	({ box }) => (
		<>
			<PracticeBar box={box} records={records} />
			<KeyBox box={box} />
		</>
	)
);
