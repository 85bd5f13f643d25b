import type { Severity } from '../../../checks/outcome.ts';
import type { DataCentreId } from '../data-centres.ts';
import type { FieldId } from '../fields.ts';
import type { InvisibleKind, LookAlikeKind } from '../secrets/characters.ts';

/** A permanent step id, minted in `src/content/ledger/steps.json`. */
export type StepId = `EN-${number}`;

/** What stood around a key that does not belong to it. */
export type WrapperKind = 'quotes' | 'brackets' | 'bearer' | 'json' | 'address';

/** What was seen at a place where a hexadecimal digit or a dash belongs. */
export type CharacterKind = 'letter-o' | 'letter-l' | 'letter' | 'sign' | 'digit';

/**
 * The facts of each problem: counts, places (from 1) and enumerated kinds. Nothing here can hold a
 * piece of a secret.
 */
export interface ProblemFacts {
	'EN-E01': Record<never, never>;
	'EN-E02': Record<never, never>;
	'EN-E03': { readonly kinds: readonly WrapperKind[] };
	'EN-E04': { readonly kinds: readonly InvisibleKind[] };
	'EN-E05': { readonly kinds: readonly LookAlikeKind[] };
	'EN-E06': Record<never, never>;
	'EN-E07': { readonly before: number; readonly after: number; readonly lineEnds: number };
	'EN-E08': Record<never, never>;
	'EN-E09': { readonly length: number; readonly missing: number };
	'EN-E10': { readonly length: number; readonly extra: number };
	'EN-E11': { readonly count: number; readonly distinct: number; readonly cut: 'yes' | 'no' };
	'EN-E12': Record<never, never>;
	'EN-E13': {
		readonly place: number;
		readonly expected: 'hex' | 'dash';
		readonly saw: CharacterKind;
	};
	'EN-E14': Record<never, never>;
	'EN-E15': Record<never, never>;
	'EN-E16': { readonly count: number };
	'EN-E17': Record<never, never>;
	'EN-E18': { readonly kind: 'does-not-exist' | 'test-region' | 'not-in-our-list' };
	'EN-E19': Record<never, never>;
	'EN-E20': Record<never, never>;
	'EN-E21': Record<never, never>;
	'EN-E22': Record<never, never>;
	'EN-E23': Record<never, never>;
	'EN-E24': Record<never, never>;
	'EN-E25': Record<never, never>;
	'EN-E26': { readonly seconds: number };
	'EN-E27': { readonly status: number; readonly kind: NotEnsKind };
	'EN-E28': { readonly status: number };
	/** How long the session lasts, as EN says; 0 when it does not say. */
	'EN-E29': { readonly minutes: number };
	'EN-E30': { readonly status: number };
	'EN-E31': Record<never, never>;
	/** `sure` when that centre accepted the key; else its answer only suggests that it knows it. */
	'EN-E32': { readonly centre: DataCentreId; readonly sure: 'yes' | 'no' };
	'EN-E33': Record<never, never>;
	'EN-E34': Record<never, never>;
	'EN-E35': { readonly kind: 'refused' | 'broke-off' };
	'EN-E36': Record<never, never>;
	'EN-E37': { readonly status: number };
	'EN-E38': { readonly kind: 'not-found' | 'not-understood' };
	'EN-E39': { readonly kind: 'nothing' | 'command-itself' | 'something-else' };
	'EN-E40': { readonly status: number };
	'EN-E41': Record<never, never>;
	'EN-E42': { readonly count: number };
	'EN-E43': { readonly count: number };
	'EN-E44': { readonly count: number };
	'EN-E45': { readonly count: number };
	'EN-E46': { readonly where: readonly ('start' | 'end')[] };
	'EN-E47': { readonly count: number };
	'EN-E48': { readonly length: number };
	/** Places count the pieces of the list, from 1. */
	'EN-E49': { readonly places: readonly number[]; readonly kinds: readonly NotAddressKind[] };
	'EN-E50': { readonly places: readonly number[]; readonly kinds: readonly ReservedKind[] };
	'EN-E51': { readonly places: readonly number[] };
	'EN-E52': { readonly places: readonly number[] };
	'EN-E53': {
		readonly places: readonly number[];
		readonly kinds: readonly ('dash' | 'wildcard')[];
	};
	'EN-E54': { readonly places: readonly number[] };
	'EN-E55': { readonly places: readonly number[] };
	/** Omatic's addresses are public once the site lists them. */
	'EN-E56': { readonly missing: readonly string[] };
	'EN-E57': { readonly places: readonly number[] };
	'EN-E58': Record<never, never>;
	'EN-E59': { readonly fields: readonly FieldId[] };
	'EN-E60': Record<never, never>;
	'EN-E61': { readonly field: FieldId; readonly holds: 'key' | 'email' | 'address-list' };
	'EN-E62': Record<never, never>;
	'EN-E63': { readonly kind: NotExportKind };
	/** Names of EN's own columns, never of the file's. */
	'EN-E64': { readonly missing: readonly string[] };
	'EN-E65': { readonly rows: number };
	'EN-E66': { readonly missing: readonly string[] };
	/** Places count the columns, from 1. Their names are not told: a file without a header has data there. */
	'EN-E67': { readonly places: readonly number[] };
	'EN-E68': { readonly count: number; readonly lines: readonly number[] };
	'EN-E69': { readonly rows: number; readonly codes: number };
	'EN-E70': { readonly line: number };
	'EN-E71': { readonly kind: 'utf-16' | 'not-utf-8' };
	'EN-E72': { readonly kinds: readonly FormatKind[] };
	'EN-E73': Record<never, never>;
	'EN-E74': Record<never, never>;
	'EN-E75': { readonly line: number };
}

/** Why a piece of an address list is no IPv4 address. */
export type NotAddressKind = 'number-too-high' | 'leading-zero' | 'parts' | 'with-more' | 'other';

/** Addresses that never arrive from the internet. */
export type ReservedKind = 'private' | 'loopback' | 'link-local' | 'carrier' | 'reserved';

/** What a file is instead of an export. */
export type NotExportKind = 'html' | 'json' | 'xml' | 'xlsx' | 'zip' | 'binary' | 'empty';

/** How a file differs from what EN's exports look like by default. */
export type FormatKind =
	'semicolon' | 'tab' | 'pipe' | 'byte-order-mark' | 'crlf' | 'mixed-line-ends';

/** Why an answer cannot be Engaging Networks' own. */
export type NotEnsKind = 'html' | 'cut-off' | 'empty' | 'redirect' | 'too-large' | 'other';

export type ProblemCode = keyof ProblemFacts;

/** One thing that was found: a code with the facts of that very code. */
export type EnFinding<Code extends ProblemCode = ProblemCode> = {
	[C in Code]: { readonly code: C; readonly facts: ProblemFacts[C] };
}[Code];

/** Makes the finding of a code; the compiler holds the facts to that code. */
export const found = <Code extends ProblemCode>(code: Code, facts: ProblemFacts[Code]) => ({
	code,
	facts,
});

export interface ProblemEntry {
	/** Permanent, in the ledger as well; means the problem to developers. */
	readonly name: string;
	readonly severity: Severity;
	/** Steps that mend it, likeliest first; never empty. */
	readonly steps: readonly [StepId, ...StepId[]];
}

const [apiKey, privateToken] = ['EN-14', 'EN-13'] as const;
const [group, addressList, dataCentre, together] = ['EN-06', 'EN-15', 'EN-16', 'EN-17'] as const;
const [transactionTypes, exportVersion] = ['EN-11', 'EN-12'] as const;
const eitherSecret = [apiKey, privateToken] as const;
/** A box shows of these the one that makes its own value. */
const anyField = [apiKey, privateToken, addressList, together] as const;

/** Every problem that can be found; a code does not compile without its entry. */
export const problems = {
	'EN-E01': { name: 'nothing-but-blanks', severity: 'blocker', steps: anyField },
	'EN-E02': { name: 'label-pasted-along', severity: 'blocker', steps: anyField },
	'EN-E03': { name: 'wrapped', severity: 'blocker', steps: anyField },
	'EN-E04': { name: 'invisible-characters', severity: 'blocker', steps: anyField },
	'EN-E05': { name: 'look-alike-characters', severity: 'blocker', steps: anyField },
	'EN-E06': { name: 'masked-field-copied', severity: 'blocker', steps: eitherSecret },
	'EN-E07': { name: 'spaces-around', severity: 'note', steps: anyField },
	'EN-E08': { name: 'email-instead', severity: 'blocker', steps: eitherSecret },
	'EN-E09': { name: 'too-short', severity: 'blocker', steps: eitherSecret },
	'EN-E10': { name: 'too-long', severity: 'blocker', steps: eitherSecret },
	'EN-E11': { name: 'several-values', severity: 'blocker', steps: eitherSecret },
	'EN-E12': { name: 'no-dashes', severity: 'blocker', steps: eitherSecret },
	'EN-E13': { name: 'wrong-character', severity: 'blocker', steps: eitherSecret },
	'EN-E14': { name: 'sample-value', severity: 'blocker', steps: eitherSecret },
	'EN-E15': { name: 'other-text-around', severity: 'blocker', steps: eitherSecret },
	'EN-E16': { name: 'spaces-inside', severity: 'blocker', steps: [apiKey, privateToken, together] },
	'EN-E17': { name: 'address-not-of-en', severity: 'blocker', steps: ['EN-16'] },
	'EN-E18': { name: 'no-such-data-centre', severity: 'blocker', steps: ['EN-16'] },
	'EN-E19': {
		name: 'invalid-key-or-other-centre',
		severity: 'blocker',
		steps: ['EN-16', apiKey],
	},
	'EN-E20': { name: 'unregistered-address', severity: 'note', steps: ['EN-15'] },
	'EN-E21': { name: 'user-not-active', severity: 'blocker', steps: ['EN-10', 'EN-06'] },
	'EN-E22': { name: 'no-user-for-key', severity: 'blocker', steps: [apiKey, 'EN-09'] },
	'EN-E23': { name: 'limit-used-up', severity: 'warning', steps: ['EN-09'] },
	'EN-E24': { name: 'answer-unreadable', severity: 'note', steps: ['EN-17'] },
	'EN-E25': { name: 'not-reachable', severity: 'warning', steps: ['EN-16'] },
	'EN-E26': { name: 'no-answer-in-time', severity: 'warning', steps: ['EN-16'] },
	'EN-E27': { name: 'answer-not-of-en', severity: 'warning', steps: ['EN-16'] },
	'EN-E28': { name: 'answer-unfamiliar', severity: 'warning', steps: [apiKey] },
	'EN-E29': { name: 'session-not-ended', severity: 'note', steps: ['EN-17'] },
	'EN-E30': { name: 'rights-not-clear', severity: 'warning', steps: [group, 'EN-05', 'EN-10'] },
	'EN-E31': { name: 'session-refused', severity: 'warning', steps: [addressList] },
	'EN-E32': { name: 'known-at-another-centre', severity: 'note', steps: [dataCentre] },
	'EN-E33': { name: 'known-at-no-centre', severity: 'blocker', steps: [apiKey, 'EN-09'] },
	'EN-E34': { name: 'name-not-resolved', severity: 'warning', steps: [dataCentre] },
	'EN-E35': { name: 'connection-refused', severity: 'warning', steps: [dataCentre] },
	'EN-E36': { name: 'certificate-not-trusted', severity: 'warning', steps: [dataCentre] },
	'EN-E37': { name: 'proxy-refused', severity: 'warning', steps: [dataCentre] },
	'EN-E38': { name: 'command-did-not-run', severity: 'warning', steps: [apiKey] },
	'EN-E39': { name: 'no-answer-in-text', severity: 'note', steps: [apiKey] },
	'EN-E40': { name: 'status-without-text', severity: 'warning', steps: [apiKey] },
	'EN-E41': { name: 'no-key-sent', severity: 'warning', steps: [apiKey] },
	'EN-E42': { name: 'list-with-commas', severity: 'blocker', steps: [addressList] },
	'EN-E43': { name: 'list-with-semicolons', severity: 'blocker', steps: [addressList] },
	'EN-E44': { name: 'list-with-spaces', severity: 'blocker', steps: [addressList] },
	'EN-E45': { name: 'list-with-line-ends', severity: 'blocker', steps: [addressList] },
	'EN-E46': { name: 'tilde-at-an-end', severity: 'blocker', steps: [addressList] },
	'EN-E47': { name: 'tilde-doubled', severity: 'blocker', steps: [addressList] },
	'EN-E48': { name: 'list-too-long', severity: 'blocker', steps: [addressList] },
	'EN-E49': { name: 'not-an-address', severity: 'blocker', steps: [addressList] },
	'EN-E50': { name: 'private-or-reserved-address', severity: 'blocker', steps: [addressList] },
	'EN-E51': { name: 'address-twice', severity: 'warning', steps: [addressList] },
	'EN-E52': { name: 'address-block', severity: 'warning', steps: [addressList] },
	'EN-E53': { name: 'address-range', severity: 'warning', steps: [addressList] },
	'EN-E54': { name: 'host-name-in-list', severity: 'warning', steps: [addressList] },
	'EN-E55': { name: 'ipv6-in-list', severity: 'warning', steps: [addressList] },
	'EN-E56': { name: 'omatic-address-missing', severity: 'blocker', steps: [addressList] },
	'EN-E57': { name: 'address-not-of-omatic', severity: 'note', steps: [addressList] },
	'EN-E58': { name: 'username-not-an-email', severity: 'note', steps: [together] },
	'EN-E59': { name: 'same-value-twice', severity: 'blocker', steps: eitherSecret },
	'EN-E60': { name: 'key-and-token-swapped', severity: 'warning', steps: eitherSecret },
	'EN-E61': {
		name: 'value-of-another-field',
		severity: 'blocker',
		steps: [together, addressList, ...eitherSecret],
	},
	'EN-E62': {
		name: 'export-answered-error',
		severity: 'blocker',
		steps: [privateToken, exportVersion],
	},
	'EN-E63': { name: 'not-an-export-file', severity: 'blocker', steps: [exportVersion] },
	'EN-E64': {
		name: 'not-a-transaction-export',
		severity: 'blocker',
		steps: [exportVersion, transactionTypes],
	},
	'EN-E65': { name: 'likely-version-1', severity: 'warning', steps: [exportVersion] },
	'EN-E66': { name: 'columns-missing', severity: 'warning', steps: [exportVersion] },
	'EN-E67': { name: 'columns-not-in-our-list', severity: 'note', steps: [exportVersion] },
	'EN-E68': { name: 'rows-of-another-length', severity: 'warning', steps: [exportVersion] },
	'EN-E69': { name: 'types-not-in-our-list', severity: 'note', steps: [transactionTypes] },
	'EN-E70': { name: 'last-row-cut-off', severity: 'warning', steps: [exportVersion] },
	'EN-E71': { name: 'encoding-not-utf-8', severity: 'warning', steps: [exportVersion] },
	'EN-E72': { name: 'file-format-differs', severity: 'note', steps: [exportVersion] },
	'EN-E73': { name: 'no-rows', severity: 'note', steps: [transactionTypes] },
	'EN-E74': { name: 'file-not-readable', severity: 'warning', steps: [exportVersion] },
	'EN-E75': { name: 'quote-never-closed', severity: 'warning', steps: [exportVersion] },
} as const satisfies Record<ProblemCode, ProblemEntry>;

export const severityOf = ({ code }: EnFinding): Severity => problems[code].severity;
