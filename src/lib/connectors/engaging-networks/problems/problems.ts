import type { Severity } from '../../../checks/outcome.ts';
import type { DataCentreId } from '../data-centres.ts';
import type { FieldId } from '../fields.ts';
import { askProblems } from './ask-problems.ts';
import { exportProblems } from './export-problems.ts';
import { pastedProblems } from './pasted-problems.ts';
import { secretProblems } from './secret-problems.ts';
import { crossFieldProblems } from './together-problems.ts';
import { valueProblems } from './value-problems.ts';
import type { InvisibleKind, LookAlikeKind } from '../secrets/characters.ts';

/** A permanent step id, minted in `src/content/ledger/steps.json`. */
export type StepId = `EN-${number}`;

/** What stood around a key that does not belong to it. */
export type WrapperKind = 'quotes' | 'brackets' | 'bearer' | 'json' | 'address' | 'codes';

/** What the text around a value calls it. */
export type NamedValue =
	'api-key' | 'private-token' | 'public-token' | 'import-token' | 'session' | 'other';

/** What a text is that has no key or token in it. */
export type OtherTextKind = 'email' | 'address' | 'code' | 'text';

/** What was seen at a place where a hexadecimal digit or a dash belongs. */
export type CharacterKind = 'letter-o' | 'letter-l' | 'letter' | 'sign' | 'digit';

/**
 * The facts of each problem: counts, places (from 1) and enumerated kinds. Nothing here can hold a
 * piece of a secret.
 */
export interface ProblemFacts {
	'EN-E01': Record<never, never>;
	/** `alone`: no value is there. A name: the text calls the value another one than the field's. */
	'EN-E02': { readonly label: 'of-value' | 'alone' | NamedValue };
	'EN-E03': { readonly kinds: readonly WrapperKind[] };
	'EN-E04': { readonly kinds: readonly InvisibleKind[] };
	'EN-E05': { readonly kinds: readonly LookAlikeKind[] };
	'EN-E06': Record<never, never>;
	'EN-E07': { readonly before: number; readonly after: number; readonly lineEnds: number };
	'EN-E08': { readonly kind: OtherTextKind };
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
	/** How long somebody waited; 0 when a pasted text does not say. */
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
	'EN-E71': { readonly kind: 'utf-16' | 'utf-32' | 'not-utf-8' };
	'EN-E72': { readonly kinds: readonly FormatKind[] };
	'EN-E73': Record<never, never>;
	'EN-E74': { readonly kind: UnreadKind };
	'EN-E75': { readonly line: number };
}

/** Why a piece of an address list is no IPv4 address. */
export type NotAddressKind = 'number-too-high' | 'leading-zero' | 'parts' | 'with-more' | 'other';

/** Addresses that never arrive from the internet. */
export type ReservedKind = 'private' | 'loopback' | 'link-local' | 'carrier' | 'reserved';

/** What a file is instead of an export. */
export type NotExportKind =
	| 'html'
	/** A table that a spreadsheet program, or a report, wrote as HTML. */
	| 'html-table'
	| 'json'
	| 'xml'
	| 'xlsx'
	| 'spreadsheet'
	| 'document'
	| 'mail'
	/** Of an office program, and no more is known. */
	| 'office'
	| 'zip'
	| 'binary'
	| 'empty';

/** Why nothing is known of a file. */
export type UnreadKind = 'not-readable' | 'stalled' | 'no-delimiter';

/** How a file differs from what EN's exports look like by default. */
export type FormatKind =
	| 'semicolon'
	| 'tab'
	| 'pipe'
	/** Another delimiter, such as `~`. */
	| 'other'
	| 'byte-order-mark'
	| 'crlf'
	| 'mixed-line-ends'
	/** Bytes that are zero, which no text has. */
	| 'zeros'
	/** Names of columns that are spelled in another way. */
	| 'names'
	/** A header further down. */
	| 'joined'
	/** Dates, times or numbers as spreadsheet programs write them. */
	| 'dates'
	| 'numbers';

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
	readonly severity: Severity;
	/** Steps that mend it, likeliest first; never empty. */
	readonly steps: readonly [StepId, ...StepId[]];
}

/** The entries of some problems, by code. */
export type KnownProblems = Readonly<Partial<Record<ProblemCode, ProblemEntry>>>;

/**
 * Every problem that can be found; a code does not compile without its entry. Marked as pure, so
 * that a bundle that uses only a part of it leaves the rest out.
 */
export const problems: Readonly<Record<ProblemCode, ProblemEntry>> = /* @__PURE__ */ Object.assign(
	{},
	secretProblems,
	askProblems,
	pastedProblems,
	valueProblems,
	crossFieldProblems,
	exportProblems
);

export const severityOf = ({ code }: EnFinding): Severity => problems[code].severity;

/** The same by some problems alone, for checks whose bundle leaves the rest out. */
export const createSeverityOf =
	(known: KnownProblems) =>
	({ code }: EnFinding): Severity =>
		known[code]?.severity ?? 'blocker';
