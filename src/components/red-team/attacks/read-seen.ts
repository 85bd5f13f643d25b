import { hasKeys, isRecord } from '../../sealed-box/read-message.ts';
import type { Seen } from './watch.ts';

const outcomes = [
	'blocked',
	'absent',
	'sent',
	'unseen',
] as const satisfies readonly Seen['outcome'][];

/** Reads what the frame says of an attack; nothing for anything else. */
export function readSeen(data: unknown, attack: string): Seen | undefined {
	if (!isRecord(data) || !hasKeys(data, 'type', 'id', 'outcome', 'evidence')) return undefined;
	const { type, id, outcome, evidence } = data;
	const known = outcomes.find((each) => each === outcome);
	if (type !== 'attacked' || id !== attack || !known) return undefined;
	const fits = typeof evidence === 'string' && /^[\w-]{0,40}$/.test(evidence);
	return fits ? { outcome: known, evidence } : undefined;
}
