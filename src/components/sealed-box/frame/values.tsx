import omaticAddresses from '../../../content/omatic-addresses.json';
import { problems } from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import { valueRecords } from '../../../lib/connectors/engaging-networks/practice/value-records.ts';
import { checkRemoteAddress } from '../../../lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import { checkShape } from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { checkUsername } from '../../../lib/connectors/engaging-networks/username/check-username.ts';
import {
	secretOutcomes,
	secretWords,
} from '../../../lib/connectors/engaging-networks/words/secret-words.ts';
import {
	valueOutcomes,
	valueWords,
} from '../../../lib/connectors/engaging-networks/words/value-words.ts';
import { togetherWords } from '../../../lib/connectors/engaging-networks/words/together-words.ts';
import { startFrame } from './start-frame.tsx';
import { ValueBox } from './ValueBox.tsx';

/** The boxes of the values that Engaging Networks cannot be asked about alone. */
startFrame(
	{
		checkField: (field, text, omatic = omaticAddresses) =>
			field === 'remote-address'
				? checkRemoteAddress(text, omatic)
				: { username: checkUsername, 'private-token': checkShape, 'api-key': checkShape }[field](
						text
					),
		problems,
		words: { ...secretWords, ...valueWords, ...togetherWords },
		outcomes: { ...secretOutcomes, ...valueOutcomes },
		records: valueRecords,
	},
	({ box, fields: [field = 'remote-address'] }) => <ValueBox box={box} field={field} />
);
