import { notRun } from '../../../checks/outcome.ts';
import { runChecks } from '../../../checks/runner.ts';
import type { FieldResult } from '../field-result.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { createSeverityOf, type EnFinding } from '../problems/problems.ts';
import * as entries from './entry-checks.ts';
import * as form from './list-checks.ts';
import { normaliseList } from './normalise-list.ts';
import { readList } from './read-list.ts';
import { isAddress } from './read-piece.ts';

/** In the order in which findings are shown: the form of the list first, then its entries. */
const checks: readonly form.ListCheck[] = [
	form.isNotBlank,
	form.hasNoLabel,
	form.isNotWrapped,
	form.isVisible,
	form.isPlain,
	form.hasNoComma,
	form.hasNoSemicolon,
	form.hasNoSpaceInside,
	form.isOneLine,
	form.hasNoTildeAtEnd,
	form.hasNoDoubledTilde,
	form.isShortEnough,
	entries.areAddresses,
	entries.arePublic,
	entries.areDifferent,
	entries.hasNoBlock,
	entries.hasNoRange,
	entries.hasNoName,
	entries.hasNoIpv6,
	entries.hasOmatic,
	entries.isOmatics,
	form.hasNoSpacesAround,
];

/**
 * Checks a pasted Remote Address: IPv4 addresses joined with `~`, without spaces, at most 200
 * characters (docs/facts/engaging-networks.md, section 5).
 *
 * Takes any text, and the addresses that the site's configuration gives as Omatic's: often none,
 * and what is no IPv4 address among them does not count. `pass` says that nothing is known to be
 * wrong; what EN does with blocks, ranges, names and IPv6 is not documented, so they only warn. An
 * empty text is `not-run`, as what EN does with an empty field is not known either.
 */
export function checkRemoteAddress(raw: string, omatic: readonly string[]): FieldResult {
	if (raw === '') {
		return { outcome: notRun('missing-input'), value: undefined, offer: undefined };
	}
	const input = { list: readList(raw), omatic: readOmatic(omatic) };
	const outcome = runChecks(checks, input, createSeverityOf(fieldProblems));
	const value = outcome.outcome === 'pass' ? raw.trim() : undefined;
	const isFixable = value === undefined || outcome.findings.some(isMended);
	return { outcome, value, offer: isFixable ? normaliseList(input) : undefined };
}

/** Warnings that the list as it is documented doesn't have. */
const fixed = new Set(['EN-E42', 'EN-E43', 'EN-E45', 'EN-E46', 'EN-E47', 'EN-E51']);
const isMended = ({ code }: EnFinding) => fixed.has(code);

const readOmatic = (addresses: readonly string[]) => [
	...new Set(addresses.map((address) => address.trim()).filter(isAddress)),
];
