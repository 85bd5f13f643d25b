import { fields } from '../fields.ts';
import type { Wordings } from './wordings.ts';

type TogetherCode = 'EN-E59' | 'EN-E60' | 'EN-E61';

/** Problems that show when fields are compared. */
export const togetherWordings: Wordings<TogetherCode> = {
	'EN-E59': ({ fields: ids }) => ['', { fields: ids.map((id) => fields[id].label) }],
	'EN-E61': ({ field, holds }) => [`.${holds}`, { field: fields[field].label }],
};
