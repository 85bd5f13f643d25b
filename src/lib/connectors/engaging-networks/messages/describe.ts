import type { Outcome } from '../../../checks/outcome.ts';
import type { SayAny, Value } from '../../../i18n/translate.ts';
import { dataCentres, type DataCentreId } from '../data-centres.ts';
import type { CheckId } from '../fields.ts';
import type { EnFinding, ProblemCode, ProblemFacts } from '../problems/problems.ts';
import type { OutcomeForms } from './outcome-forms.ts';
import type { KnownWordings, Values } from './wordings.ts';

/** A verdict on one finding: what was found, why it matters, what to do now. */
export interface Verdict {
	readonly saw: string;
	readonly why: string;
	readonly now: string;
}

/** A heading for an outcome, and what the outcome does not prove. */
export interface OutcomeWords {
	readonly heading: string;
	readonly proves: string;
}

/** What the words may speak of besides the finding itself; none of it is secret. */
export interface Setting {
	/** The field's label: `API key`, `Private token`, `Username` or `Remote Address`. */
	readonly field: string;
	readonly centre?: DataCentreId;
}

/** The host of a data centre, for a sentence to begin with. */
export const hostOf = (centre: DataCentreId | undefined): string =>
	centre ? dataCentres[centre].host : 'Engaging Networks';

/** The words for one finding: a text of three lines. */
export function describeFinding<Code extends ProblemCode>(
	say: SayAny,
	wordings: KnownWordings,
	finding: EnFinding<Code>,
	{ field, centre }: Setting
): Verdict {
	const { code, facts }: { code: Code; facts: ProblemFacts[Code] } = finding;
	const [form, values] = wordings[code]?.(facts, say) ?? sayPlainly(code, facts, say);
	const status = nameStatus(facts, say);
	const setting = { field, host: hostOf(centre) };
	const text = say(`verdict.${code}${form}`, { ...setting, ...facts, status, ...values });
	const [saw = '', why = '', now = ''] = text.split('\n');
	return { saw, why, now };
}

interface PlainFacts {
	readonly [fact: string]: Value | undefined;
	readonly kind?: string;
	readonly kinds?: readonly string[];
	readonly status?: number;
}

/** How most problems are said: see {@link Wordings}. */
function sayPlainly(
	code: ProblemCode,
	{ kind, kinds = [] }: PlainFacts,
	say: SayAny
): readonly [form: string, values?: Values] {
	return [kind ? `.${kind}` : '', { kinds: kinds.map((each) => say(`kind.${code}.${each}`)) }];
}

/** In brackets behind what was seen; an answer may come without one. */
const nameStatus = ({ status }: PlainFacts, say: SayAny) =>
	status ? ` ${say('answer.status', { status })}` : '';

/** The words for an outcome: a text of one or two lines. */
export function describeOutcome(
	say: SayAny,
	forms: OutcomeForms,
	check: CheckId,
	outcome: Outcome<EnFinding>,
	{ centre }: Setting
): OutcomeWords {
	const crashed = outcome.outcome === 'unknown' && outcome.because === 'check-crashed';
	const form = forms[check]?.(outcome, centre) ?? (!crashed && outcome.outcome);
	const key = form ? `outcome.${check}.${form}` : 'outcome.check-crashed';
	const [heading = '', proves = ''] = say(key, { host: hostOf(centre) }).split('\n');
	return { heading, proves };
}
