import omaticAddresses from '../../../content/omatic-addresses.json';
import { fieldProblems } from '../../../lib/connectors/engaging-networks/problems/field-problems.ts';
import { valueRecords } from '../../../lib/connectors/engaging-networks/practice/value-records.ts';
import { checkRemoteAddress } from '../../../lib/connectors/engaging-networks/remote-address/check-remote-address.ts';
import { checkShape } from '../../../lib/connectors/engaging-networks/secrets/shape-checks.ts';
import { checkUsername } from '../../../lib/connectors/engaging-networks/username/check-username.ts';
import { valueVariants } from '../../../lib/connectors/engaging-networks/messages/value-forms.ts';
import { secretMessageParams } from '../../../lib/connectors/engaging-networks/messages/secret-wordings.ts';
import { crossFieldMessageParams } from '../../../lib/connectors/engaging-networks/messages/together-wordings.ts';
import { valueMessageParams } from '../../../lib/connectors/engaging-networks/messages/value-wordings.ts';
import { play } from './play.ts';
import { startFrame } from './start-frame.tsx';
import { ValueBox } from './ValueBox.tsx';

/** The boxes of the values that Engaging Networks cannot be asked about alone. */
startFrame(
	{
		checkField: (field, text, omatic = omaticAddresses) => {
			if (field === 'username') return checkUsername(text);
			return field === 'remote-address'
				? checkRemoteAddress(text, omatic)
				: checkShape(text, field);
		},
		problems: fieldProblems,
		messageParams: { ...secretMessageParams, ...valueMessageParams, ...crossFieldMessageParams },
		variants: valueVariants,
		practice: { records: valueRecords, play },
	},
	({ box, fields: [field = 'remote-address'] }) => <ValueBox box={box} field={field} />
);
