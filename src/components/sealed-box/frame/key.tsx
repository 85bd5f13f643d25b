import { askProblems } from '../../../lib/connectors/engaging-networks/problems/ask-problems.ts';
import { secretProblems } from '../../../lib/connectors/engaging-networks/problems/secret-problems.ts';
import { checkShape } from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { askWordings } from '../../../lib/connectors/engaging-networks/messages/ask-wordings.ts';
import { askForms } from '../../../lib/connectors/engaging-networks/messages/ask-forms.ts';
import { secretWordings } from '../../../lib/connectors/engaging-networks/messages/secret-wordings.ts';
import { createAskingKit, createNetworkAsking } from './asking.ts';
import { KeyBox } from './KeyBox.tsx';
import { startFrame } from './start-frame.tsx';

/** The box of the API key. Practice has a frame of its own, so that nothing of it is in this one. */
startFrame(
	{
		checkField: (_, text) => checkShape(text),
		...createAskingKit(createNetworkAsking()),
		problems: { ...secretProblems, ...askProblems },
		wordings: { ...secretWordings, ...askWordings },
		forms: askForms,
	},
	KeyBox
);
