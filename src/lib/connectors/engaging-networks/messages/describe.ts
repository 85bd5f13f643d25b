import type { Outcome } from '../../../checks/outcome.ts';
import type { TranslateAny, Value } from '../../../i18n/translate.ts';
import { dataCentres, type DataCentreId } from '../data-centres.ts';
import type { CheckId } from '../fields.ts';
import type { EnFinding, ProblemCode, ProblemFacts } from '../problems/problems.ts';
import type { OutcomeVariants } from './outcome-forms.ts';
import type { SupportedMessageParams, Values } from './wordings.ts';

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
	t: TranslateAny,
	messageParams: SupportedMessageParams,
	finding: EnFinding<Code>,
	{ field, centre }: Setting
): Verdict {
	const { code, facts }: { code: Code; facts: ProblemFacts[Code] } = finding;
	const [form, values] = messageParams[code]?.(facts, t) ?? tPlainly(code, facts, t);
	const status = nameStatus(facts, t);
	const setting = { field, host: hostOf(centre) };
	const text = t(`verdict.${code}${form}`, { ...setting, ...facts, status, ...values });
	const [saw = '', why = '', now = ''] = text.split('\n');
	return { saw, why, now };
}

interface PlainFacts {
	readonly [fact: string]: Value | undefined;
	readonly kind?: string;
	readonly kinds?: readonly string[];
	readonly status?: number;
}

/** How most problems are said: see {@link MessageParamsByCode}. */
function tPlainly(
	code: ProblemCode,
	{ kind, kinds = [] }: PlainFacts,
	t: TranslateAny
): readonly [form: string, values?: Values] {
	return [kind ? `.${kind}` : '', { kinds: kinds.map((each) => t(`kind.${code}.${each}`)) }];
}

/** In brackets behind what was seen; an answer may come without one. */
const nameStatus = ({ status }: PlainFacts, t: TranslateAny) =>
	status ? ` ${t('answer.status', { status })}` : '';

/** The words for an outcome: a text of one or two lines. */
export function describeOutcome(
	t: TranslateAny,
	variants: OutcomeVariants,
	check: CheckId,
	outcome: Outcome<EnFinding>,
	{ centre }: Setting
): OutcomeWords {
	const crashed = outcome.outcome === 'unknown' && outcome.because === 'check-crashed';
	const form = variants[check]?.(outcome, centre) ?? (!crashed && outcome.outcome);
	const key = form ? `outcome.${check}.${form}` : 'outcome.check-crashed';
	const [heading = '', proves = ''] = t(key, { host: hostOf(centre) }).split('\n');
	return { heading, proves };
}
