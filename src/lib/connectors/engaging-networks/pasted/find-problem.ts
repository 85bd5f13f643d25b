import { formatId } from '../../../ids.ts';
import type { Say } from '../../../words/keys.ts';
import { isProblemCode } from '../problems/problem-codes.ts';
import type { ProblemCode } from '../problems/problems.ts';
import { cleanPasted } from './clean-pasted.ts';
import { createWordFinder } from './find-by-words.ts';
import { readPastedAnswer } from './read-pasted.ts';

/** As many problems are named at most. */
const most = 5;

/**
 * Makes what finds problems by the titles of one language; what Engaging Networks and tools say is English on
 * every page. It finds the problems that a text speaks of, the likeliest first, at most five: by their codes,
 * however typed (`EN-E03`, `en e3`, `E03`); by what Engaging Networks, curl, PowerShell or a shell
 * says; or by words of their titles and of what people call them. Codes go before errors, and
 * errors before words: only the first that finds anything counts. An empty list for a text that
 * is about something else. Takes any text whatever; never throws.
 */
export function createProblemFinder(say: Say): (text: string) => readonly ProblemCode[] {
	const findByWords = createWordFinder(say);
	return (text) => {
		const clean = cleanPasted(text);
		const codes = findCodes(clean);
		if (codes.length > 0) return codes;
		return findErrors(clean) ?? findByWords(clean).slice(0, most);
	};
}

/** Not inside a word or a key: `E003` in `facade00-e003-…` is none. */
const typedCode =
	/(?<![\p{L}\p{N}-])(?:en[-_ ]{0,3})?e[-_ ]?[0o]{0,3}(\d{1,9})(?![\p{L}\p{N}-])/giu;

const nameCode = (number: number) => formatId({ prefix: 'EN', kind: 'problem', number });

function findCodes(clean: string): readonly ProblemCode[] {
	const typed = clean.replace(/\p{Pd}/gu, '-').matchAll(typedCode);
	const codes = Array.from(typed, ([, digits]) => nameCode(Number(digits)));
	return [...new Set(codes)].filter(isProblemCode).slice(0, most);
}

/** Nothing of a text that is no error; an empty list of an answer that accepts a key. */
function findErrors(clean: string): readonly ProblemCode[] | undefined {
	if (/invalid\s+ens-auth-token/i.test(clean)) return ['EN-E31'];
	const { outcome } = readPastedAnswer(clean);
	if (outcome.outcome === 'pass') return [];
	const codes = outcome.findings.map(({ code }) => code).filter((code) => code !== 'EN-E39');
	if (codes.length > 0) return codes;
	/* How an export fails (facts, section 6). */
	return /^\s*ERROR:/.test(clean) ? ['EN-E62'] : undefined;
}
