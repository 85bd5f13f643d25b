import type { Outcome } from '../../../checks/outcome.ts';
import type { MessageKey } from '../../../i18n/messages.ts';
import type { DataCentreId } from '../data-centres.ts';
import type { CheckId } from '../fields.ts';
import type { EnFinding } from '../problems/problems.ts';

type FormOf<Check extends CheckId> = MessageKey extends infer Key
	? Key extends `outcome.${Check}.${infer Form}`
		? Form
		: never
	: never;

type GetVariant<Check extends CheckId> = (
	outcome: Outcome<EnFinding>,
	centre: DataCentreId | undefined
) => FormOf<Check> | undefined;

/** Which text says an outcome, where it is not the one that is named like the outcome. */
export type OutcomeVariants<Check extends CheckId = CheckId> = {
	readonly [C in Check]?: GetVariant<C>;
};
