import {
	dataCentreIds,
	type DataCentreId,
} from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { fieldIds, type FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import { practicePattern } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import type { HostMessage } from '../host-messages.ts';
import { hasKeys, isRecord } from '../read-message.ts';

const isTheme = (value: unknown) => value === 'light' || value === 'dark';

const isField = (value: unknown): value is FieldId => fieldIds.some((id) => id === value);

const isCentre = (value: unknown): value is DataCentreId | undefined =>
	value === undefined || dataCentreIds.some((id) => id === value);

const isStep = (value: unknown): value is string | undefined =>
	value === undefined || (typeof value === 'string' && /^EN-\d{2,4}$/.test(value));

/** Reads a message from the page; nothing for anything that is not exactly one of the kinds. */
export function readHostMessage(data: unknown): HostMessage | undefined {
	if (!isRecord(data)) return undefined;
	const { type, theme, fields, centre, step, play } = data;
	if (type === 'focus' && hasKeys(data, 'type')) return { type };
	if (type === 'theme' && hasKeys(data, 'type', 'theme')) {
		return isTheme(theme) ? { type, theme } : undefined;
	}
	if (type === 'practice' && hasKeys(data, 'type', 'play')) {
		const fits = typeof play === 'string' && practicePattern.test(play);
		return fits ? { type, play } : undefined;
	}
	const extras = ['centre', 'step'].filter((key) => key in data);
	if (type === 'set-up' && hasKeys(data, 'type', 'theme', 'fields', ...extras)) {
		const fits = Array.isArray(fields) && fields.length <= fieldIds.length && fields.every(isField);
		const known = isTheme(theme) && isCentre(centre) && isStep(step);
		return fits && known ? { type, theme, fields, centre, step } : undefined;
	}
	return undefined;
}
