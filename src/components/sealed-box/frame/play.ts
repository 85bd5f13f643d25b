import type { Ask } from '../../../lib/connectors/engaging-networks/probe/ask.ts';
import { fieldIds, type FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { PracticeRecord } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import type { AskActions } from './ask-actions.ts';
import type { BoxConfig } from './box-config.ts';
import type { BoxEvent } from './state.ts';

interface Hands {
	/** Whether this is still what is played. */
	readonly isCurrent: () => boolean;
	readonly boxConfig: BoxConfig;
	readonly dispatch: (event: BoxEvent) => void;
	readonly setText: (field: FieldId, text: string, omatic?: readonly string[]) => void;
	/** Given where a box can ask. */
	readonly askAbout?: AskActions['askAbout'];
	readonly askTheOthers?: AskActions['askTheOthers'];
}

/**
 * Does what a reader would do to come to the record's outcome: fills the fields, chooses the data
 * centre, asks. Text that came back in a terminal and files go through their own panels.
 */
export async function play(record: PracticeRecord, hands: Hands): Promise<void> {
	const { boxConfig, dispatch, setText, askAbout, askTheOthers } = hands;
	for (const field of fieldIds) {
		const text = record.fields?.[field];
		if (text !== undefined) setText(field, text, record.omatic);
	}
	if (record.broken === 'check-crashed') crash(record, dispatch);
	if (record.address !== undefined) {
		dispatch({ type: 'gave-address', address: record.address, typing: false });
	}
	const { centre, answers, others } = record;
	if (centre) dispatch({ type: 'chose-centre', centre });
	const pasted = record.pasted === undefined ? undefined : boxConfig.readPasted?.(record.pasted);
	if (pasted) dispatch({ type: 'pasted-answer', ...pasted });
	const key = record.fields?.['api-key'];
	if (key === undefined || centre === undefined || !(answers || others)) return;
	const asker = boxConfig.asking?.practise?.(record);
	if (!asker) return;
	const ask: Ask =
		record.broken === 'cancelled'
			? (question) => asker({ ...question, cancel: AbortSignal.abort() })
			: asker;
	await askAbout?.(key, centre, ask);
	if (others && hands.isCurrent()) await askTheOthers?.(key, centre, ask);
}

function crash({ fields }: PracticeRecord, dispatch: (event: BoxEvent) => void): void {
	const text = fields?.['api-key'] ?? '';
	const outcome = { outcome: 'unknown', because: 'check-crashed', findings: [] } as const;
	const result = { outcome, value: undefined, offer: undefined };
	dispatch({ type: 'typed', field: 'api-key', text, result });
}
