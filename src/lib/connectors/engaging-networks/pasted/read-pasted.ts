import type { Outcome } from '../../../checks/outcome.ts';
import { readAuthenticateAnswer } from '../asking/authenticate.ts';
import { authenticatePath, type EnAnswer } from '../asking/requests.ts';
import { found, type EnFinding } from '../problems/problems.ts';
import { cleanPasted } from './clean-pasted.ts';
import { readStatus, readTrouble, type Trouble } from './read-trouble.ts';

/** What a pasted text comes to. */
export interface PastedReading {
	readonly outcome: Outcome<EnFinding>;
	/** The status that came with what was read; nothing when the text names none. */
	readonly status: number | undefined;
}

const invalidKey = 'Invalid api key [';

/** As much of EN's texts as tells them apart, `*` for a variable part inside (facts, section 2). */
const texts = [
	invalidKey,
	'Authentication call is being made from an unregistered source address',
	'The user specified by api key*is not active or',
	'A user was not found for api key',
	'The user with username*has exceeded its api limit',
];

/* Without spaces: a terminal breaks lines inside words, and a mail between them. */
const toPatterns = (before: string, flags: string) =>
	texts.map((text) => {
		const squashed = text.replace(/ /g, '').replace('*', '.{0,300}').replace('[', '\\[');
		return [text, new RegExp(before + squashed, flags)] as const;
	});

const inJson = toPatterns('"message":"', 'i');
const alone = toPatterns('', 'g');

/** A status line, or an error of curl: what follows belongs to it, up to the next. */
const mark = /HTTP\/\d(?:\.\d)? +\d{3}\b|curl: \(\d+\)/g;

/** An object that is no part of another value, whole or up to the end of the text. */
const objects = /(?<!":|[,[])\{(?:[^{}[]|\[[^\]]{0,400}\])*(?:\}|$)/g;

/** What may stand behind `Invalid api key [` when there is no JSON around: a key, or its mask. */
const keyOrMask = /^(?:|[\da-fx*•.…#_-]{3,100}|.{0,20}(?:key|redacted|hidden|removed).{0,20})\]/i;

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
	const clean = cleanPasted(text)
		.replace(/^[<>]+(?: |$)/gm, '')
		.replace(/^[{}] \[\d+ bytes data\]$/gm, '');
	const begins = [0, ...Array.from(clean.matchAll(mark), ({ index }) => index)];
	let half: PastedReading | undefined;
	for (let at = begins.length - 1; at >= 0; at -= 1) {
		const reading = readPart(clean.slice(begins[at], begins[at + 1]));
		if (reading && !isCutOff(reading)) return reading;
		half ??= reading;
	}
	return half ?? toReading({ finding: readNothing(clean), because: 'unreadable' });
}

const isCutOff = ({ outcome }: PastedReading) =>
	outcome.findings.some(({ code, facts }) => code === 'EN-E27' && facts.kind === 'cut-off');

const toReading = ({ finding, because, status }: Trouble): PastedReading => ({
	outcome: { outcome: 'unknown', because, findings: [finding] },
	status,
});

function readNothing(clean: string): EnFinding {
	if (clean.trim() === '') return found('EN-E39', { kind: 'nothing' });
	const kind = clean.includes(authenticatePath) ? 'command-itself' : 'something-else';
	return found('EN-E39', { kind });
}

/** Reads a part of the text that begins with a mark, or the text before the first one. */
function readPart(part: string): PastedReading | undefined {
	const squashed = part.replace(/\s+/g, '');
	const status = /^HTTP\S+ +(\d+)/.exec(part)?.[1];
	if (status) return readAnswer(part, squashed, Number(status));
	const known = readObjects(squashed) ?? readAlone(squashed);
	if (known) return known;
	if (/<!doctypehtml|<html/i.test(squashed)) return readAs({ body: '<' });
	const trouble = readTrouble(squashed.toLowerCase());
	return trouble && toReading(trouble);
}

/** An interim answer, and a proxy's that lets the question through: none of them is EN's. */
const isOnTheWay = (squashed: string, status: number) =>
	status < 200 || /^HTTP\/[\d.]{4,6}connectionestablished/i.test(squashed);

function readAnswer(part: string, squashed: string, status: number): PastedReading | undefined {
	if (isOnTheWay(squashed, status)) return undefined;
	if (status === 407) {
		return toReading({ finding: found('EN-E37', { status }), because: 'not-reachable', status });
	}
	const known = readObjects(squashed, status);
	if (known) return known;
	const [head = '', body] = splitHead(part);
	const empty = /^content-length: *0\s*$/im.test(head) || body?.trim() === '';
	if ((empty || body === undefined) && (status === 401 || status === 403)) {
		return toReading({ ...readStatus(status), status });
	}
	const redirected = status >= 300 && status < 400;
	const complete = empty || body !== undefined;
	return readAs({ redirected, complete, body: trimJson(empty ? '' : body) }, status);
}

/** The headers and the body, without what else stands there; no body where none begins. */
function splitHead(part: string): readonly string[] {
	const lines = part.split('\n').filter((line) => !line.startsWith('* '));
	const blank = lines.findIndex((line) => line.trim() === '');
	if (blank < 0) return [lines.join('\n')];
	const isPrompt = (line: string) => /^(?!\s*[<{]).{0,200}[$%#>❯] ?$/.test(line);
	const body = lines.slice(blank).filter((line) => !isPrompt(line));
	return [lines.slice(0, blank).join('\n'), body.join('')];
}

/** JSON without what stands behind it; any other body as it is. */
function trimJson(body = ''): string {
	const text = body.trim();
	return text.startsWith('{') ? text.slice(0, text.lastIndexOf('}') + 1 || undefined) : text;
}

/** The last object in EN's shape, a complete one if there is any. */
function readObjects(squashed: string, status?: number): PastedReading | undefined {
	let half: PastedReading | undefined;
	for (const [body] of [...squashed.matchAll(objects)].reverse()) {
		const reading = readObject(body, status);
		if (reading && !isCutOff(reading)) return reading;
		half ??= reading;
	}
	return half;
}

function readObject(body: string, status?: number): PastedReading | undefined {
	if (body.includes('"ens-auth-token":"')) return readAs({ status: status ?? 200, body }, status);
	if (!body.includes('"message":"')) return undefined;
	for (const [text, pattern] of status === 200 ? [] : inJson) {
		const said = pattern.exec(body);
		if (said) return readText(text, body.slice(said.index + said[0].length), status);
	}
	/* Without a status, what has no more than a message may be anybody's. */
	return status || body.includes('"messageId":') ? readAs({ body }, status) : undefined;
}

/** EN's text without JSON; the last one, if there are several. */
function readAlone(squashed: string): PastedReading | undefined {
	let last = -1;
	let reading: PastedReading | undefined;
	for (const [text, pattern] of alone) {
		for (const { index, 0: said } of squashed.matchAll(pattern)) {
			const behind = squashed.slice(index + said.length, index + said.length + 150);
			if (index < last || (text === invalidKey && !keyOrMask.test(behind))) continue;
			last = index;
			reading = readText(text, behind);
		}
	}
	return reading;
}

/** Takes what stands behind the text as well: brackets with nothing in them say that no key came. */
function readText(text: string, behind: string, status?: number): PastedReading {
	if (text !== invalidKey) return readAs({ body: JSON.stringify({ message: text }) }, status);
	if (behind === '') return readAs({ complete: false }, status);
	if (!behind.startsWith(']')) return readAs({ body: JSON.stringify({ message: text }) }, status);
	const finding = found('EN-E41', {});
	return toReading({ finding, because: 'answer-says-nothing-certain', status });
}

/** Reads it as an answer in the browser is read; a token that comes with it is dropped. */
function readAs(answer: Partial<EnAnswer>, status?: number): PastedReading {
	const whole = { redirected: false, complete: true, tooLarge: false, body: '' };
	const read = readAuthenticateAnswer({ status: status ?? 0, ...whole, ...answer });
	if (!('token' in read)) return { outcome: read, status };
	const { minutes } = read;
	return { outcome: { outcome: 'pass', findings: [found('EN-E29', { minutes })] }, status };
}
