import type { Say } from '../../../words/keys.ts';
import { problemCodes } from '../problems/problem-codes.ts';
import type { ProblemCode } from '../problems/problems.ts';
import { problemPhrases } from './problem-phrases.ts';

/** As many words of a text are compared at most. */
const mostWords = 60;

/** The stem of a word, roughly, so that `pasted` and `paste`, `address` and `addresses` are one. */
const stem = (word: string) =>
	word
		.replace(/sses$/, 'ss')
		.replace(/(?<=\p{L}{3}[^s])s$/u, '')
		.replace(/(?<=\p{L}{3})(?:ing|ed|e)$/u, '');

/** Small letters without accents and signs; what looks like a piece of a secret is left out. */
const toWords = (text: string, common: ReadonlySet<string>): readonly string[] =>
	(
		text
			.toLowerCase()
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
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

const listPhrases = (say: Say, common: ReadonlySet<string>): readonly Phrase[] =>
	problemCodes
		.flatMap((code) =>
			[say(`title.${code}`), ...(problemPhrases[code] ?? [])].map((phrase) => ({
				code,
				words: [...new Set(toWords(phrase, common))],
			}))
		)
		.filter(({ words }) => words.length > 0);

/** How much a word tells: more, the fewer phrases have it. */
function weighWords(phrases: readonly Phrase[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { words } of phrases) {
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return new Map([...counts].map(([word, count]) => [word, Math.log(1 + phrases.length / count)]));
}

/** So much of a question must be in a phrase, or so much of a phrase in a longer text. */
const [enoughOfText, enoughOfPhrase] = [0.6, 0.8] as const;
/** What scores so much less than the best is not named beside it. */
const enoughOfBest = 0.4;

/** Makes what finds problems by words of their titles and of what people call them, the likeliest first. */
export function createWordFinder(say: Say): (text: string) => readonly ProblemCode[] {
	/** Words that tell nothing apart. */
	const common = new Set(say('error.small-words').split(' '));
	const phrases = listPhrases(say, common);
	const weights = weighWords(phrases);
	const longestWeight = Math.log(1 + phrases.length);
	const weigh = (words: readonly string[]) =>
		words.reduce((sum, word) => sum + (weights.get(word) ?? longestWeight), 0);

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

	return (text) => {
		const asked = [...new Set(toWords(text.slice(0, 4_000), common))].slice(0, mostWords);
		const best = new Map<ProblemCode, number>();
		for (const { code, words } of phrases) {
			const score = compare(asked, words);
			if (score > (best.get(code) ?? 0)) best.set(code, score);
		}
		const least = Math.max(...best.values()) * enoughOfBest;
		return [...best]
			.filter(([, score]) => score >= least)
			.toSorted(([, one], [, other]) => other - one)
			.map(([code]) => code);
	};
}
