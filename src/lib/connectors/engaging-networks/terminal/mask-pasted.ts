import { dataCentreIds, dataCentres } from '../data-centres.ts';
import { authenticatePath } from '../probe/requests.ts';
import { cleanPasted } from './clean-pasted.ts';
import { plainWords } from './mask-words.ts';

const plain = new Set([
	...plainWords.split(' '),
	...dataCentreIds
		.map((id) => dataCentres[id].host)
		.flatMap((host) => [host, `https://${host}`, `https://${host}${authenticatePath}`]),
]);

/** Everything between blanks, quotes and brackets: an address or an e-mail address is one chunk. */
const chunk = /[^\s"'`{}[\](),;<>|]+/g;

/** The longest chunk that can be a word, with the signs around it. */
const longestWord = 80;

const isPlain = (text: string) =>
	text.length <= longestWord &&
	plain.has(text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

const hasDigits = (text = '') => /\p{N}/u.test(text) && !isPlain(text);

/**
 * What a pasted text may show: words that answers, curl and PowerShell are made of, signs, and
 * numbers of up to three digits with no other digits next to them, such as a status. Everything
 * else becomes dots, so that no key, token, address or name is shown, be it wrapped, cut or
 * spelled otherwise. Masking twice changes nothing; the result is never longer than the text.
 */
export function maskPasted(text: string): string {
	const clean = cleanPasted(text);
	const inked = (clean.match(chunk) ?? []).filter(isInked);
	let next = 0;
	return clean.replace(chunk, (each) => {
		if (!isInked(each)) return each;
		const at = next++;
		if (isPlain(each)) return each;
		const isAlone = !hasDigits(inked[at - 1]) && !hasDigits(inked[at + 1]);
		return isAlone && /^\d{1,3}$/.test(each) ? each : '•'.repeat(Math.min(each.length, 3));
	});
}

const isInked = (text: string) => /[\p{L}\p{N}•]/u.test(text);
