import omaticAddresses from '../../../content/omatic-addresses.json';
import { problems } from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import { allRecords } from '../../../lib/connectors/engaging-networks/practice/all-records.ts';
import { plainRecords } from '../../../lib/connectors/engaging-networks/practice/key-records.ts';
import { checkRemoteAddress } from '../../../lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import { checkShape } from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { checkCrossField } from '../../../lib/connectors/engaging-networks/together/check-together.ts';
import { checkUsername } from '../../../lib/connectors/engaging-networks/username/check-username.ts';
import { allMessageParams } from '../../../lib/connectors/engaging-networks/messages/all-wordings.ts';
import { allVariants } from '../../../lib/connectors/engaging-networks/messages/all-forms.ts';
import { createAskingConfig, createNetworkAsking, recordedAsking } from './asking.ts';
import { CheckApp } from './CheckApp.tsx';
import { play } from './play.ts';
import { readPasted } from './read-pasted.ts';
import { startFrame } from './start-frame.tsx';

/** The box of "Check my setup". */
startFrame(
	{
		checkField: (field, text, omatic = omaticAddresses) => {
			if (field === 'username') return checkUsername(text);
			return field === 'remote-address'
				? checkRemoteAddress(text, omatic)
				: checkShape(text, field);
		},
		...createAskingConfig({ ...createNetworkAsking(), ...recordedAsking }),
		problems,
		messageParams: allMessageParams,
		variants: allVariants,
		practice: { records: { ...plainRecords, ...allRecords }, play },
		readPasted,
		compare: checkCrossField,
	},
	CheckApp
);
