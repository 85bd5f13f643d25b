import type { Outcome } from '../../../checks/outcome.ts';
import { readAuthenticateAnswer } from '../asking/authenticate.ts';
import { authenticatePath } from '../asking/requests.ts';
import { found, type EnFinding } from '../problems/problems.ts';
import { cleanPasted } from './clean-pasted.ts';
import { readStatus, readTrouble, type Trouble } from './read-trouble.ts';

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
const keyOrMask = /^(?:[\da-fx*•.…#_-]{3,100}|.{0,20}(?:key|redacted|hidden|removed).{0,20})\]/i;

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
	const status = Number(/^HTTP\S+ +(\d+)/.exec(part)?.[1]) || undefined;
	if (status !== undefined) return readAnswer(part, squashed, status);
	const known = readObjects(squashed, undefined) ?? readAlone(squashed);
	if (known) return known;
	if (/<!doctypehtml|<html/i.test(squashed)) {
		return readAs({ status: 0, body: '<' });
	}
	const trouble = readTrouble(squashed.toLowerCase());
	return trouble && toReading(trouble);
}

/** A proxy that lets the question through, and an interim answer, are none of EN's. */
const isOnTheWay = (squashed: string, status: number) =>
	status < 200 || /^HTTP\/[\d.]{6,8}connectionestablished/i.test(squashed);

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
	return readAs({ status, redirected, complete: body !== undefined || empty, body: trim(body) });
}

/** The headers and the body, without what stands there besides; no body where none begins. */
function splitHead(part: string): readonly string[] {
	const lines = part.split('\n').filter((line) => !/^\* /.test(line));
	const blank = lines.findIndex((line) => line.trim() === '');
	if (blank < 0) return [lines.join('\n')];
	const body = lines.slice(blank).filter((line) => !/^[^<{].{0,200}[$%#>❯] ?$/.test(line));
	return [lines.slice(0, blank).join('\n'), body.join('')];
}

/** JSON without what stands behind it; any other body as it is. */
function trim(body = ''): string {
	const text = body.trim();
	return text.startsWith('{') ? text.slice(0, text.lastIndexOf('}') + 1 || undefined) : text;
}

/** The last object in EN's words, complete if there is one. */
function readObjects(squashed: string, status: number | undefined): PastedReading | undefined {
	let half: PastedReading | undefined;
	for (const [body] of [...squashed.matchAll(objects)].reverse()) {
		const reading = readObject(body, status);
		if (reading && !isCutOff(reading)) return reading;
		half ??= reading;
	}
	return half;
}

function readObject(body: string, status: number | undefined): PastedReading | undefined {
	const isToken = body.includes('"ens-auth-token":"');
	if (!isToken && !body.includes('"message":"')) return undefined;
	const text = inJson.find(([, pattern]) => pattern.test(body))?.[0];
	const given = status ?? (isToken ? 200 : 0);
	if (text && given !== 200) return readText(text, /\[([^\]]?)/.exec(body)?.[1], status);
	/* Without a status, what merely has a message may be anybody's. */
	if (status === undefined && !isToken && !body.includes('"messageId":')) return undefined;
	return readAs({ status: given, body });
}

/** EN's text without JSON, the last of them; it is taken to have come with a status of its own. */
function readAlone(squashed: string): PastedReading | undefined {
	const last = alone
		.flatMap(([text, pattern]) =>
			Array.from(squashed.matchAll(pattern), ({ index, 0: said }) => ({ text, index, said }))
		)
		.filter(({ text, index, said }) => {
			const behind = squashed.slice(index + said.length, index + said.length + 150);
			return text !== texts[0] || behind.startsWith(']') || keyOrMask.test(behind);
		})
		.reduce((one, other) => (other.index > one.index ? other : one));
}
