import { fields } from '../fields.ts';
import type { MessageParamsByCode } from './wordings.ts';

type CrossFieldCode = 'EN-E59' | 'EN-E60' | 'EN-E61';

/** Problems that show when fields are compared. */
export const crossFieldMessageParams: MessageParamsByCode<CrossFieldCode> = {
	'EN-E59': ({ fields: ids }) => ['', { fields: ids.map((id) => fields[id].label) }],
	'EN-E61': ({ field, holds }) => [`.${holds}`, { field: fields[field].label }],
};
