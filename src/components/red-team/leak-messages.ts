import type { MessageKey } from '../../lib/i18n/messages.ts';
import type { Seen } from './attacks/watch.ts';
import { t } from '../sealed-box/host/say.ts';

/** What is told of a way out. */
export type Reported = Seen['outcome'] | 'not-tried';

type Rule = MessageKey extends infer Key
	? Key extends `leak.rule.${infer Name}`
		? Name
		: never
	: never;

/** The browser's rules that readers are told about in words of their own. */
const rules: ReadonlySet<string> = new Set<Rule>([
	...(['connect-src', 'default-src', 'img-src', 'media-src', 'font-src'] as const),
	...(['style-src', 'style-src-elem', 'style-src-attr', 'script-src', 'script-src-elem'] as const),
	...(['worker-src', 'child-src', 'frame-src', 'object-src', 'manifest-src'] as const),
	...(['prefetch-src', 'form-action', 'base-uri'] as const),
	...(['require-trusted-types-for', 'trusted-types'] as const),
	...(['SecurityError', 'NotAllowedError', 'EvalError'] as const),
]);

const isRule = (name: string): name is Rule => rules.has(name);

/** One sentence for what was seen of a way out. */
export function describeObserved({ outcome, evidence }: Seen): string {
	if (outcome !== 'blocked') return t(`leak.${outcome}`);
	return isRule(evidence)
		? t('leak.blocked', { evidence, rule: t(`leak.rule.${evidence}`) })
		: t('leak.blocked-by', { evidence });
}

/** What all came to so far. */
export function describeTotals(told: readonly Reported[], all: number, done: boolean): string {
	const count = (which: Reported) => told.filter((each) => each === which).length;
	return t(done ? 'leak.total-done' : 'leak.total', {
		...{ all, told: told.length },
		blocked: count('blocked'),
		absent: count('absent'),
		unseen: count('unseen'),
		sent: count('sent'),
	});
}
