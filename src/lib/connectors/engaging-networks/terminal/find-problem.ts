import { formatId } from '../../../ids.ts';
import type { Translate } from '../../../i18n/messages.ts';
import { isProblemCode } from '../problems/problem-codes.ts';
import type { ProblemCode } from '../problems/problems.ts';
import { cleanPasted } from './clean-pasted.ts';
import { createWordFinder } from './find-by-words.ts';
import { readPastedAnswer } from './read-pasted.ts';
import { squash } from './read-trouble.ts';

/** As many problems are named at most. */
const most = 5;

/**
 * Makes what finds problems by the titles of one language; what Engaging Networks and tools say is English on
 * every page. It finds the problems that a text speaks of, the likeliest first, at most five: by their codes,
 * however typed (`EN-E03`, `en e3`, `E03`); by what Engaging Networks, curl, PowerShell, a shell, a program or a
 * browser says; or by words of their titles and of what people call them, one typing mistake in a word allowed.
 * Codes go before errors, and errors before words: only the first that finds anything counts. An empty list for a
 * text that is about something else. Takes any text whatever; never throws.
 */
export function createProblemFinder(t: Translate): (text: string) => readonly ProblemCode[] {
	const findByWords = createWordFinder(t);
	return (text) => {
		const clean = cleanPasted(text);
		const codes = findCodes(clean);
		if (codes.length > 0) return codes;
		return findErrors(clean) ?? findByWords(clean).slice(0, most);
	};
}

/**
 * Not inside a word or a key: `E003` in `facade00-e003-…` is none. A space may follow `EN` alone: "5 e 10" is
 * Italian for "5 and 10".
 */
const typedCode = /(?<![\p{L}\p{N}-])(?:en[-_ ]{0,3})?e[-_]?[0o]{0,3}(\d{1,9})(?![\p{L}\p{N}-])/giu;

const nameCode = (number: number) => formatId({ prefix: 'EN', kind: 'problem', number });

function findCodes(clean: string): readonly ProblemCode[] {
	const typed = clean.replace(/\p{Pd}/gu, '-').matchAll(typedCode);
	const codes = Array.from(typed, ([, digits]) => nameCode(Number(digits)));
	return [...new Set(codes)].filter(isProblemCode).slice(0, most);
}

/** What a browser says of what a page is not allowed to ask or to read; it may name a status as well. */
const notAllowed: readonly PageError[] = [
	[
		/corspolicy|cors(?:header|request|error)|cross-?originrequest|access-control-allow|preflight|sameoriginpolicy/,
		['EN-E24', 'EN-E25'],
	],
	[/violatesthefollowingcontentsecurity/, ['EN-E25']],
];

type PageError = readonly [pattern: RegExp, codes: readonly ProblemCode[]];

const readPageError = (squashed: string, errors: readonly PageError[]) =>
	errors.find(([pattern]) => pattern.test(squashed))?.[1];

/** What only pages say, in squashed text: no program in a terminal is stopped by these. */
const pageErrors: readonly PageError[] = [
	[
		/err_blocked_|err_failed|err_aborted|err_internet_|err_access_denied|err_network_access|ns_error_(?:offline|content_blocked|failure|dom_)|ns_binding_aborted|failedtofetch|fetchfailed|loadfailed|networkerror|networkrequestfailed|appearstobeoffline|nointernetconnection|you(?:'re|are)offline|isn'tconnectedtotheinternet|notconnectedtotheinternet|sitecan'tbereached|reachthispage/,
		['EN-E25'],
	],
	[/err_too_many_redirects|err_invalid_response|redirectedyoutoomany|isn'tredirecting/, ['EN-E27']],
];

/** Nothing of a text that is no error; an empty list of an answer that accepts a key. */
function findErrors(clean: string): readonly ProblemCode[] | undefined {
	if (/invalid\s+ens-auth-token/i.test(clean)) return ['EN-E31'];
	const squashed = squash(clean.slice(0, 8_192));
	const denied = readPageError(squashed, notAllowed);
	if (denied) return denied;
	const { outcome, status } = readPastedAnswer(clean);
	if (outcome.outcome === 'pass') return [];
	const codes = outcome.findings.map(({ code }) => code).filter((code) => code !== 'EN-E39');
	/* Engaging Networks says 401 for a limit that is used up; who looks for 429 means that. */
	if (status === 429) return ['EN-E23', 'EN-E27'];
	if (codes.length > 0) return codes;
	/* How an export fails (docs/facts/engaging-networks.md, section 6). */
	return /^\s*ERROR:/.test(clean) ? ['EN-E62'] : readPageError(squashed, pageErrors);
}
