import { quiet, runChecks, type Check } from '../../../checks/runner.ts';
import { notRun } from '../../../checks/outcome.ts';
import type { FieldResult } from '../field-result.ts';
import type { FieldId } from '../fields.ts';
import { examineSecret, keyLength, type Examined } from './examine-secret.ts';
import { secretProblems } from '../problems/secret-problems.ts';
import {
	createSeverityOf,
	found,
	type CharacterKind,
	type EnFinding,
} from '../problems/problems.ts';

type ShapeCheck = Check<Examined, EnFinding>;

type SecretField = Extract<FieldId, 'api-key' | 'private-token'>;

const holdsKey = ({ form }: Examined) => form === 'one-key' || form === 'no-key';

/** Nothing but spaces or invisible characters. Quiet on an untouched field: that is `not-run`. */
const isNotBlank: ShapeCheck = ({ form, cut }) =>
	form === 'blank' && !cut ? [found('EN-E01', {})] : quiet;

/** The dots of a masked field. Fires on `••••••••`; quiet on a key with one stray bullet. */
const isNotMasked: ShapeCheck = ({ form }) => (form === 'masked' ? [found('EN-E06', {})] : quiet);

/** An e-mail address, a web address, code or other text without a key in it, or a piece of one. */
const isNotOther: ShapeCheck = ({ form, cut }) =>
	!cut && (form === 'email' || form === 'address' || form === 'code' || form === 'text')
		? [found('EN-E08', { kind: form })]
		: quiet;

/** Two keys or more, the same one twice included. */
const isOneValue: ShapeCheck = ({ form, keys, cut }) =>
	form === 'several-keys' ? [found('EN-E11', { ...keys, cut: cut ? 'yes' : 'no' })] : quiet;

/** The value that the text itself calls another one than the field's: `Public token: …` in API key. */
const getOtherName = ({ names }: Examined, field: SecretField) =>
	names.some((name) => name === field) ? undefined : names[0];

/** A label such as `API Key:` in front, or nothing but one; any name that says it is another value. */
const hasNoLabel =
	(field: SecretField): ShapeCheck =>
	(text) => {
		if (text.form === 'label') return [found('EN-E02', { label: 'alone' })];
		if (!holdsKey(text)) return quiet;
		const label = getOtherName(text, field) ?? (text.labelled ? 'of-value' : undefined);
		return label ? [found('EN-E02', { label })] : quiet;
	};

/** Quotes, brackets, `Bearer`, JSON or a whole address around the key. */
const isNotWrapped: ShapeCheck = (text) =>
	text.wrappers.length > 0 && holdsKey(text) ? [found('EN-E03', { kinds: text.wrappers })] : quiet;

/** Characters that cannot be seen, wherever they stand. Blank and masked texts have worse. */
const isVisible: ShapeCheck = (text) =>
	text.invisible.length > 0 && holdsKey(text)
		? [found('EN-E04', { kinds: text.invisible })]
		: quiet;

/** Characters that look like a key's own. False positives: none known. */
const isPlain: ShapeCheck = (text) =>
	text.lookAlikes.length > 0 && holdsKey(text)
		? [found('EN-E05', { kinds: text.lookAlikes })]
		: quiet;

const isTakenWhole = ({ wrappers }: Examined) =>
	wrappers.includes('json') || wrappers.includes('address');

/** Letters or digits that run on behind the key, so that it is too long rather than in a sentence. */
const runsOn = ({ core, spacesInside }: Examined) =>
	spacesInside === 0 &&
	/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[0-9a-z-]+$/i.test(core.join(''));

/** Other text around a key that is easily told from it. */
const standsAlone: ShapeCheck = (text) =>
	text.form === 'one-key' && text.core.length > keyLength && !isTakenWhole(text) && !runsOn(text)
		? [found('EN-E15', {})]
		: quiet;

/** Spaces or line ends inside a key that is otherwise in one piece. Quiet on ordinary sentences. */
const isInOnePiece: ShapeCheck = ({ form, core, spacesInside, lineEndsInside }) => {
	const isHex = form === 'no-key' && /^[0-9a-f-]+$/i.test(core.join(''));
	const count = lineEndsInside + (isHex ? spacesInside : 0);
	return count > 0 ? [found('EN-E16', { count })] : quiet;
};

/** Text that cannot be compared with a key place by place. */
const isBeyondCounting = (text: Examined) =>
	(text.form !== 'no-key' && !(text.form === 'one-key' && runsOn(text))) ||
	isTakenWhole(text) ||
	(text.core.length === 0 && (text.wrappers.length > 0 || text.labelled));

const countHyphens = ({ core }: Examined) => core.filter((character) => character === '-').length;

/** Hexadecimal digits without hyphens; without some of them where all 32 digits are there. */
const hasHyphens: ShapeCheck = (text) => {
	const { core, offer } = text;
	const most = offer === undefined ? 0 : 3;
	return !isBeyondCounting(text) &&
		core.length > 8 &&
		countHyphens(text) <= most &&
		/^[0-9a-f-]+$/i.test(core.join(''))
		? [found('EN-E12', {})]
		: quiet;
};

/** Cut short or too long, by how many characters; missing hyphens do not count. */
const hasLength: ShapeCheck = (text) => {
	if (text.cut && text.form !== 'several-keys' && text.form !== 'masked') {
		return [found('EN-E10', { length: text.length, extra: text.length - keyLength })];
	}
	if (isBeyondCounting(text)) return quiet;
	const expected = hasHyphens(text).length > 0 ? keyLength - 4 + countHyphens(text) : keyLength;
	const { length } = text;
	if (length < expected) return [found('EN-E09', { length, missing: expected - length })];
	if (length > expected) return [found('EN-E10', { length, extra: length - expected })];
	return quiet;
};

const dashPlaces = [9, 14, 19, 24];

/** The first place that holds something else than it should; of a wrong length, any stray sign. */
const hasRightCharacters: ShapeCheck = (text) => {
	if (isBeyondCounting(text)) return quiet;
	const { core } = text;
	const inPattern = core.length === keyLength;
	const index = core.slice(0, keyLength).findIndex((character, at) => {
		if (!inPattern) return !/[0-9a-f-]/i.test(character);
		return dashPlaces.includes(at + 1) ? character !== '-' : !/[0-9a-f]/i.test(character);
	});
	const character = core[index];
	if (character === undefined || isSample(text)) return quiet;
	const place = index + 1;
	const expected = inPattern && dashPlaces.includes(place) ? 'dash' : 'hex';
	return [found('EN-E13', { place, expected, saw: getCharacterKind(character) })];
};

function getCharacterKind(character: string): CharacterKind {
	if (/[oO]/.test(character)) return 'letter-o';
	if (/[lLiI]/.test(character)) return 'letter-l';
	if (/\p{L}/u.test(character)) return 'letter';
	return /\p{Nd}/u.test(character) ? 'digit' : 'sign';
}

/** All zeros, `11111111-2222-...`: each group one character repeated. */
const repeated =
	/^([0-9a-z])\1{7}-([0-9a-z])\2{3}-([0-9a-z])\3{3}-([0-9a-z])\4{3}-([0-9a-z])\5{11}$/;

/** Counted up, and the examples of RFC 4122, of libraries and of countless tutorials. */
const samples =
	/^(01234567-89ab|12345678-(1234|9012|90ab)|123e4567-e89b-12d3|550e8400-e29b-41d4|deadbeef-dead-beef|a1b2c3d4-e5f6|abcdef12-3456|00112233-4455|f47ac10b-58cc-4372|3fa85f64-5717-4562|6ba7b81\d-9dad-11d1|f81d4fae-7dec-11d0|9b1deb4d-3b7d-4bad|0{8}-(0{4}-){3}0{8})/;

function isSample({ core }: Examined): boolean {
	const text = core.join('').toLowerCase();
	return text.length === keyLength && (repeated.test(text) || samples.test(text));
}

/**
 * All zeros or an obvious sample, which a real key would be once in billions; or what stands in the place of a value:
 * `YOUR_API_KEY`, `${EN_API_KEY}`, `null`, `#REF!`.
 */
const isNoSample: ShapeCheck = (text) =>
	text.form === 'stand-in' || (holdsKey(text) && isSample(text)) ? [found('EN-E14', {})] : quiet;

/** Spaces and line ends around: named and taken off, never a reason to fail. */
const hasNoSpacesAround: ShapeCheck = (text) => {
	const { before, after } = text.spaces;
	return before + after > 0 && holdsKey(text) ? [found('EN-E07', text.spaces)] : quiet;
};

const listChecks = (field: SecretField): readonly ShapeCheck[] => [
	isNotBlank,
	isNotMasked,
	isNotOther,
	isOneValue,
	hasNoLabel(field),
	isNotWrapped,
	isVisible,
	isPlain,
	standsAlone,
	isInOnePiece,
	hasHyphens,
	hasLength,
	hasRightCharacters,
	isNoSample,
	hasNoSpacesAround,
];

/**
 * Checks the shape of a pasted API key or private token; the two cannot be told apart by it.
 * `pass` says that the shape is right and no more. An empty text is `not-run`. A value that the text calls another one
 * than `field` is not offered.
 */
export function checkShape(raw: string, field: SecretField = 'api-key'): FieldResult {
	if (raw === '') {
		return { outcome: notRun('missing-input'), value: undefined, offer: undefined };
	}
	const examined = examineSecret(raw);
	const outcome = runChecks(listChecks(field), examined, createSeverityOf(secretProblems));
	const offer = getOtherName(examined, field) ? undefined : examined.offer;
	return { outcome, value: examined.value, offer };
}
