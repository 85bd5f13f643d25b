import type { Translate } from '../../../i18n/messages.ts';
import { problemCodes } from '../problems/problem-codes.ts';
import type { ProblemCode } from '../problems/problems.ts';
import { problemPhrases } from './problem-phrases.ts';

/** As many words of a text are compared at most. */
const mostWords = 60;

/** The stem of a word, roughly, so that `pasted` and `paste`, `address` and `addresses` are one. */
const stem = (word: string) =>
	word
		.replace(/sses$/, 'ss')
		.replace(/(?<=\p{L}{3})ies$/u, 'y')
		.replace(/(?<=\p{L}{2}[^s])s$/u, '')
		.replace(/(?<=\p{L}{3})(?:ing|ed|e)$/u, '');

/** Words that mean the same to those who look for help; the first stands for all. */
const sameWords: readonly string[] = [
	'invalid valid wrong incorrect bad invalide valide incorrect',
	'excel xlsx xls spreadsheet workbook',
	'dash hyphen',
	'quote quotation',
	'space blank whitespace',
	'ip ips ipv4',
	'missing lack lacks absent gone lost',
	'permission right permissions privilege',
	'whitelist allowlist allowed listed safelist',
	'swapped mixed exchanged switched confused interchanged',
	'duplicate double twice repeated identical',
	'inactive deactivated disabled suspended',
	'refused rejected denied declined',
	'certificate cert ssl tls',
	'limit quota',
	'timeout timed',
	'slow hangs hang stuck loading',
	'cut truncated incomplete broke',
	'end trailing',
	'start beginning begins leading',
	'letter letters',
	'login signin',
	'delimiter separator separated delimited',
	'column columns',
	'accepted recognised recognized',
	'works working work worked',
	'revoked regenerated',
	'connection connexion',
	'unregistered registered',
	'newline linebreak',
	'header headers heading headings',
	'deleted removed',
	'forbidden verboten',
];

/** Words with one meaning, by their stems. */
const meanings: ReadonlyMap<string, string> = new Map(
	sameWords.flatMap((group) => {
		const [first = '', ...others] = group.split(' ').map(stem);
		return others.map((other) => [other, first] as const);
	})
);

/** An address of no use outside its own network: what it is says more than its numbers. */
const privateAddress = /\b(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b/g;

/** Small letters without accents and signs; what looks like a piece of a secret is left out. */
const toWords = (text: string, common: ReadonlySet<string>): readonly string[] =>
	(
		text
			.toLowerCase()
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.replace(/data[ -]?(?:cent(?:er|re)|region)/g, 'datacentre')
			.replace(/e-?mails?/g, 'mail')
			.replace(/api-?key/g, 'api key')
			.replace(privateAddress, ' private ')
			.replace(/(?:\d{1,3}\.){3}\d{1,3}/g, ' ip ')
			.replace(/ip {1,2}(?:to|-|bis|à) +ip/g, 'ip range')
			.replace(/ip +\/ ?\d{1,2}\b/g, 'ip cidr')
			.replace(/user[ -]name/g, 'username')
			.replace(/(?<=\p{L})['’](?=t\b)/gu, '')
			.match(/[\p{L}\p{N}~[\]]+/gu) ?? []
	)
		.map((word) => word.replace(/[[\]]/g, ''))
		.filter((word) => !common.has(word) && !isFragment(word))
		.map(stem)
		.map((word) => meanings.get(word) ?? word);

/** Numbers of up to three digits are statuses; words with digits in them are known ones or none. */
const isFragment = (word: string) =>
	word === '' || word.length > 24 || (/\d/.test(word) && !/^(?:\d{1,3}|ipv[46]|v?\d)$/.test(word));

interface Phrase {
	readonly code: ProblemCode;
	readonly words: readonly string[];
}

const listPhrases = (t: Translate, common: ReadonlySet<string>): readonly Phrase[] =>
	problemCodes
		.flatMap((code) =>
			[t(`title.${code}`), ...(problemPhrases[code] ?? [])].map((phrase) => ({
				code,
				words: [...new Set(toWords(phrase, common))],
			}))
		)
		.filter(({ words }) => words.length > 0);

/** How much a word tells: more, the fewer problems have it. */
function weighWords(phrases: readonly Phrase[]): ReadonlyMap<string, number> {
	const codes = new Map<string, Set<ProblemCode>>();
	for (const { code, words } of phrases) {
		for (const word of words) codes.set(word, (codes.get(word) ?? new Set()).add(code));
	}
	return new Map(
		[...codes].map(([word, { size }]) => [word, Math.log(1 + problemCodes.length / size)])
	);
}

/** Whether two words differ by one letter: another, one more, one less, or two that changed places. */
function isTypo(one: string, other: string): boolean {
	const [long, short] = one.length >= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && long[at] === short[at]) at += 1;
	const rest = long.slice(at + 1);
	return (
		rest === short.slice(long.length > short.length ? at : at + 1) ||
		(long[at] === short[at + 1] &&
			long[at + 1] === short[at] &&
			long.slice(at + 2) === short.slice(at + 2))
	);
}

/** So much of a question must be of a problem, or so much of a phrase in a longer text. */
const [enoughOfText, enoughOfPhrase] = [0.5, 0.8] as const;
/** What scores so much less than the best is not named beside it. */
const enoughOfBest = 0.5;
/** A word that no problem has may be about anything; so much it counts, of what a word can weigh. */
const strange = 0.6;
/** What a question has in common with a problem must weigh as much as a word that so many problems have. */
const telling = 9;

/** Makes what finds problems by words of their titles and of what people call them, the likeliest first. */
export function createWordFinder(t: Translate): (text: string) => readonly ProblemCode[] {
	/** Words that tell nothing apart. */
	const common = new Set(t('error.stop-words').split(' '));
	const phrases = listPhrases(t, common);
	const weights = weighWords(phrases);
	const known = [...weights.keys()];
	const most = Math.log(1 + problemCodes.length);
	const leastShared = Math.log(1 + problemCodes.length / telling);
	const weighStrange = (word: string) => (/\d/.test(word) ? most : strange * most);
	const weigh = (words: readonly string[]) =>
		words.reduce((sum, word) => sum + (weights.get(word) ?? weighStrange(word)), 0);
	const ofCodes = problemCodes.map((code) => ({
		code,
		own: phrases.filter((phrase) => phrase.code === code),
	}));

	/** The word that is meant: itself, one that it begins, or one that a typing mistake made of it. */
	function recognise(word: string): string {
		if (weights.has(word) || word.length < 5) return word;
		const begun = known.find((each) => each.startsWith(word));
		return begun ?? known.find((each) => each.length > 4 && isTypo(each, word)) ?? word;
	}

	/** From 0, nothing in common, to 1, the same words. */
	function compare(asked: readonly string[], each: readonly Phrase[]): number {
		const all = new Set(each.flatMap(({ words }) => words));
		const shared = weigh(asked.filter((word) => all.has(word)));
		const isTelling = shared >= leastShared;
		const ofText = shared / weigh(asked);
		const best = each.map(({ words }) => {
			const hit = words.filter((word) => asked.includes(word));
			const ofPhrase = weigh(hit) / weigh(words);
			const isWhole = hit.length === words.length && hit.length === asked.length;
			if (!isTelling && !isWhole) return 0;
			const isEnough = ofText >= enoughOfText || (hit.length > 2 && ofPhrase >= enoughOfPhrase);
			/* A phrase that is asked for whole, and nothing else, is meant. */
			const alone = weigh(hit) / weigh(asked);
			return isEnough && hit.length > 0 ? ofPhrase * (0.2 + 0.8 * alone) + 0.3 * ofText : 0;
		});
		return Math.max(...best);
	}

	return (text) => {
		const words = toWords(text.slice(0, 4_000), common).slice(0, mostWords);
		const asked = [...new Set(words.map(recognise))];
		const scores = ofCodes.map(({ code, own }) => ({ code, score: compare(asked, own) }));
		const least = Math.max(...scores.map(({ score }) => score)) * enoughOfBest;
		return scores
			.filter(({ score }) => score > 0 && score >= least)
			.toSorted((one, other) => other.score - one.score)
			.map(({ code }) => code);
	};
}
