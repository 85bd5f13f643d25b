import type { Outcome } from '../../../lib/checks/outcome.ts';
import type { FieldResult } from '../../../lib/connectors/engaging-networks/field-result.ts';
import type { CheckId, FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { PracticeRecords } from '../../../lib/connectors/engaging-networks/practice/practice-record.ts';
import type {
	EnFinding,
	KnownProblems,
} from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import type { OutcomeVariants } from '../../../lib/connectors/engaging-networks/messages/outcome-forms.ts';
import type { SupportedMessageParams } from '../../../lib/connectors/engaging-networks/messages/wordings.ts';
import type { createAskActions } from './ask-actions.ts';
import type { Asking } from './asking.ts';
import type { play } from './play.ts';
import type { reduce } from './state.ts';

/** What one kind of box knows; each kind is bundled with its own, and nothing of the others. */
export interface BoxConfig {
	/** Judges the text of a field. `omatic`: Omatic's addresses, when not the site's own list. */
	readonly checkField: (field: FieldId, text: string, omatic?: readonly string[]) => FieldResult;
	readonly asking?: Asking;
	/** What a reader can do with it. */
	readonly createAskActions?: typeof createAskActions;
	/** What the box knows after an event, where it knows of more than values. */
	readonly reduce?: typeof reduce;
	/** The problems that can show here. */
	readonly problems: KnownProblems;
	/** How they are said. */
	readonly messageParams: SupportedMessageParams;
	/** How outcomes are said. */
	readonly variants: OutcomeVariants;
	/** What can be practised here, and what plays it; nothing where nothing can. */
	readonly practice?: { readonly records: PracticeRecords; readonly play: typeof play };
	/** The step that the box is in, as the page says. */
	readonly step?: string | undefined;
	/** Reads and masks what came back in a terminal, where a box takes that. */
	readonly readPasted?: (text: string) => {
		readonly masked: string;
		readonly outcome: Outcome<EnFinding>;
	};
	/** What only the page "Check my setup" does: compares the fields. */
	readonly compare?: (
		values: Readonly<Partial<Record<FieldId, string>>>,
		authenticate: Outcome<EnFinding> | undefined
	) => Outcome<EnFinding>;
}

/** A check with what it came to; of a field's own check, which field. */
export interface CheckResultView {
	readonly check: CheckId;
	readonly outcome: Outcome<EnFinding>;
	readonly field: FieldId;
}
