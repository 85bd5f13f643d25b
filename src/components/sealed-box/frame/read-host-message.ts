import { fieldIds, type FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import { practicePattern } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import type { HostMessage } from '../host-messages.ts';
import { hasKeys, isRecord } from '../read-message.ts';

const isTheme = (value: unknown) => value === 'light' || value === 'dark';

const isField = (value: unknown): value is FieldId => fieldIds.some((id) => id === value);

/** Reads a message from the page; nothing for anything that is not exactly one of the kinds. */
export function readHostMessage(data: unknown): HostMessage | undefined {
	if (!isRecord(data)) return undefined;
	const { type, theme, fields, play } = data;
	if (type === 'focus' && hasKeys(data, 'type')) return { type };
	if (type === 'theme' && hasKeys(data, 'type', 'theme')) {
		return isTheme(theme) ? { type, theme } : undefined;
	}
	if (type === 'practice' && hasKeys(data, 'type', 'play')) {
		const fits = typeof play === 'string' && practicePattern.test(play);
		return fits ? { type, play } : undefined;
	}
	if (type === 'set-up' && hasKeys(data, 'type', 'theme', 'fields')) {
		const fits = Array.isArray(fields) && fields.length <= fieldIds.length && fields.every(isField);
		return fits && isTheme(theme) ? { type, theme, fields } : undefined;
	}
	return undefined;
}
