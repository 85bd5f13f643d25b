import type { NotRunReason, Outcome, UnknownReason } from '../checks/outcome.ts';
import type { CheckId } from '../connectors/engaging-networks/fields.ts';
import type { EnFinding } from '../connectors/engaging-networks/problems/problems.ts';

/**
 * What came of one check, without its facts: every value is one of a list or a number of at most
 * three digits, so that nothing that was typed can be in it.
 */
export type CheckResult =
	| {
			readonly check: CheckId;
			readonly outcome: 'pass' | 'fail';
			readonly codes: readonly string[];
	  }
	| {
			readonly check: CheckId;
			readonly outcome: 'unknown';
			readonly because: UnknownReason;
			readonly codes: readonly string[];
	  }
	| {
			readonly check: CheckId;
			readonly outcome: 'not-run';
			readonly because: NotRunReason;
			readonly codes: readonly string[];
	  };

/* The letters below stand in links that are out there: add to them, never change or reuse one. */
const checks = {
	af: 'api-key-format',
	tf: 'private-token-format',
	dc: 'data-centre',
	au: 'authenticate',
	un: 'username-format',
	ra: 'remote-address-format',
	vt: 'values-together',
	oc: 'other-centres',
	ri: 'rights',
	pa: 'pasted-answer',
	ex: 'export-file',
} as const satisfies Readonly<Record<string, CheckId>>;
const unknowns = {
	a: 'answer-says-nothing-certain',
	b: 'unreadable',
	c: 'not-reachable',
	d: 'timeout',
	e: 'unexpected-answer',
	f: 'cancelled',
	g: 'check-crashed',
} as const;
const notRuns = { a: 'missing-input', b: 'not-asked', c: 'stopped-by-earlier-check' } as const;

/** The longest text of {@link encodeResults}, in characters. */
export const longestResults = 400;

/** The grammar of {@link encodeResults}; at most twelve results. */
export const resultsPattern = /* @__PURE__ */ createPattern();

function createPattern(): RegExp {
	const one =
		'(?:af|tf|dc|au|un|ra|vt|oc|ri|pa|ex)(?:p|f|u[a-g]|n[a-c])(?:[1-9]\\d{0,2}(?:-[1-9]\\d{0,2}){0,19})?';
	return new RegExp(`^(?:${one}(?:_${one}){0,11})?$`);
}

const find = <Letter extends string, Name extends string>(
	table: Readonly<Record<Letter, Name>>,
	letter: string | undefined
) => Object.entries<Name>(table).find(([key]) => key === letter)?.[1];

const findLetter = (table: Readonly<Record<string, string>>, name: string) =>
	Object.entries(table).find(([, each]) => each === name)?.[0] ?? '';

/** The result of a check, as it may leave the frame. */
export const summarise = (
	check: CheckId,
	{ findings, ...outcome }: Outcome<EnFinding>
): CheckResult => ({ ...outcome, check, codes: findings.map(({ code }) => code) });

/** Writes results as letters and digits: `afp7_auua20`. */
export const encodeResults = (results: readonly CheckResult[]): string =>
	results
		.map((result) => {
			const { check, outcome, codes } = result;
			const table = outcome === 'unknown' ? unknowns : notRuns;
			const reason = 'because' in result ? findLetter(table, result.because) : '';
			const numbers = codes.map((code) => String(Number(code.slice('EN-E'.length))));
			return `${findLetter(checks, check)}${outcome[0]}${reason}${numbers.join('-')}`;
		})
		.join('_');

/** Reads what {@link encodeResults} wrote; nothing for any other text, nor for a check twice. */
export function decodeResults(text: string): readonly CheckResult[] | undefined {
	if (!resultsPattern.test(text)) return undefined;
	if (text === '') return [];
	const results = text.split('_').map(decodeResult);
	if (!results.every((result) => result !== undefined)) return undefined;
	const once = new Set(results.map(({ check }) => check)).size === results.length;
	const reasoned = results.every(({ outcome, codes }) => outcome !== 'fail' || codes.length > 0);
	return once && reasoned ? results : undefined;
}

function decodeResult(text: string): CheckResult | undefined {
	const [, letters, kind, reason, numbers] = /^(..)(.)([a-g]?)([\d-]*)$/.exec(text) ?? [];
	const check = find(checks, letters);
	if (!check) return undefined;
	const codes = numbers ? numbers.split('-').map((each) => `EN-E${each.padStart(2, '0')}`) : [];
	if (kind === 'p') return { check, outcome: 'pass', codes };
	if (kind === 'f') return { check, outcome: 'fail', codes };
	if (kind === 'u') {
		const because = find(unknowns, reason);
		return because && { check, outcome: 'unknown', because, codes };
	}
	const because = find(notRuns, reason);
	return because && { check, outcome: 'not-run', because, codes };
}
