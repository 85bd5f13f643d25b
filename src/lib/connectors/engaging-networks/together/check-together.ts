import { notRun, type Outcome } from '../../../checks/outcome.ts';
import { quiet, runChecks, type Check } from '../../../checks/runner.ts';
import { fieldIds, type FieldId } from '../fields.ts';
import { found, severityOf, type EnFinding } from '../problems/problems.ts';
import { checkShape } from '../secrets/shape-checks.ts';
import { holdsKey } from '../username/holds-key.ts';
import { getSameness, isFilled } from './read-value.ts';
import { holdsAddressList, holdsEmail } from './what-it-holds.ts';

/** What stands in the fields, none of them blank, and what came of asking about the key. */
interface CrossFieldInput {
	readonly values: ReadonlyMap<FieldId, string>;
	readonly authenticate: Outcome<EnFinding> | undefined;
}

type CrossFieldCheck = Check<CrossFieldInput, EnFinding>;

/**
 * The same value in two fields or more: certainly a mistake, as no two of the values are equal
 * (docs/facts/engaging-networks.md, section 4). Keys are compared as they would be used, case and copied labels aside.
 * Quiet on dots of masked fields, which say nothing of the values. False positives: none known.
 */
const areDifferent: CrossFieldCheck = ({ values }) => {
	const fieldsOf = new Map<string, FieldId[]>();
	for (const [field, text] of values) {
		const sameness = getSameness(text);
		if (sameness !== undefined) {
			fieldsOf.set(sameness, [...(fieldsOf.get(sameness) ?? []), field]);
		}
	}
	return [...fieldsOf.values()].flatMap((fields) =>
		fields.length > 1 ? [found('EN-E59', { fields })] : []
	);
};

const isSecret = (field: FieldId) => field === 'api-key' || field === 'private-token';

/** A key or token where none belongs. Quiet on an e-mail address that begins with one. */
const keysAreInTheirFields: CrossFieldCheck = ({ values }) =>
	[...values].flatMap(([field, text]) =>
		!isSecret(field) && holdsKey(text) ? [found('EN-E61', { field, holds: 'key' })] : []
	);

/** An e-mail address in a field other than Username, alone or in other text. */
const emailIsInItsField: CrossFieldCheck = ({ values }) =>
	[...values].flatMap(([field, text]) =>
		field !== 'username' && holdsEmail(text) ? [found('EN-E61', { field, holds: 'email' })] : []
	);

/** Nothing but IPv4 addresses, or only one, in a field other than Remote Address. */
const addressesAreInTheirField: CrossFieldCheck = ({ values }) =>
	[...values].flatMap(([field, text]) =>
		field !== 'remote-address' && holdsAddressList(text)
			? [found('EN-E61', { field, holds: 'address-list' })]
			: []
	);

/**
 * API key and private token may be swapped. Only a suspicion, as they look alike: fires when both
 * have the right shape, are different, and EN does not know what stands in API key. Quiet when
 * the answer tells that another data centre knows it. False positives: a wrong key, or a wrong data
 * centre.
 */
const maybeSwapped: CrossFieldCheck = ({ values, authenticate }) => {
	const key = values.get('api-key') ?? '';
	const token = values.get('private-token') ?? '';
	const codes = authenticate?.findings.map(({ code }) => code) ?? [];
	const isUnknown =
		authenticate?.outcome === 'fail' &&
		(codes.includes('EN-E19') || codes.includes('EN-E33')) &&
		!codes.includes('EN-E32');
	return isUnknown && isWellFormed(key) && isWellFormed(token) && !areSame(key, token)
		? [found('EN-E60', {})]
		: quiet;
};

const isWellFormed = (text: string) => checkShape(text).outcome.outcome === 'pass';

const areSame = (one: string, other: string) => getSameness(one) === getSameness(other);

const checks: readonly CrossFieldCheck[] = [
	areDifferent,
	keysAreInTheirFields,
	emailIsInItsField,
	addressesAreInTheirField,
	maybeSwapped,
];

/**
 * Compares the fields with one another. Takes what was typed into them (a blank field counts as
 * empty, the password is never among them) and what came of asking about the key, if it was asked.
 *
 * `fail` when a value certainly stands in a wrong field, `unknown` on the mere suspicion of a swap,
 * `not-run` with fewer than two fields. `pass` does not rule out a swap: shape does not tell.
 */
export function checkCrossField(
	values: Readonly<Partial<Record<FieldId, string>>>,
	authenticate: Outcome<EnFinding> | undefined
): Outcome<EnFinding> {
	const filled = fieldIds.flatMap((field) => {
		const text = (values[field] ?? '').trim();
		return isFilled(text) ? [[field, text] as const] : [];
	});
	if (filled.length < 2) return notRun('missing-input');
	const outcome = runChecks(checks, { values: new Map(filled), authenticate }, severityOf);
	return outcome.outcome === 'pass' && outcome.findings.some(({ code }) => code === 'EN-E60')
		? { ...outcome, outcome: 'unknown', because: 'answer-says-nothing-certain' }
		: outcome;
}
