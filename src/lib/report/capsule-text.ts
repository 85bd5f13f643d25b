import type { Translate } from '../i18n/messages.ts';
import type { Capsule } from './capsule.ts';
import type { CheckResult } from './result-code.ts';

export const nameStep = (number: number): string => `EN-${String(number).padStart(2, '0')}`;

/** A result in words, without its codes: `API key, shape: looks right`. */
export function describeResult(result: CheckResult, t: Translate): string {
	const check = t(`result.check.${result.check}`);
	const outcome = t(`result.outcome.${result.outcome}`);
	if (!('because' in result)) return t('result.line', { check, outcome });
	const reason = t(`result.reason.${result.because}`);
	return t('result.line-because', { check, outcome, reason });
}

/** `2026-11-23 18:30 UTC`, in every language: whoever reads it may be anywhere. */
export const formatMinutes = (minutes: number): string =>
	`${new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** A capsule as text for a ticket, with its link at the end. */
export function writeCapsuleText(capsule: Capsule, link: string, t: Translate): string {
	const { guide, minutes, ticket, centre, browser, results, ticked } = capsule;
	return t('result.text', {
		...{ guide, browser, link },
		time: formatMinutes(minutes),
		ticket: ticket === undefined ? '' : `${t('result.text-ticket', { ticket })}\n`,
		centre: centre ?? t('result.no-centre'),
		results: results
			.map((result) => `${[describeResult(result, t), ...result.codes].join(' · ')}\n`)
			.join(''),
		steps: ticked.map(nameStep).join(', ') || t('result.no-steps'),
	});
}
