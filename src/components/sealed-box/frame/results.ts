import type { Outcome } from '../../../lib/checks/outcome.ts';
import {
	type CheckId,
	type FieldId,
	fields,
} from '../../../lib/connectors/engaging-networks/fields.ts';
import type { EnFinding } from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import type { Kit, Shown } from './box-config.ts';
import { type BoxState, getFirst } from './state.ts';

/** What came of a field's own check, once something was put in. */
export function listFieldShown({ entries }: BoxState, field: FieldId): readonly Shown[] {
	const entry = entries[field];
	return entry?.touched
		? [{ check: fields[field].check, outcome: entry.result.outcome, field }]
		: [];
}

/** What came of comparing the fields, once there are two to compare. */
export function listTogetherShown(state: BoxState, { compare }: Kit): readonly Shown[] {
	const texts = Object.entries(state.entries).map(([id, { text }]) => [id, text] as const);
	if (!compare || texts.filter(([, text]) => text.trim() !== '').length < 2) return [];
	const asking = state.asking?.phase === 'settled' ? state.asking : state.first;
	const outcome = compare(
		Object.fromEntries(texts),
		state.others?.outcome === 'fail' || state.others?.outcome === 'pass'
			? state.others
			: asking?.authenticate
	);
	return [{ check: 'values-together', outcome, field: 'api-key' }];
}

const ofKey = (check: CheckId, outcome: Outcome<EnFinding> | undefined): readonly Shown[] =>
	outcome ? [{ check, outcome, field: 'api-key' }] : [];

/** What came of the address that was pasted in place of a choice. */
export const listAddressShown = ({ address }: BoxState) => ofKey('data-centre', address);

/** What the data centre that was chosen answered, also while others are asked. */
export const listAnswerShown = (state: BoxState): readonly Shown[] => [
	...ofKey('authenticate', getFirst(state)?.authenticate),
	...(state.others ? [] : listRights(state)),
];

/** What the other data centres answered. */
export const listOthersShown = (state: BoxState): readonly Shown[] =>
	state.others ? [...ofKey('other-centres', state.others), ...listRights(state)] : [];

const listRights = ({ asking }: BoxState) =>
	ofKey('rights', asking?.phase === 'settled' ? asking.rights : undefined);

/** All of it. */
export const listAskShown = (state: BoxState): readonly Shown[] => [
	...listAddressShown(state),
	...listAnswerShown(state),
	...listOthersShown(state),
];

/** What came of the answer in the reader's own terminal. */
export const listPastedShown = ({ pasted }: BoxState): readonly Shown[] =>
	ofKey('pasted-answer', pasted?.outcome);

export const listFileShown = ({ file }: BoxState): readonly Shown[] =>
	file ? [{ check: 'export-file', outcome: file, field: 'private-token' }] : [];
