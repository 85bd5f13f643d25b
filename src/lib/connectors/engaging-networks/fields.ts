import type { StepId } from './problems/problems.ts';

/** The fields that a sealed box can hold. The password is not among them: no check needs it. */
export const fields = {
	'api-key': { label: 'API key', check: 'api-key-format', madeIn: 'EN-14' },
	'private-token': { label: 'Private token', check: 'private-token-format', madeIn: 'EN-13' },
	username: { label: 'Username', check: 'username-format', madeIn: 'EN-17' },
	'remote-address': { label: 'Remote Address', check: 'remote-address-format', madeIn: 'EN-15' },
} as const satisfies Record<string, FieldEntry>;

interface FieldEntry {
	/** The words of the guide. */
	readonly label: string;
	/** The id of the check of this value alone. */
	readonly check: string;
	/** The step that makes the value, or that says where it goes. */
	readonly madeIn: StepId;
}

export type FieldId = keyof typeof fields;

export const fieldIds = [
	'api-key',
	'private-token',
	'username',
	'remote-address',
] as const satisfies readonly FieldId[];

/** Every check whose outcome a box can show. */
export const checkIds = [
	'api-key-format',
	'private-token-format',
	'username-format',
	'remote-address-format',
	'values-together',
	'data-centre',
	'authenticate',
	'other-centres',
	'rights',
	'pasted-answer',
	'export-file',
] as const;

export type CheckId = (typeof checkIds)[number];
