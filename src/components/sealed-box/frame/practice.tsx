import {
	askRecords,
	plainRecords,
	secretRecords,
} from '../../../lib/connectors/engaging-networks/practice/key-records.ts';
import { askProblems } from '../../../lib/connectors/engaging-networks/problems/ask-problems.ts';
import { secretProblems } from '../../../lib/connectors/engaging-networks/problems/secret-problems.ts';
import { checkShape } from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { askWordings } from '../../../lib/connectors/engaging-networks/messages/ask-wordings.ts';
import { askForms } from '../../../lib/connectors/engaging-networks/messages/ask-forms.ts';
import { secretWordings } from '../../../lib/connectors/engaging-networks/messages/secret-wordings.ts';
import { createAskingKit, recordedAsking } from './asking.ts';
import { KeyBox } from './KeyBox.tsx';
import { play } from './play.ts';
import { PracticeBar } from './PracticeBar.tsx';
import { startFrame } from './start-frame.tsx';

const records = { ...plainRecords, ...secretRecords, ...askRecords };

/** The box of the API key with sample values and recorded answers. Its policy lets it send nothing. */
startFrame(
	{
		checkField: (_, text) => checkShape(text),
		...createAskingKit(recordedAsking),
		problems: { ...secretProblems, ...askProblems },
		wordings: { ...secretWordings, ...askWordings },
		forms: askForms,
		practice: { records, play },
	},
	({ box }) => (
		<>
			<PracticeBar box={box} records={records} />
			<KeyBox box={box} />
		</>
	)
);
