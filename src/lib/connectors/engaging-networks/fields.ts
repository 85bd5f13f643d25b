import type { StepId } from './problems/problems.ts';

/** The fields that a sealed box can hold. The password is not among them: no check needs it. */
export const fields = {
	'api-key': { label: 'API key', check: 'api-key-format', madeIn: 'EN-14', canAsk: true },
	'private-token': {
		label: 'Private token',
		check: 'private-token-format',
		madeIn: 'EN-13',
		canAsk: false,
	},
} as const satisfies Record<string, FieldEntry>;

interface FieldEntry {
	/** The words of the guide. */
	readonly label: string;
	/** The id of its format check. */
	readonly check: string;
	/** The step that makes the value. */
	readonly madeIn: StepId;
	/** Whether there is a question to Engaging Networks that uses this value alone. */
	readonly canAsk: boolean;
}

export type FieldId = keyof typeof fields;

export const fieldIds = ['api-key', 'private-token'] as const satisfies readonly FieldId[];

/** Every check whose outcome a box can show. */
export const checkIds = [
	'api-key-format',
	'private-token-format',
	'data-centre',
	'authenticate',
] as const;

export type CheckId = (typeof checkIds)[number];
