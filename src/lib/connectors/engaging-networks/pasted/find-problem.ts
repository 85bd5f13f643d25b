import { problemTitles } from '../problems/problem-titles.ts';
import type { ProblemCode } from '../problems/problems.ts';
import { cleanPasted } from './clean-pasted.ts';
import { problemPhrases } from './problem-phrases.ts';
import { readPastedAnswer } from './read-pasted.ts';

/** As many problems are named at most. */
const most = 5;
/** As many words of a text are compared at most. */
const mostWords = 60;

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemTitles, code);

/**
 * Finds the problems that a text speaks of, the likeliest first, at most five: by their codes,
 * however typed (`EN-E03`, `en e3`, `E03`); by what Engaging Networks, curl, PowerShell or a shell
 * says; or by words of their titles and of what people call them. Codes go before errors, and
 * errors before words: only the first that finds anything counts. An empty list for a text that
 * is about something else. Takes any text whatever; never throws.
 */
export function findProblems(text: string): readonly ProblemCode[] {
	const clean = cleanPasted(text);
	const codes = findCodes(clean);
	if (codes.length > 0) return codes;
	return findErrors(clean) ?? findByWords(clean);
}

/** Not inside a word or a key: `E003` in `facade00-e003-…` is none. */
const typedCode =
	/(?<![\p{L}\p{N}-])(?:en[-_ ]{0,3})?e[-_ ]?[0o]{0,3}(\d{1,2})(?![\p{L}\p{N}-])/giu;

function findCodes(clean: string): readonly ProblemCode[] {
	const typed = clean.replace(/\p{Pd}/gu, '-').matchAll(typedCode);
	const codes = Array.from(typed, ([, digits = '']) => `EN-E${digits.padStart(2, '0')}`);
	return [...new Set(codes)].filter(isCode).slice(0, most);
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

/** Words that tell nothing apart. */
const common = new Set(
	'a an and any are as at be because been being but by can could did do does for from get got had has have he her here his how i if in into is it its just me more my no not of on or our she so some that the their them then there these they this to too us was we were what when which who why will with you your en engaging networks omatic cloud error message problem please help thing something am'.split(
		' '
	)
);

/** The stem of a word, roughly, so that `pasted` and `paste`, `address` and `addresses` are one. */
const stem = (word: string) =>
	word
		.replace(/sses$/, 'ss')
		.replace(/(?<=\p{L}{3}[^s])s$/u, '')
		.replace(/(?<=\p{L}{3})(?:ing|ed|e)$/u, '');

/** Small letters without accents and signs; what looks like a piece of a secret is left out. */
const toWords = (text: string): readonly string[] =>
	(
		text
			.toLowerCase()
			.normalize('NFKD')
			.match(/[\p{L}\p{N}~[\]]+/gu) ?? []
	)
		.map((word) => word.replace(/[[\]]/g, ''))
		.filter((word) => !common.has(word) && !isFragment(word))
		.map(stem);

/** Numbers of up to three digits are statuses; words with digits in them are known ones or none. */
const isFragment = (word: string) =>
	word === '' || word.length > 24 || (/\d/.test(word) && !/^(?:\d{1,3}|ipv6|v?\d)$/.test(word));

interface Phrase {
	readonly code: ProblemCode;
	readonly words: readonly string[];
}

const phrases: readonly Phrase[] = Object.keys(problemTitles)
	.filter(isCode)
	.flatMap((code) =>
		[problemTitles[code], ...(problemPhrases[code] ?? [])].map((phrase) => ({
			code,
			words: [...new Set(toWords(phrase))],
		}))
	)
	.filter(({ words }) => words.length > 0);

/** How much a word tells: more, the fewer phrases have it. */
const weights = new Map<string, number>();
for (const { words } of phrases) {
	for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
}
const longestWeight = Math.log(1 + phrases.length);
for (const [word, count] of weights) weights.set(word, Math.log(1 + phrases.length / count));
const weigh = (words: readonly string[]) =>
	words.reduce((sum, word) => sum + (weights.get(word) ?? longestWeight), 0);

/** So much of a question must be in a phrase, or so much of a phrase in a longer text. */
const [enoughOfText, enoughOfPhrase] = [0.6, 0.8] as const;
/** What scores so much less than the best is not named beside it. */
const enoughOfBest = 0.4;

function findByWords(clean: string): readonly ProblemCode[] {
	const asked = [...new Set(toWords(clean.slice(0, 4_000)))].slice(0, mostWords);
	const best = new Map<ProblemCode, number>();
	for (const { code, words } of phrases) {
		const score = compare(asked, words);
		if (score > (best.get(code) ?? 0)) best.set(code, score);
	}
	const least = Math.max(...best.values()) * enoughOfBest;
	return [...best]
		.filter(([, score]) => score >= least)
		.toSorted(([, one], [, other]) => other - one)
		.slice(0, most)
		.map(([code]) => code);
}

/** The beginning of a word is enough, from four letters on, if it is no known word itself. */
const isSame = (one: string, other: string) =>
	one === other || (one.length >= 4 && !weights.has(one) && other.startsWith(one));

/** From 0, nothing in common, to 1, the same words. */
function compare(asked: readonly string[], words: readonly string[]): number {
	const hit = words.filter((word) => asked.some((one) => isSame(one, word)));
	const rest = asked.filter((one) => !words.some((word) => isSame(one, word)));
	const shared = weigh(hit);
	const ofText = shared / (shared + weigh(rest));
	const ofPhrase = shared / weigh(words);
	const isEnough = ofText >= enoughOfText || (hit.length > 2 && ofPhrase >= enoughOfPhrase);
	return isEnough && shared > 0 ? (2 * ofText * ofPhrase) / (ofText + ofPhrase) : 0;
}
