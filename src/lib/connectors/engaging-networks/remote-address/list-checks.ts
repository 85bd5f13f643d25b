import { quiet, type Check } from '../../../checks/runner.ts';
import { found, type EnFinding } from '../problems/problems.ts';
import type { AddressList } from './read-list.ts';

/** A list, and the addresses that the site's configuration gives as Omatic's; often none. */
export interface ListInput {
	readonly list: AddressList;
	readonly omatic: readonly string[];
}

export type ListCheck = Check<ListInput, EnFinding>;

/** The most characters that Remote Address takes (docs/facts/engaging-networks.md, section 5). */
export const longestList = 200;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Nothing but spaces or invisible characters. Quiet on an untouched field: that is `not-run`. */
export const isNotBlank: ListCheck = ({ list }) =>
	list.form === 'blank' ? [found('EN-E01', {})] : quiet;

/**
 * A label such as `Remote Address:` in front, or nothing but one. Quiet on host names with a port and on IPv6 addresses.
 * False positives: none known; no address of any kind begins with a word and a colon.
 */
export const hasNoLabel: ListCheck = ({ list: { form, labelled } }) => {
	if (form === 'label') return [found('EN-E02', { label: 'alone' })];
	return labelled ? [found('EN-E02', { label: 'of-value' })] : quiet;
};

/** Quotes or brackets around the list or around entries: `["1.1.1.1","9.9.9.9"]`. Quiet where no entry can be read. */
export const isNotWrapped: ListCheck = ({ list: { wrappers, pieces } }) =>
	wrappers.length > 0 && pieces.some(({ kind }) => kind !== 'not-address')
		? [found('EN-E03', { kinds: wrappers })]
		: quiet;

/** Characters that cannot be seen, wherever they stand. Blank and endless texts have worse. */
export const isVisible: ListCheck = ({ list: { form, invisible } }) =>
	form === 'list' && invisible.length > 0 ? [found('EN-E04', { kinds: invisible })] : quiet;

/**
 * Characters that look like those of a list: `～`, full-width digits, `О` for a zero. Quiet on letters
 * of other alphabets in host names. False positives: a host name with digits of another script.
 */
export const isPlain: ListCheck = ({ list: { lookAlikes } }) =>
	lookAlikes.length > 0 ? [found('EN-E05', { kinds: lookAlikes })] : quiet;

/** Fires on `9.9.9.9,1.1.1.1`. EN documents no comma; what it does with one is not known: a warning. */
export const hasNoComma: ListCheck = ({ list: { core } }) => {
	const count = countOf(core, /,/g);
	return count > 0 ? [found('EN-E42', { count })] : quiet;
};

/** Fires on `9.9.9.9;1.1.1.1`. EN documents no semicolon; what it does with one is not known: a warning. */
export const hasNoSemicolon: ListCheck = ({ list: { core } }) => {
	const count = countOf(core, /;/g);
	return count > 0 ? [found('EN-E43', { count })] : quiet;
};

/** Spaces and tabs inside (docs/facts/engaging-networks.md, section 5: no spaces). Quiet on those around, and on invisible ones. */
export const hasNoSpaceInside: ListCheck = ({ list: { core } }) => {
	const count = countOf(core, /[ \t]/g);
	return count > 0 ? [found('EN-E44', { count })] : quiet;
};

/** One address a line, as from a mail or a table: a warning. A Windows line end counts once. */
export const isOneLine: ListCheck = ({ list: { core } }) => {
	const count = countOf(core, /\r\n|[\n\v\f\r]/g);
	return count > 0 ? [found('EN-E45', { count })] : quiet;
};

/** A tilde before the first address or after the last: it joins nothing, which only warns. */
export const hasNoTildeAtEnd: ListCheck = ({ list: { core } }) => {
	const where = [
		...(core.startsWith('~') ? ['start' as const] : []),
		...(core.endsWith('~') ? ['end' as const] : []),
	];
	return where.length > 0 ? [found('EN-E46', { where })] : quiet;
};

/** Two tildes or more with nothing or only blanks between them: a warning. A row of them counts once. */
export const hasNoDoubledTilde: ListCheck = ({ list: { core } }) => {
	const count = countOf(core, /~(?:\s*~)+/g);
	return count > 0 ? [found('EN-E47', { count })] : quiet;
};

/** More than 200 characters, spaces and labels around not counted. Quiet on 200. */
export const isShortEnough: ListCheck = ({ list: { form, length } }) =>
	form === 'too-long' || length > longestList ? [found('EN-E48', { length })] : quiet;

/** Spaces and line ends around: named and taken off, never a reason to fail. */
export const hasNoSpacesAround: ListCheck = ({ list: { form, spaces } }) =>
	form === 'list' && spaces.before + spaces.after > 0 ? [found('EN-E07', spaces)] : quiet;
