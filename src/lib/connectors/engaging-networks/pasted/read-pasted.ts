import type { Outcome, UnknownReason } from '../../../checks/outcome.ts';
import { readAuthenticateAnswer } from '../asking/authenticate.ts';
import { authenticatePath, type EnAnswer } from '../asking/requests.ts';
import { found, type EnFinding } from '../problems/problems.ts';
import { cleanPasted } from './clean-pasted.ts';
import { readTrouble } from './read-trouble.ts';

/** What a pasted text comes to. */
export interface PastedReading {
	readonly outcome: Outcome<EnFinding>;
	/** The status that came with what was read; nothing when the text names none. */
	readonly status: number | undefined;
}

/** As much of EN's texts as tells them apart, `*` for a variable part inside (facts, section 2). */
const texts = [
	'Invalid api key [',
	'Authentication call is being made from an unregistered source address',
	'The user specified by api key*is not active or',
	'A user was not found for api key',
	'The user with username*has exceeded its api limit',
] as const;

/* Without spaces: a terminal breaks lines inside words, and a mail between them. */
const anyText = texts
	.map((text) => `(${text.replace(/ /g, '').replace('*', '.{0,300}').replace('[', '\\[')})`)
	.join('|');
const textInJson = new RegExp(`"message":"(?:${anyText})`, 'i');
const textAlone = new RegExp(anyText, 'g');

/** A status line, or an error of curl: what follows belongs to it, up to the next. */
const mark = /HTTP\/\d(?:\.\d)? +\d{3}\b|curl: \(\d+\)/g;

/** An object that is no part of another value, whole or up to the end of the text. */
const objects = /(?<!":|[,[])\{(?:[^{}[]|\[[^\]]{0,400}(?:\]|$))*(?:\}|$)/g;

/** What may stand behind `Invalid api key [` when there is no JSON around: a key, or its mask. */
const keyOrMask = /^(?:|[\da-fx*•.…#_-]{3,99}|.{0,20}(?:key|redacted|hidden|removed).{0,20})\]/i;

/** A status that PowerShell names, in any language of Windows, or `curl --fail`. */
const namedStatus = /\(([345]\d\d)\)|(?:success|error):([345]\d\d)(?!\d)/i;

/**
 * Reads what came back in a reader's terminal, however it was copied: an answer with its headers
 * or without, wrapped, coloured, quoted, with prompts and the command around it, or an error of
 * curl, PowerShell or the shell.
 *
 * Of several answers the last complete one counts: people try again until it works, and copy it
 * all. `pass` and `fail` come from EN's own words alone, as in an answer that the browser reads.
 * Its text is enough without JSON and status, because mails and tickets hold no more of it and
 * nothing but EN says it so; behind `Invalid api key` there must then be brackets with a key in
 * them, or with what people write in its place. Everything else is `unknown`. Never throws; reads
 * up to `pastedLimit`.
 */
export function readPastedAnswer(text: string): PastedReading {
	const clean = cleanPasted(text).replace(/^(?:[<>]+(?: |$)|[{}] \[\d+ bytes data\]$)/gm, '');
	const begins = [0, ...Array.from(clean.matchAll(mark), ({ index }) => index)];
	const parts = begins.map((begin, at) => clean.slice(begin, begins[at + 1]));
	return pickLast(parts, readPart) ?? readNothing(clean);
}

/** The last reading of something complete; of something cut off, where there is nothing else. */
function pickLast<Part>(
	parts: readonly Part[],
	read: (part: Part) => PastedReading | undefined
): PastedReading | undefined {
	let half: PastedReading | undefined;
	for (const part of parts.toReversed()) {
		const reading = read(part);
		if (reading && !isCutOff(reading)) return reading;
		half ??= reading;
	}
	return half;
}

const isCutOff = ({ outcome }: PastedReading) =>
	outcome.findings.some(({ code, facts }) => code === 'EN-E27' && facts.kind === 'cut-off');

const toUnknown = (finding: EnFinding, because: UnknownReason, status?: number): PastedReading => ({
	outcome: { outcome: 'unknown', because, findings: [finding] },
	status,
});

function readNothing(clean: string): PastedReading {
	const kind = clean.includes(authenticatePath) ? 'command-itself' : 'something-else';
	return toUnknown(found('EN-E39', { kind: clean.trim() ? kind : 'nothing' }), 'unreadable');
}

/** Reads a part of the text that begins with a mark, or the text before the first one. */
function readPart(part: string): PastedReading | undefined {
	const squashed = part.replace(/\s+/g, '');
	const answered = /^HTTP\S+ +(\d{3})\b/.exec(part)?.[1];
	if (answered) return readAnswer(part, squashed, Number(answered));
	const known = readObjects(squashed) ?? readAlone(squashed);
	if (known) return known;
	if (/<!doctypehtml|<html/i.test(squashed)) return readAs({ body: '<' });
	const trouble = readTrouble(squashed.toLowerCase());
	if (trouble) return toUnknown(trouble.finding, trouble.because);
	const [, ...named] = namedStatus.exec(squashed) ?? [];
	const status = Number(named.find(Boolean));
	return status ? readStatus(status, isRefusal(status) ? '' : 'not shown') : undefined;
}

const isRefusal = (status: number) => status === 401 || status === 403;

function readAnswer(part: string, squashed: string, status: number): PastedReading | undefined {
	/* An interim answer, and a proxy's that lets the question through: none of them is EN's. */
	if (status < 200 || /^\S{9,12}connectionestablished/i.test(squashed)) return undefined;
	return readObjects(squashed, status) ?? readStatus(status, getBody(part));
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

const readObjects = (squashed: string, status?: number) =>
	pickLast(squashed.match(objects) ?? [], (body) => readObject(body, status));

/** Reads an object in EN's shape; nothing of any other one. */
function readObject(body: string, status?: number): PastedReading | undefined {
	if (body.includes('"ens-auth-token":"')) return readAs({ status: status ?? 200, body }, status);
	const said = status === 200 ? undefined : textInJson.exec(body);
	if (said) return readText(said, status);
	/* Without a status, what has no more than a message may be anybody's. */
	const isOurs = body.includes(status ? '"message":"' : '"messageId":');
	return isOurs ? readAs({ body }, status) : undefined;
}

/** EN's text without JSON; the last one, if there are several. */
function readAlone(squashed: string): PastedReading | undefined {
	const said = Array.from(squashed.matchAll(textAlone)).findLast(
		(match) => !match[1] || keyOrMask.test(getBehind(match))
	);
	return said && readText(said);
}

const getBehind = ({ input, index, 0: said }: RegExpExecArray) => input.slice(index + said.length);

/** Reads one of {@link texts}. Brackets with nothing in them say that no key came. */
function readText(said: RegExpExecArray, status?: number): PastedReading {
	const text = texts[said.slice(1).findIndex(Boolean)];
	const behind = text === texts[0] ? getBehind(said) : 'x';
	if (behind.startsWith(']')) {
		return toUnknown(found('EN-E41', {}), 'answer-says-nothing-certain', status);
	}
	return readAs(
		{ complete: behind !== '', body: behind && JSON.stringify({ message: text }) },
		status
	);
}

/** Reads it as an answer in the browser is read; a token that comes with it is dropped. */
function readAs(answer: Partial<EnAnswer>, status?: number): PastedReading {
	const whole = { redirected: false, complete: true, tooLarge: false, body: '' };
	const read = readAuthenticateAnswer({ status: status ?? 0, ...whole, ...answer });
	if (!('token' in read)) return { outcome: read, status };
	const { minutes } = read;
	return { outcome: { outcome: 'pass', findings: [found('EN-E29', { minutes })] }, status };
}
