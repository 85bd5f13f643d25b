import type { Translate, MessageKey } from '../../../i18n/messages.ts';
import type { Value } from '../../../i18n/translate.ts';
import type { ProblemCode, ProblemFacts } from '../problems/problems.ts';

/** What can stand in a text, by name. */
export type Values = Readonly<Record<string, Value>>;

/** What follows a code in the keys of its texts: nothing, or a case such as `.test-region`. */
type FormOf<Code extends ProblemCode> = MessageKey extends infer Key
	? Key extends `verdict.${Code}${infer Form}`
		? Form
		: never
	: never;

/** How a problem is said: which of its texts, and what stands in it besides the facts themselves. */
export type MessageParams<Code extends ProblemCode = ProblemCode> = (
	facts: ProblemFacts[Code],
	t: Translate
) => readonly [form: FormOf<Code>, values?: Values];

/** The keys of a problem that is said by {@link tPlainly}; none where that cannot be. */
type PlainKey<Code extends ProblemCode, Facts = ProblemFacts[Code]> = Facts extends {
	readonly kinds: readonly (infer Kind extends string)[];
}
	? Exclude<keyof Facts, 'kinds'> extends never
		? `verdict.${Code}` | `kind.${Code}.${Kind}`
		: never
	: Facts extends { readonly kind: infer Kind extends string }
		? Exclude<keyof Facts, 'kind'> extends never
			? `verdict.${Code}.${Kind}`
			: never
		: Facts[keyof Facts] extends number
			? `verdict.${Code}`
			: never;

type PlainCode = {
	[C in ProblemCode]: [PlainKey<C>] extends [never]
		? never
		: [PlainKey<C>] extends [MessageKey]
			? C
			: never;
}[ProblemCode];

/**
 * How problems are said, by code. None is needed for facts that say it as they are: numbers that stand in the text,
 * one kind that has a text of its own, kinds that are named in it. Any other problem does not compile without one, and none without its texts.
 */
export type MessageParamsByCode<Code extends ProblemCode = ProblemCode> = {
	readonly [C in Exclude<Code, PlainCode>]: MessageParams<C>;
} & { readonly [C in Code & PlainCode]?: MessageParams<C> };

/** The wordings that are at hand. */
export type SupportedMessageParams = { readonly [C in ProblemCode]?: MessageParams<C> };
