import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import { fields } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { Kit, Shown } from './kit.ts';
import type { BoxState } from './state.ts';

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

/** What came of the data centre's address and of the questions. */
export function listAskShown({ address, asking, others }: BoxState): readonly Shown[] {
	const field = 'api-key';
	const settled = asking?.phase === 'settled' ? asking : undefined;
	return [
		...(address ? [{ check: 'data-centre', outcome: address, field } as const] : []),
		...(settled ? [{ check: 'authenticate', outcome: settled.authenticate, field } as const] : []),
		...(others ? [{ check: 'other-centres', outcome: others, field } as const] : []),
		...(settled?.rights ? [{ check: 'rights', outcome: settled.rights, field } as const] : []),
	];
}

/** What came of the answer in the reader's own terminal. */
export const listPastedShown = ({ pasted }: BoxState): readonly Shown[] =>
	pasted ? [{ check: 'pasted-answer', outcome: pasted.outcome, field: 'api-key' }] : [];

export const listFileShown = ({ file }: BoxState): readonly Shown[] =>
	file ? [{ check: 'export-file', outcome: file, field: 'private-token' }] : [];
