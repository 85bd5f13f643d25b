import type { Outcome } from '../../../lib/checks/outcome.ts';
import {
	type CheckId,
	type FieldId,
	fields,
} from '../../../lib/connectors/engaging-networks/fields.ts';
import type { EnFinding } from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import type { BoxConfig, CheckResultView } from './box-config.ts';
import { type BoxState, getFirst } from './state.ts';

/** What came of a field's own check, once something was put in. */
export function listFieldResults(
	{ entries }: BoxState,
	field: FieldId
): readonly CheckResultView[] {
	const entry = entries[field];
	return entry?.touched
		? [{ check: fields[field].check, outcome: entry.result.outcome, field }]
		: [];
}

/** What came of comparing the fields, once there are two to compare. */
export function listCrossFieldResults(
	state: BoxState,
	{ compare }: BoxConfig
): readonly CheckResultView[] {
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

const ofKey = (
	check: CheckId,
	outcome: Outcome<EnFinding> | undefined
): readonly CheckResultView[] => (outcome ? [{ check, outcome, field: 'api-key' }] : []);

/** What came of the address that was pasted in place of a choice. */
export const listAddressShown = ({ address }: BoxState) => ofKey('data-centre', address);

/** What the data centre that was chosen answered, also while others are asked. */
export const listAnswerShown = (state: BoxState): readonly CheckResultView[] => [
	...ofKey('authenticate', getFirst(state)?.authenticate),
	...(state.others ? [] : listRights(state)),
];

/** What the other data centres answered. */
export const listOthersShown = (state: BoxState): readonly CheckResultView[] =>
	state.others ? [...ofKey('other-centres', state.others), ...listRights(state)] : [];

const listRights = ({ asking }: BoxState) =>
	ofKey('rights', asking?.phase === 'settled' ? asking.rights : undefined);

/** All of it. */
export const listProbeResults = (state: BoxState): readonly CheckResultView[] => [
	...listAddressShown(state),
	...listAnswerShown(state),
	...listOthersShown(state),
];

/** What came of the answer in the reader's own terminal. */
export const listTerminalResults = ({ pasted }: BoxState): readonly CheckResultView[] =>
	ofKey('pasted-answer', pasted?.outcome);

export const listFileResults = ({ file }: BoxState): readonly CheckResultView[] =>
	file ? [{ check: 'export-file', outcome: file, field: 'private-token' }] : [];
