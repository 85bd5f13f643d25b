import { askProblems } from '../../../lib/connectors/engaging-networks/problems/ask-problems.ts';
import { secretProblems } from '../../../lib/connectors/engaging-networks/problems/secret-problems.ts';
import { checkShape } from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { probeMessageParams } from '../../../lib/connectors/engaging-networks/messages/ask-wordings.ts';
import { probeVariants } from '../../../lib/connectors/engaging-networks/messages/ask-forms.ts';
import { secretMessageParams } from '../../../lib/connectors/engaging-networks/messages/secret-wordings.ts';
import { createAskingConfig, createNetworkAsking } from './asking.ts';
import { KeyBox } from './KeyBox.tsx';
import { startFrame } from './start-frame.tsx';

/** The box of the API key. Practice has a frame of its own, so that nothing of it is in this one. */
startFrame(
	{
		checkField: (_, text) => checkShape(text),
		...createAskingConfig(createNetworkAsking()),
		problems: { ...secretProblems, ...askProblems },
		messageParams: { ...secretMessageParams, ...probeMessageParams },
		variants: probeVariants,
	},
	KeyBox
);
