import type { Outcome, UnknownReason } from '../../../checks/outcome.ts';
import { readAuthenticateAnswer } from '../probe/authenticate.ts';
import type { EnAnswer } from '../probe/requests.ts';
import { found, type EnFinding } from '../problems/problems.ts';
import { cleanPasted } from './clean-pasted.ts';
import { isCommand } from './is-command.ts';
import { readTrouble, squash } from './read-trouble.ts';

/** What a pasted text comes to. */
export interface PastedReading {
	readonly outcome: Outcome<EnFinding>;
	/** The status that came with what was read; nothing when the text names none. */
	readonly status: number | undefined;
}

/** A reading of something in a part of the text, and where it begins. */
interface Candidate {
	readonly index: number;
	readonly reading: PastedReading;
}

/**
 * Where an answer or a try begins: a status line, an error of curl, or one of PowerShell. What follows belongs to it,
 * up to the next. `curl: (22)` only names the status of what came before it.
 */
const mark =
	/HTTP\/\d(?:\.\d)? +\d{3}\b|curl: \((?!22\))\d+\)|^(?:(?:Invoke-\w+|irm|iwr) ?|curl(?:\.exe)? ): /gm;

/** Of more answers and errors only the last so many are read. */
const mostTries = 50;

/**
 * Reads what came back in a reader's terminal, however it was copied: an answer with its headers
 * or without, wrapped, coloured, quoted, escaped, in the notation of another language, with prompts
 * and the command around it, or an error of curl, PowerShell, a shell, a program or a browser.
 *
 * Of several answers the last complete one counts: people try again until it works, and copy it
 * all. `pass` and `fail` come from EN's own words alone, as in an answer that the browser reads.
 * Its text is enough without JSON and status, because mails and tickets hold no more of it and
 * nothing but EN says it so; behind `Invalid api key` there must then be brackets with a key in
 * them, or with what people write in its place. Everything else is `unknown`. Never throws; reads
 * up to `pastedLimit`.
 */
export function readPastedAnswer(text: string): PastedReading {
	const clean = cleanPasted(text);
	const plain = unwrap(clean);
	const begins = [0, ...Array.from(plain.matchAll(mark), ({ index }) => index)];
	const parts = begins.map((begin, at) => plain.slice(begin, begins[at + 1]));
	return pickLast(parts.slice(-mostTries).map(readPart)) ?? readNothing(clean);
}

const entities: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&' };

/** Takes off what quotes a text or stands in front of its lines, and undoes the usual escapes. */
const unwrap = (clean: string): string =>
	clean
		.normalize('NFKC')
		.replace(/^(?:[<>]+(?: |$)|[{}] \[\d+ bytes data\]$)/gm, '')
		/* Colours whose first character was lost, and quotes in the wrong encoding. */
		.replace(/\[\d{1,3}(?:;\d{1,3})*m/g, '')
		.replace(/â€[œ™˜]?/g, '"')
		/* The bar of PowerShell 7, with the number of a line or without. */
		.replace(/^ *(?:\d+ +)?\| ?/gm, '')
		/* A soft line break of a mail. */
		.replace(/=\n/g, '')
		.replace(/&(?:(quot|lt|gt|amp)|#x?(?:22|34|27|39));/g, (_, name?: string) =>
			name ? (entities[name] ?? '') : '"'
		)
		.replace(/%([2357][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		.replace(/\\{1,8}u00(2[27]|3[ce])/gi, (_, hex: string) =>
			String.fromCharCode(parseInt(hex, 16))
		)
		.replace(/\\{1,8}[nrt]/g, ' ')
		.replace(/\\{1,8}(?=["'/])/g, '');

/** The last reading of something complete; of something cut off, where there is nothing else. */
function pickLast(readings: readonly (PastedReading | undefined)[]): PastedReading | undefined {
	const all = readings.filter((reading) => reading !== undefined);
	return all.findLast((reading) => !isCutOff(reading)) ?? all.at(-1);
}

const isCutOff = ({ outcome }: PastedReading) =>
	outcome.findings.some(({ code, facts }) => code === 'EN-E27' && facts.kind === 'cut-off');

const toUnknown = (finding: EnFinding, because: UnknownReason, status?: number): PastedReading => ({
	outcome: { outcome: 'unknown', because, findings: [finding] },
	status,
});

function readNothing(clean: string): PastedReading {
	const kind = isCommand(clean) ? 'command-itself' : 'something-else';
	return toUnknown(found('EN-E39', { kind: clean.trim() ? kind : 'nothing' }), 'unreadable');
}

/** A tag of a web page, with its end or an attribute behind it; `<header>` is what curl's help calls a value. */
const webPage = /<(?:!doctypehtml|(?:html|head|title|body|center|h1)(?:>|[\w-]+=))/i;

/** Reads a part of the text that begins with a mark, or the text before the first one. */
function readPart(part: string): PastedReading | undefined {
	const tight = part.replace(/\s+/g, '');
	const answered = Number(/^HTTP\S+ +(\d{3})\b/.exec(part)?.[1]);
	/* An interim answer, and a proxy's that lets the question through: none of them is EN's. */
	if (answered < 200 || /^\S{9,12}connectionestablished/i.test(tight)) return undefined;
	const known = readKnown(tight, answered || undefined);
	if (known) return known;
	if (answered) return readStatus(answered, getBody(part));
	if (webPage.test(tight)) return readAs({ body: '<' });
	const squashed = squash(shorten(part));
	const trouble = readTrouble(squashed);
	if (trouble) return toUnknown(trouble.finding, trouble.because);
	const status = findStatus(squashed);
	return status ? readStatus(status, isRefusal(status) ? '' : 'not shown') : undefined;
}

/** What went wrong is said at the beginning or at the end, in units of UTF-16. */
const troubleLimit = 8_192;

const shorten = (part: string) =>
	part.length > 2 * troubleLimit
		? `${part.slice(0, troubleLimit)}\n${part.slice(-troubleLimit)}`
		: part;

const isRefusal = (status: number) => status === 401 || status === 403;

/** The numbers of HTTP that say that something went wrong; 443 is a port. */
const number =
	'(?<!\\d)(30[12378]|4(?:0\\d|1[0-8]|2[1-689]|31|51)|5(?:0\\d|1[01]|2[0-7]|30))(?!\\d)';
const before =
	'http|success[:=]|error|erreur|fehler|errorcode|status|statuscode|statut|code|codigo|returned|responded|respondedwith';
const after =
	'\\(|error|unauthori|forbidden|notfound|badrequest|clienterror|servererror|methodnot|proxyauth|toomany|internalserver|badgateway|serviceunavail|servicetemp|gatewaytime|servernot|requesttimeout|nichtautoris|nonautori|noautori|verboten|interdit|prohibido|nichtgefunden';
const namedStatus = new RegExp(
	`\\(${number}\\)(?!\\d)|(?:${before})["']?[:=#-]?["']?${number}|${number}[:\\-–"]?(?:${after})|^${number}$`
);

/** A status that a text names, however it does; nothing where a number is something else. */
function findStatus(squashed: string): number {
	const [, ...named] = namedStatus.exec(squashed) ?? [];
	return Number(named.find(Boolean) ?? 0);
}

/** Reads an answer without EN's words; no body where the text ends before one begins. */
function readStatus(status: number, body: string | undefined): PastedReading {
	if (status === 407) return toUnknown(found('EN-E37', { status }), 'not-reachable', status);
	if (isRefusal(status) && !body) {
		return toUnknown(found('EN-E40', { status }), 'answer-says-nothing-certain', status);
	}
	const redirected = status >= 300 && status < 400;
	return readAs({ redirected, complete: body !== undefined, body: body ?? '' }, status);
}

/** What follows the headers, without what else stands there. */
function getBody(part: string): string | undefined {
	const lines = part.split('\n').filter((line) => !line.startsWith('* '));
	const blank = lines.findIndex((line) => line.trim() === '');
	if (blank < 0) return undefined;
	const isPrompt = (line: string) => /^(?!\s*[<{]).{0,200}[$%#>❯] ?$/.test(line);
	const body = lines
		.slice(blank)
		.filter((line) => !isPrompt(line))
		.join('')
		.trim();
	return body.startsWith('{') ? body.slice(0, body.lastIndexOf('}') + 1 || undefined) : body;
}

/** The last answer in EN's own words or shape, from a text without spaces. */
function readKnown(tight: string, status: number | undefined): PastedReading | undefined {
	const texts = listTexts(tight, status);
	const candidates = [
		...listSuccesses(tight, status),
		...texts.filter(({ reading }) => reading !== undefined),
		...listUnfamiliar(tight, texts, status),
	];
	return pickLast(
		candidates.toSorted((one, other) => one.index - other.index).map(({ reading }) => reading)
	);
}

/* What separates names and values: signs, and the types that some languages write beside a value. */
const gap = String.raw`[^\p{L}\p{N}]{0,250}(?:(?:int|integer|long|float|double|string|number|str|expires)(?:\(\d{1,3}\))?[^\p{L}\p{N}]{1,40}){0,2}`;
const milliseconds = String.raw`(\d[\d.,_]{0,11}(?:e\+?\d{1,2})?)[lfm]?`;
const name = 'ens-auth-token';
/** A token, or what people and programs put in its place: dots, stars, a word in brackets, three dots behind a piece. */
const token = String.raw`([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[*•●∙·.…_x#-]{3,99}|[\da-f*•●x-]{0,60}(?:\.{3}|…|[*•●x]{3,})[\da-f*•●x-]{0,60}|[<[{(]{1,2}[\p{L}_ -]{1,40}[>\]})]{1,2}|\p{L}{0,20}(?:redacted|removed|hidden|masked|secret|private|censored|token|masqué|retiré|entfernt)\p{L}{0,20}|(?<=["'])(?=["']))`;

const success = new RegExp(
	[
		`expires${gap}${milliseconds}${gap}${name}${gap}${token}`,
		`${name}${gap}${token}${gap}expires${gap}${milliseconds}`,
		`expires${gap}${name}${gap}${milliseconds}${gap}${token}`,
		`${name}${gap}expires${gap}${token}${gap}${milliseconds}`,
	].join('|'),
	'giu'
);

/** The beginning of a success whose token is not there, or is none. */
const halfSuccess =
	/\{"expires":(?:\d{0,9}$|\d{1,9},"[a-z-]{0,14}$|\d{1,9},"ens-auth-token":"[^"]*(?:"|$))|\{"ens-auth-token":"(?:[^"]*$|[^"]*","expires":\d{1,9}\})/g;

/** The shortest session that is believed where the text is no JSON, in milliseconds. */
const shortestSession = 10_000;

/** Answers that accept a key, in any notation: both of EN's names, side by side, with their values. */
function listSuccesses(tight: string, status: number | undefined): readonly Candidate[] {
	const whole = Array.from(tight.matchAll(success), (match) => {
		const [all, first = '', , , second = '', third = '', , , fourth = ''] = match;
		const time = Number((first || second || third || fourth).replace(/[,_]/g, ''));
		return { index: match.index, end: match.index + all.length, time };
	}).filter(({ time }) => time >= shortestSession);
	const accepted = whole.map(({ index, time }): Candidate => {
		const finding = found('EN-E29', { minutes: Math.ceil(time / 60_000) });
		const isSuccess = (status ?? 200) === 200;
		const outcome = { outcome: 'pass', findings: [finding] } as const;
		return { index, reading: isSuccess ? { outcome, status } : unfamiliar(status) };
	});
	const half = Array.from(tight.matchAll(halfSuccess))
		.filter(({ index }) => !whole.some((each) => index >= each.index - 1 && index < each.end))
		.map(({ index, 0: text }): Candidate => {
			const isWhole = /"ens-auth-token":"[^"]*"/.test(text);
			const reading = isWhole ? unfamiliar(status) : readAs({ complete: false }, status);
			return { index, reading };
		});
	return [...accepted, ...half];
}

const unfamiliar = (status?: number): PastedReading =>
	toUnknown(found('EN-E28', { status: status ?? 0 }), 'unexpected-answer', status);

/** As much of EN's texts as tells them apart, `*` for a variable part inside (docs/facts/engaging-networks.md, section 2). */
const texts = [
	'Invalid api key [',
	'Authentication call is being made from an unregistered source address',
	'The user specified by api key*is not active or',
	'A user was not found for api key',
	'The user with username*has exceeded its api limit',
] as const;

/* Without spaces: a terminal breaks lines inside words, and a mail between them. */
const anyText = new RegExp(
	texts
		.map((text) => `(${text.replace(/ /g, '').replace('*', '.{0,300}?').replace('[', '\\[')})`)
		.join('|'),
	'g'
);

/** What may stand behind `Invalid api key [` when there is no JSON around: a key, or its mask. */
const keyOrMask =
	/^(?:|[\da-fx*•●.…#_-]{3,99}|.{0,20}(?:key|redacted|hidden|removed|omitted|masked|secret|private|censored|deleted|snip|schlüssel|geheim|clé|masqu|clave|chiave).{0,20})\]/i;

interface Text {
	readonly index: number;
	readonly end: number;
	/** Nothing when the words are somebody else's. */
	readonly reading: PastedReading | undefined;
}

/** Places of EN's texts, in JSON or without. */
const listTexts = (tight: string, status: number | undefined): readonly Text[] =>
	Array.from(tight.matchAll(anyText), (said) => {
		const end = said.index + said[0].length;
		const text = texts[said.slice(1).findIndex(Boolean)];
		const behind = tight.slice(end, end + 400);
		const read = text === texts[0] ? readInvalidKey(tight, said.index, behind) : 'whole';
		return { index: said.index, end, reading: read && readText(text, read, status) };
	});

/**
 * What follows `Invalid api key [`: nothing in the brackets, something, or the end of the text. Nothing at all where
 * it is another product's: fields beside it that EN does not have, and no key in the brackets.
 */
function readInvalidKey(tight: string, begin: number, behind: string) {
	if (behind === '') return 'cut-off';
	if (behind.startsWith(']')) return 'empty';
	const object = getObject(tight, begin);
	const names = Array.from(
		object.matchAll(/["']?([\w-]+)["']?(?::|=>)["'{[\d]/g),
		([, each]) => each
	);
	const isKey = /^[\da-f]{8}-[\da-f-]{20,}/i.test(behind);
	if (names.includes('messageId') || isKey) return 'whole';
	const own = ['message', 'developerMessage'];
	const isForeign = names.length > 0 && names.some((each) => !own.includes(each ?? ''));
	const isAlone = names.length === 0;
	return isForeign || (isAlone && !keyOrMask.test(behind)) ? undefined : 'whole';
}

/** The object around a place, from its bracket to its end. */
function getObject(tight: string, at: number): string {
	const [before, behind] = [tight.slice(Math.max(0, at - 400), at), tight.slice(at, at + 400)];
	const begin = before.lastIndexOf('{');
	return begin < 0 ? '' : `${before.slice(begin)}${behind.split('}', 1).join('')}`;
}

function readText(
	text: string | undefined,
	how: 'cut-off' | 'empty' | 'whole',
	status: number | undefined
): PastedReading {
	if (status === 200) return unfamiliar(status);
	if (how === 'empty') {
		return toUnknown(found('EN-E41', {}), 'answer-says-nothing-certain', status);
	}
	const body = how === 'whole' ? JSON.stringify({ message: text, messageId: 0 }) : '';
	return readAs({ complete: how === 'whole', body }, status);
}

/** EN's shape around words that are not known: `messageId` with a number, `message` beside it. */
function listUnfamiliar(
	tight: string,
	known: readonly Text[],
	status: number | undefined
): readonly Candidate[] {
	let last = 0;
	return Array.from(tight.matchAll(ownShape), (match) => {
		const from = Math.max(last, match.index - 600);
		const begin = tight.slice(from, match.index).lastIndexOf('{');
		const index = begin < 0 ? from : from + begin;
		const closed = tight.slice(match.index, match.index + 600).indexOf('}');
		const end = closed < 0 ? match.index + 600 : match.index + closed;
		last = match.index + match[0].length;
		const isKnown = known.some((text) => text.end > index && text.index < end);
		return /message(?!Id)/.test(tight.slice(index, end)) && !isKnown
			? { index, reading: unfamiliar(status) }
			: undefined;
	}).filter((each) => each !== undefined);
}

/** EN's number of a message, or what it says of a session: no answer to the question that the command asks. */
const ownShape = /messageId["']?[^\w{[]{0,60}?\d{1,10}|"message":"Invalidens-auth-token/g;

/** Reads it as an answer in the browser is read. A token that comes with it is dropped. */
function readAs(answer: Partial<EnAnswer>, status?: number): PastedReading {
	const whole = { redirected: false, complete: true, tooLarge: false, body: '' };
	const read = readAuthenticateAnswer({ status: status ?? 0, ...whole, ...answer });
	if (!('token' in read)) return { outcome: read, status };
	const { minutes } = read;
	return { outcome: { outcome: 'pass', findings: [found('EN-E29', { minutes })] }, status };
}
