import type { Outcome } from '../../../checks/outcome.ts';
import { dataCentreIds, type DataCentreId } from '../data-centres.ts';
import { found, type EnFinding } from '../problems/problems.ts';
import type { Ask, AskResult, Question } from './ask.ts';

/** What came of asking the other data centres. */
export interface OtherCentres {
	readonly outcome: Outcome<EnFinding>;
	/** The data centre that accepted the key, and what it said. */
	readonly accepted: { readonly centre: DataCentreId; readonly result: AskResult } | undefined;
}

/** The data centres that are asked after the first one said that it does not know the key. */
export const listOthers = (centre: DataCentreId): readonly DataCentreId[] =>
	dataCentreIds.filter((id) => id !== centre);

/**
 * Asks the other data centres one by one, and stops at the first that knows the key. `onAsk` is
 * told which one is asked now. An answer other than "invalid api key" in EN's own words suggests
 * that the key is known there (docs/facts/engaging-networks.md, section 2: L), and stops the row without being certain.
 */
export async function askOthers(
	ask: Ask,
	{ key, centre, cancel }: Question,
	onAsk: (centre: DataCentreId) => void
): Promise<OtherCentres> {
	const open: EnFinding[] = [];
	for (const other of listOthers(centre)) {
		onAsk(other);
		const result = await ask({ key, centre: other, cancel });
		const { authenticate } = result;
		if (authenticate.outcome === 'pass') {
			const findings = [found('EN-E32', { centre: other, sure: 'yes' }), ...authenticate.findings];
			return { outcome: { outcome: 'pass', findings }, accepted: { centre: other, result } };
		}
		const decided = readOther(authenticate, other);
		if (decided) return { outcome: decided, accepted: undefined };
		open.push(...authenticate.findings.filter(({ code }) => code !== 'EN-E19'));
	}
	return { outcome: sumUp(open), accepted: undefined };
}

/** The codes of answers that EN gives about a key that it likely knows. */
const knownBy: ReadonlySet<string> = new Set(['EN-E20', 'EN-E21', 'EN-E23']);

/** An end before the last data centre: cancelled, or one that seems to know the key. */
function readOther(
	outcome: Outcome<EnFinding>,
	centre: DataCentreId
): Outcome<EnFinding> | undefined {
	if (outcome.outcome === 'unknown' && outcome.because === 'cancelled') return outcome;
	if (!outcome.findings.some(({ code }) => knownBy.has(code))) return undefined;
	return {
		outcome: 'unknown',
		because: 'answer-says-nothing-certain',
		findings: [found('EN-E32', { centre, sure: 'no' }), ...outcome.findings],
	};
}

/** Of all that did not know the key, whatever else they said; each code once. */
function sumUp(open: readonly EnFinding[]): Outcome<EnFinding> {
	if (open.length === 0) return { outcome: 'fail', findings: [found('EN-E33', {})] };
	const findings = open.filter(
		({ code }, at) => open.findIndex((other) => other.code === code) === at
	);
	return { outcome: 'unknown', because: 'answer-says-nothing-certain', findings };
}
