import { notRun } from '../../../checks/outcome.ts';
import { quiet, runChecks, type Check } from '../../../checks/runner.ts';
import type { FieldResult } from '../field-result.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { createSeverityOf, found, type EnFinding } from '../problems/problems.ts';
import { readUsername, type Username } from './read-username.ts';

const severityOf = createSeverityOf(fieldProblems);

type UsernameCheck = Check<Username, EnFinding>;

/** Nothing but spaces or invisible characters. Quiet on an untouched field: that is `not-run`. */
const isNotBlank: UsernameCheck = ({ form }) => (form === 'blank' ? [found('EN-E01', {})] : quiet);

/** A key or token. False positives: none known; no login looks like one. */
const isNoKey: UsernameCheck = ({ form }) =>
	form === 'key' ? [found('EN-E61', { field: 'username', holds: 'key' })] : quiet;

/** The dots of a masked field, also in the middle of an e-mail address: `a•••@example.org`. */
const isNotMasked: UsernameCheck = ({ form }) =>
	form === 'masked' ? [found('EN-E06', {})] : quiet;

/** A variable, an empty value or an error of a spreadsheet: `{{username}}`, `null`, `#REF!`. */
const isNoStandIn: UsernameCheck = ({ form }) =>
	form === 'stand-in' ? [found('EN-E14', {})] : quiet;

/** Two e-mail addresses or more, the same one twice included. */
const isOneEmail: UsernameCheck = ({ emails, cut }) =>
	emails.length > 1
		? [
				found('EN-E11', {
					count: emails.length,
					distinct: countDistinct(emails),
					cut: cut ? 'yes' : 'no',
				}),
			]
		: quiet;

const countDistinct = (emails: readonly string[]) =>
	new Set(emails.map((email) => email.toLowerCase())).size;

const isShown = ({ form, cut, emails }: Username) =>
	(form === 'text' || form === 'key') && !cut && emails.length <= 1;

/**
 * A label such as `Username:` in front, or nothing but one. Quiet on other words with a colon but before an e-mail.
 */
const hasNoLabel: UsernameCheck = (text) => {
	if (text.form === 'label') return [found('EN-E02', { label: 'alone' })];
	return text.labelled && isShown(text) ? [found('EN-E02', { label: 'of-value' })] : quiet;
};

/** Quotes, brackets or `mailto:` around. */
const isNotWrapped: UsernameCheck = (text) =>
	text.wrappers.length > 0 && isShown(text) ? [found('EN-E03', { kinds: text.wrappers })] : quiet;

/** Characters that cannot be seen, wherever they stand. */
const isVisible: UsernameCheck = (text) =>
	text.invisible.length > 0 && isShown(text) ? [found('EN-E04', { kinds: text.invisible })] : quiet;

/**
 * Characters that look like those of an e-mail address, and curly quotes around. Quiet on names and
 * addresses that are in another alphabet as a whole, and on `é` or `ü`. A comma for a full stop counts, as in
 * `anna@example,org`. False positives: none known.
 */
const isPlain: UsernameCheck = (text) => {
	const kinds = [...text.lookAlikes, ...(text.misspelt === 'sign' ? ['other-sign' as const] : [])];
	return kinds.length > 0 && isShown(text) ? [found('EN-E05', { kinds })] : quiet;
};

/**
 * Other text around an e-mail address, or far more text than any username. Quiet on names.
 * False positives: a username with a space before what looks like an e-mail address.
 */
const standsAlone: UsernameCheck = ({ cut, core, emails }) =>
	emails.length < 2 && (cut || (emails.length === 1 && emails[0] !== core))
		? [found('EN-E15', {})]
		: quiet;

/**
 * Spaces inside what is an e-mail address without them, `someone @example.org`, or with a full stop in the place of one.
 * Quiet on names.
 */
const isInOnePiece: UsernameCheck = ({ joined, misspelt, spacesInside, cut }) =>
	(joined !== undefined || misspelt === 'space') && !cut
		? [found('EN-E16', { count: spacesInside })]
		: quiet;

/**
 * No e-mail address at all. Only a note: that a login is one is not known (docs/facts/engaging-networks.md, section 5). Quiet
 * on a key and on dots, which have worse.
 */
const isEmail: UsernameCheck = ({ form, cut, emails, joined, misspelt }) =>
	form === 'text' && !cut && emails.length === 0 && joined === undefined && !misspelt
		? [found('EN-E58', {})]
		: quiet;

/** Spaces around: EN names those at the end among its common login mistakes (docs/facts/engaging-networks.md, section 5). */
const hasNoSpacesAround: UsernameCheck = (text) =>
	text.spaces.before + text.spaces.after > 0 && isShown(text)
		? [found('EN-E07', text.spaces)]
		: quiet;

const checks: readonly UsernameCheck[] = [
	isNotBlank,
	isNoKey,
	isNotMasked,
	isNoStandIn,
	isOneEmail,
	hasNoLabel,
	isNotWrapped,
	isVisible,
	isPlain,
	standsAlone,
	isInOnePiece,
	isEmail,
	hasNoSpacesAround,
];

/**
 * Checks the form of a pasted username. `pass` says nothing about whether the login works. An empty
 * text is `not-run`. Of a text over 1,000 characters only the beginning is read.
 */
export function checkUsername(raw: string): FieldResult {
	if (raw === '') {
		return { outcome: notRun('missing-input'), value: undefined, offer: undefined };
	}
	const username = readUsername(raw);
	const outcome = runChecks(checks, username, severityOf);
	return outcome.outcome === 'pass'
		? { outcome, value: raw.trim(), offer: undefined }
		: { outcome, value: undefined, offer: findOffer(username) };
}

/**
 * The bare e-mail address or name. Nothing when there are several, when not all was read, or when
 * what is left would not pass itself.
 */
function findOffer(username: Username): string | undefined {
	const { form, cut, core, emails, joined, misspelt } = username;
	if (form !== 'text' || cut || misspelt || countDistinct(emails) > 1) return undefined;
	const offer = emails[0] ?? joined ?? core;
	const { outcome } = runChecks(checks, readUsername(offer), severityOf);
	return outcome === 'pass' ? offer : undefined;
}
